/** Why a countersignature was not asked for, given or returned. */
import type { Gap } from "../../assessment/types.ts";
import type { SignedPart } from "../../framework/language.ts";
import type { Refusal } from "../refusal.ts";
import { momentWords, partNames } from "./part-names.ts";
import type { SignatureRequest, SignatureState } from "./signature-state.ts";
import type { Moved } from "./what-moved.ts";

/** Asked too early: what still holds the part. */
export interface GapsRefusal extends Refusal {
  readonly code: "part-not-complete";
  readonly gaps: readonly Gap[];
}

/** What was read is not what stands now: what moved in between. */
export interface ChangedRefusal extends Refusal {
  readonly code: "changed-while-reading";
  readonly moved: readonly Moved[];
  readonly digest: string;
}

const noteStays = "Nothing was changed. Your note is still on your page.";

export const noSuchPart = (part: string): Refusal => ({
  status: 422,
  code: "part-not-signed",
  happened: `This stage has no countersignature for “${part.slice(0, 40)}”.`,
  kept: noteStays,
  toDo: "Go back to the stage and choose one of the parts that it shows.",
});

export const partNotComplete = (part: SignedPart, gaps: readonly Gap[]): GapsRefusal => ({
  status: 409,
  code: "part-not-complete",
  happened: `${partNames[part]} still has ${gaps.length === 1 ? "one gap" : `${gaps.length} gaps`}, so it was not sent for signing.`,
  kept: noteStays,
  toDo: "Work through the list of what is left, then ask again.",
  gaps,
});

export const alreadyAsked = (request: SignatureRequest): Refusal => ({
  status: 409,
  code: "already-asked",
  happened: `${request.askedByName} asked for this signature on ${momentWords(request.askedAt)}, and it waits for an answer.`,
  kept: noteStays,
  toDo: "Wait for the answer, or withdraw the request and ask again.",
});

export const alreadySigned = (state: SignatureState & { readonly state: "signed" }): Refusal => ({
  status: 409,
  code: "already-signed",
  happened: `${state.signature.signedByName} signed ${partNames[state.part]} on ${momentWords(state.signature.signedAt)}, and the signature stands.`,
  kept: noteStays,
  toDo: "Nothing is needed here. If the content changes, ask again.",
});

export const cannotSignForYou = (who: string): Refusal => ({
  status: 422,
  code: "not-a-countersigner",
  happened: `${who} cannot countersign this stage.`,
  kept: noteStays,
  toDo: "Choose somebody who may countersign and did not write the stage, or ask all who may.",
});

/** No request is open: says what became of the last one, so that the second of two people knows what the first did. */
export function notOpen(part: SignedPart, requests: readonly SignatureRequest[]): Refusal {
  const last = requests.filter((request) => request.part === part).at(-1);
  const what = { signed: "signed", returned: "returned", withdrawn: "withdrew the request for" };
  const happened =
    last?.outcome && last.closedAt
      ? `${last.closedByName ?? "Somebody"} ${what[last.outcome]} ${partNames[part]} on ${momentWords(last.closedAt)}.`
      : `Nobody has asked for ${partNames[part]} to be signed.`;
  return {
    status: 409,
    code: "not-asked",
    happened: `${happened} There is nothing to decide now.`,
    kept: noteStays,
    toDo: "Reload the page to see how the stage stands.",
  };
}

export const ownWork: Refusal = {
  status: 403,
  code: "own-work",
  happened: "You began this stage or wrote answers in this part, and nobody signs their own work.",
  kept: "Nothing was changed.",
  toDo: "Ask another person who may countersign.",
};

export const explanationsFirst: Refusal = {
  status: 409,
  code: "explanations-first",
  happened: "Pathways and Planning can be signed once Explanations and Conclusions is signed and its signature stands.",
  kept: "Nothing was changed.",
  toDo: "Sign or return Explanations and Conclusions first.",
};

export const changedWhileReading = (part: SignedPart, digest: string, moved: readonly Moved[]): ChangedRefusal => ({
  status: 409,
  code: "changed-while-reading",
  happened: `Something in ${partNames[part]} changed while you were reading, so it was not signed.`,
  kept: "Nothing was signed. Your comments and your checklist are kept.",
  toDo:
    moved.length === 0
      ? "Reload the page, read what changed, and sign again."
      : "Read what changed below, and sign again.",
  moved,
  digest,
});

export const returnNeedsNote: Refusal = {
  status: 422,
  code: "note-needed",
  happened: "A part is returned with a note, or with an open comment, that says what must change.",
  kept: "Nothing was changed.",
  toDo: "Write a sentence for the author, or comment on a question, and return it then.",
};

export const notYoursToWithdraw: Refusal = {
  status: 403,
  code: "not-allowed",
  happened: "Only the owner of this stage, somebody named for them, or a manager can withdraw the request.",
  kept: "Nothing was changed.",
  toDo: "Ask the stage’s owner.",
};
