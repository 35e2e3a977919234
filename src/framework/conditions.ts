/**
 * Helpers that write a Condition as a sentence: `when: and(is("young-carer", "yes"), flagged("bullied"))`.
 * They return data; what it means is in `assessment/conditions.ts`. Codes are compared, never labels.
 */
import type { Comparison, Condition, FactId, QuestionId } from "./language.ts";

/** The answer is this code. No answer: false. */
export const is = (fact: FactId, code: string): Condition => ({ op: "=", fact, code });
/** There is no answer, or another one. */
export const isNot = (fact: FactId, code: string): Condition => ({ op: "!=", fact, code });
/** The answer is one of these codes. No answer: false. */
export const isIn = (fact: FactId, ...codes: readonly string[]): Condition => ({ op: "in", fact, codes });
/** A multi has this tick. */
export const has = (fact: FactId, code: string): Condition => ({ op: "has", fact, code });
/** A multi has a tick that is not a closing code (none, yet to clarify, not known …). */
export const hasAnyButNone = (fact: FactId): Condition => ({ op: "has", fact, code: "any-but-none" });
/** At least one of these single answers has a code that its scale marks as a concern. */
export const flagged = (...facts: readonly FactId[]): Condition => ({ op: "flagged", facts });
/** Some entry makes it true; all facts inside are fields of one list. */
export const any = (of: Condition): Condition => ({ op: "any", of });
/** Number of entries of a shown list. */
export const count = (list: QuestionId, by: Comparison, number: number): Condition => ({
  op: "count",
  list,
  by,
  number,
});
export const isEmpty = (fact: FactId): Condition => ({ op: "empty", fact });
export const isNotEmpty = (fact: FactId): Condition => not(isEmpty(fact));
/** Numbers, and dates against the day on which the stage is assessed. No answer: false. */
export const compare = (fact: FactId, by: ">=" | "<=" | ">" | "<", value: number | "today"): Condition => ({
  op: "compare",
  fact,
  by,
  value,
});
export const and = (...of: readonly Condition[]): Condition => ({ op: "and", of });
export const or = (...of: readonly Condition[]): Condition => ({ op: "or", of });
export const not = (of: Condition): Condition => ({ op: "not", of });

/** The stages that look back on earlier work. */
export const atReviewStage: Condition = isIn(
  "stage",
  "review",
  "pre-release-from-custody",
  "transfer-to-probation",
  "transfer-yjs-to-yjs",
  "case-closure",
);
