/**
 * The shapes of answers, shared by the store, the evaluation, the browser and the API.
 * single, judgement: the code. multi: codes in the order of the options. shortText, narrative, person, organisation: the text.
 * date: YYYY-MM-DD. partialDate: YYYY, YYYY-MM or YYYY-MM-DD. number: a finite number.
 * file: a text for each attached file (`attached-file.ts`).
 * The existence of a list entry is an answer too, at `list-id[entry-id]`: its place among the entries.
 */
import type { QuestionId } from "./language.ts";

/** Input that does not fit its question is kept as it was typed and marked, never discarded (law 2). */
export interface UnfittingInput {
  readonly unfitting: string;
}
export type AnswerValue = string | number | readonly string[] | UnfittingInput;

/** `id`, `list[entry]` or `list[entry].field`. */
export type Address = string;

/** own: written here. carried: from the last stage, nobody has looked. confirmed: looked at and kept. received: from another organisation. */
export const answerStates = ["own", "carried", "confirmed", "received"] as const;
export type AnswerState = (typeof answerStates)[number];

export interface ListEntry {
  readonly id: string;
  /** By full field id (`list.field`). */
  readonly values: Readonly<Record<QuestionId, AnswerValue>>;
}

/** Everything answered in a stage and on the record that its sections show. */
export interface Answers {
  readonly values: Readonly<Record<QuestionId, AnswerValue>>;
  /** By list id, in shown order. */
  readonly entries: Readonly<Record<QuestionId, readonly ListEntry[]>>;
}

/** Whether a value is input that did not fit its question. */
export const isUnfitting = (value: unknown): value is UnfittingInput =>
  typeof value === "object" && value !== null && "unfitting" in value;
