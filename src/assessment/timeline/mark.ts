import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { When } from "./day.ts";
import type { Lane } from "./lanes.ts";

/** Something with a date in a young person's life: one row of the table and, in the drawing, one mark or a part of one. */
export interface Mark {
  /** Unique, and the same at every scale and filter. */
  readonly key: string;
  readonly lane: Lane;
  /** The list or the question that says it. */
  readonly source: QuestionId;
  /** Where it is written. */
  readonly address: Address;
  readonly name: string;
  /** What more the table says, for example the outcome of an offence; "" for nothing. */
  readonly detail: string;
  readonly from: When;
  /** `now`: still going on. Null: no length is known. */
  readonly until: When | "now" | null;
  /** Of an outcome whose end is not written: for how many months it was made; `until` is then reckoned from it. */
  readonly ordered: number | null;
  /** Of an offence that counts, its number in order of date; null for everything else. */
  readonly number: number | null;
  /** Of an offence: against a person, not, or null when its group is not known. */
  readonly againstPerson: boolean | null;
  /** Charged and not proved, dropped or acquitted: shown only when asked for, never counted. */
  readonly notProved: boolean;
  /** Not on paper unless somebody asks for it. Source: content part 00, timeline-lanes; `life-events.sensitive`. */
  readonly sensitive: boolean;
}

/** What is written without a date that could be drawn. */
export interface Undated {
  readonly lane: Lane;
  readonly address: Address;
  readonly name: string;
}

/** The last day that the mark reaches, as far as is known. */
export function endOf({ from, until }: Pick<Mark, "from" | "until">, today: number): number {
  if (until === "now") return Math.max(from.last, today);
  return Math.max(from.last, until?.last ?? from.last);
}

/** Drawn with a length. */
export const isSpan = ({ until }: Pick<Mark, "until">): boolean => until !== null;

/** In order of date; what begins on one day in the order of the lanes' table, and as recorded. */
export const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((a, b) => a.from.first - b.from.first || a.from.last - b.from.last);
