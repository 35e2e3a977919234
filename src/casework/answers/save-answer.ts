import type { Work } from "../actor.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { type SavedAnswers, saveAnswers } from "./save-answers.ts";
import type { AnswerChange, SavedChange } from "./save-types.ts";

export interface SaveAnswerInput extends AnswerChange {
  readonly stageId: string;
  readonly runId: string;
  /** False: part of a larger act, which writes the one event. */
  readonly audited?: false;
}

export interface SavedAnswer extends SavedChange, Pick<SavedAnswers, "compiled" | "difference" | "signed"> {}

/** Saves one answer: what the page posts as it is typed. A refusal with code `conflict` is a `ConflictRefusal` and carries both texts. */
export async function saveAnswer(
  work: Work,
  { stageId, runId, audited, ...change }: SaveAnswerInput,
): Promise<Outcome<SavedAnswer>> {
  const outcome = await saveAnswers(work, {
    stageId,
    runId,
    changes: [change],
    ...(audited === false ? { audited } : {}),
  });
  if (!outcome.ok) return outcome;
  const result = outcome.value.results[0];
  if (result === undefined) throw new Error("A save of one change gave no result.");
  if (result.outcome === "refused") return refused(result.refusal);
  const { compiled, difference, signed } = outcome.value;
  return done({ ...result, compiled, difference, signed });
}
