/**
 * The language in which a new version says where the answers of the version before it go. Plain data; `assessment/framework-migration/`
 * gives it meaning and refuses the start when an id of the old version neither stands in the new one nor is named here.
 */
import type { QuestionId, ScaleId, SubSectionId } from "./language.ts";

/** Old code → new code. A code that is not named keeps its name. */
export type Codes = Readonly<Record<string, string>>;

/** What one question of the new version takes from an answer that is split. */
export type Take =
  /** All of it. */
  | { readonly kind: "whole" }
  /** The one date that the text names, when it names exactly one; otherwise nothing. */
  | { readonly kind: "date" }
  /** These ticks or this choice, by their new codes. */
  | { readonly kind: "codes"; readonly codes: Codes };

/** One thing that moved. `why` is read by the person who moves a stage: a whole sentence. */
export type Change =
  /** Another id, the same fact: a question, a field, or a list with its entries and fields. */
  | {
      readonly kind: "renamed";
      readonly from: QuestionId;
      readonly to: QuestionId;
      readonly codes?: Codes;
      readonly why: string;
    }
  /** Other codes, or another type, under the same id. What does not fit the new type is kept as typed and marked. */
  | { readonly kind: "recoded"; readonly question: QuestionId; readonly codes: Codes; readonly why: string }
  /** Other codes for every question that uses the scale. */
  | { readonly kind: "recoded-scale"; readonly scale: ScaleId; readonly codes: Codes; readonly why: string }
  /** One answer becomes several; somebody looks at them once. */
  | {
      readonly kind: "split";
      readonly from: QuestionId;
      readonly into: readonly { readonly to: QuestionId; readonly take: Take }[];
      readonly why: string;
    }
  /**
   * Several answers become one. Texts are put one under the other, ticks together; of choices, dates and numbers that differ the
   * first stands and the others are kept where they were.
   */
  | { readonly kind: "merged"; readonly from: readonly QuestionId[]; readonly to: QuestionId; readonly why: string }
  /** Asked no more. The answer is kept and can be read where it stood. */
  | { readonly kind: "retired"; readonly question: QuestionId; readonly why: string };

/** From one version of a framework to the next. */
export interface FrameworkMigration {
  readonly framework: string;
  readonly from: string;
  readonly to: string;
  /** Old sub-section → the one in which its comments, its grants and whatever is kept from it are found now. */
  readonly subSections: Readonly<Record<SubSectionId, SubSectionId>>;
  readonly changes: readonly Change[];
}
