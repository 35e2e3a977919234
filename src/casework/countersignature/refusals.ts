/** Why a countersignature was not asked for, given or returned. */
import type { Gap } from "../../assessment/types.ts";
import type { SignedPart } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { countersigningWords } from "../../wording/countersigning.ts";
import { momentInWords } from "../../wording/dates.ts";
import { nothingChanged, type Refusal, spoken } from "../refusal.ts";
import { partNames } from "./part-names.ts";
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

const noteStays = (): string => countersigningWords().noteStays;

export const noSuchPart = (part: string): Refusal => ({
  status: 422,
  code: "part-not-signed",
  happened: countersigningWords().noSuchPart.happened(part.slice(0, 40)),
  kept: noteStays(),
  toDo: countersigningWords().noSuchPart.toDo,
});

export const partNotComplete = (part: SignedPart, gaps: readonly Gap[]): GapsRefusal => ({
  status: 409,
  code: "part-not-complete",
  happened: countersigningWords().partNotComplete.happened(partNames[part], gaps.length),
  kept: noteStays(),
  toDo: countersigningWords().partNotComplete.toDo,
  gaps,
});

export const alreadyAsked = (request: SignatureRequest): Refusal => ({
  status: 409,
  code: "already-asked",
  happened: countersigningWords().alreadyAsked.happened(request.askedByName, momentInWords(request.askedAt)),
  kept: noteStays(),
  toDo: countersigningWords().alreadyAsked.toDo,
});

export function alreadySigned({ part, signature }: SignatureState & { readonly state: "signed" }): Refusal {
  const { happened, toDo } = countersigningWords().alreadySigned;
  return {
    status: 409,
    code: "already-signed",
    happened: happened(signature.signedByName, partNames[part], momentInWords(signature.signedAt)),
    kept: noteStays(),
    toDo,
  };
}

export const cannotSignForYou: Refusal = spoken(422, "not-a-countersigner", () => ({
  ...countersigningWords().cannotSignForYou,
  kept: noteStays(),
}));

/** No request is open: says what became of the last one, so that the second of two people knows what the first did. */
export function notOpen(part: SignedPart, requests: readonly SignatureRequest[]): Refusal {
  const last = requests.filter((request) => request.part === part).at(-1);
  const say = countersigningWords().notOpen;
  const happened =
    last?.outcome && last.closedAt
      ? say[last.outcome](last.closedByName ?? caseworkWords().somebody, partNames[part], momentInWords(last.closedAt))
      : say.neverAsked(partNames[part]);
  return { status: 409, code: "not-asked", happened, kept: noteStays(), toDo: say.toDo };
}

export const ownWork: Refusal = spoken(403, "own-work", () => nothingChanged(countersigningWords().ownWork));

export const explanationsFirst: Refusal = spoken(409, "explanations-first", () =>
  nothingChanged(countersigningWords().explanationsFirst),
);

export function changedWhileReading(part: SignedPart, digest: string, moved: readonly Moved[]): ChangedRefusal {
  const say = countersigningWords().changedWhileReading;
  return {
    status: 409,
    code: "changed-while-reading",
    happened: say.happened(partNames[part]),
    kept: say.kept,
    toDo: moved.length === 0 ? say.reload : say.readBelow,
    moved,
    digest,
  };
}

export const returnNeedsNote: Refusal = spoken(422, "note-needed", () =>
  nothingChanged(countersigningWords().returnNeedsNote),
);

export const notYoursToWithdraw: Refusal = spoken(403, "not-allowed", () =>
  nothingChanged(countersigningWords().notYoursToWithdraw),
);
