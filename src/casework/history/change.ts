import type { Address, AnswerValue } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";

/** One change of an answer of the stage, or of a fact of the case record: who, when, before and after. */
export interface Change {
  readonly of: "stage" | "record";
  readonly sequence: string;
  readonly address: Address;
  readonly subSection: SubSectionId;
  readonly at: Date;
  readonly authorId: string;
  /** With the owner for whom it was written, where somebody stood in: "Tom Reid for Priya Shah". */
  readonly authorName: string;
  /** Null: there was no answer, or it was cleared; for an entry of a list, that it was not there. */
  readonly before: AnswerValue | null;
  readonly after: AnswerValue | null;
}
