import type { Reading } from "../../../casework/countersignature/reading.ts";
import type { SignatureState } from "../../../casework/countersignature/signature-state.ts";
import { momentInWords, whenInWords } from "../../../wording/dates.ts";
import { signingWords } from "../../../wording/signing.ts";

/** How the signature of a part stands, in a few words. */
export function stateInWords(state: SignatureState, now: Date): string {
  const say = signingWords().state;
  switch (state.state) {
    case "signed":
      return say.signed(state.signature.signedByName, whenInWords(state.signature.signedAt, now));
    case "void":
      return say.void(state.signature.signedByName, whenInWords(state.signature.signedAt, now));
    case "asked":
      return say.asked(
        state.request.askedByName,
        whenInWords(state.request.askedAt, now),
        state.request.addressedToName || null,
      );
    case "returned":
      return say.returned;
    case "not-asked":
      return say.notAsked;
    case "not-needed":
      return say.notNeeded;
  }
}

/** How much moved since the part was read and signed last; null where it stands signed, or nobody ever read it. */
export function sinceInWords({ since, changes }: Reading, viewerId: string): string | null {
  if (since === null || (changes.length === 0 && since.earlierStage === null)) return null;
  const say = signingWords().since;
  const judgements = changes.filter(({ about }) => about.kind === "judgement").length;
  const others = changes.filter(({ about }) => about.kind !== "judgement");
  const sections = new Set(others.map(({ subSection }) => subSection)).size;
  const when = momentInWords(since.at);
  const by = since.signature?.signedByName ?? null;
  const first =
    since.earlierStage !== null
      ? by === null
        ? say.completed(since.earlierStage, when)
        : say.earlier(since.earlierStage, by, when)
      : since.signature?.signedBy === viewerId
        ? say.you(when)
        : say.signed(by ?? "", when);
  return `${first} ${say.moved(judgements, others.length, sections)}`;
}
