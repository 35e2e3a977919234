/** Why a review did not take something. Nothing is ever half confirmed. */
import { reviewWords } from "../../wording/review.ts";
import { type Refusal, spoken } from "../refusal.ts";

/** What was on the page is not what stands; the page shows it again. */
export interface ChangedMeanwhile extends Refusal {
  readonly status: 409;
  readonly code: "changed-meanwhile";
}

export function changedMeanwhile(labels: readonly string[]): ChangedMeanwhile {
  const { happened, kept, toDo } = reviewWords().changedMeanwhile;
  return { status: 409, code: "changed-meanwhile", happened: happened(labels), kept, toDo };
}

export function openedOneByOne(labels: readonly string[]): Refusal {
  const { happened, kept, toDo } = reviewWords().openedOneByOne;
  return { status: 409, code: "opened-one-by-one", happened: happened(labels), kept, toDo };
}

export const nothingToConfirm = spoken(422, "nothing-to-confirm", () => reviewWords().nothingToConfirm);
export const nothingUnclear = spoken(422, "nothing-unclear", () => reviewWords().nothingUnclear);
export const noReasonGiven = spoken(422, "no-reason", () => reviewWords().noReasonGiven);

export function reasonTooLong(longest: number): Refusal {
  const { happened, kept, toDo } = reviewWords().reasonTooLong;
  return { status: 413, code: "too-long", happened: happened(longest), kept, toDo };
}
