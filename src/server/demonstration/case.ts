/** What a written case is: the record and the stages of one fictional young person, as steps that people took at moments of the story. */
import type { QuestionId, SignedPart, StageTypeId, SubSectionId } from "../../framework/language.ts";
import type { IsoDate } from "../../judgement/dates.ts";

/** The staff of `people.ts` who act in the stories. */
export const staff = {
  priya: "Priya Nandakumar",
  sam: "Sam Okafor",
  joanne: "Joanne Whitaker",
  helen: "Helen Osei",
  marcus: "Marcus Bell",
  tom: "Tom Adair",
  rhys: "Rhys Trevanion",
  anwen: "Anwen Pritchard",
} as const;
export type Staff = keyof typeof staff;

/** Dates in story time; for a live choice of entries, their readable keys. */
export type WrittenValue = string | number | readonly string[];

/** An answer where it belongs: `list` and `entry` (the readable key) only for an entry's field. */
export interface WrittenAnswer {
  readonly question: QuestionId;
  readonly entry?: string;
  readonly value: WrittenValue;
}

/** Who acts, and when in story time. */
export interface Act {
  readonly by: Staff;
  readonly on: IsoDate;
  /** "14:30" */
  readonly at: string;
}

export type Step = Act &
  (
    | { readonly does: "write"; readonly answers: readonly WrittenAnswer[] }
    | {
        readonly does: "comment";
        readonly about: WrittenPlace;
        readonly text: string;
        readonly suggest?: string;
      }
    | { readonly does: "ask"; readonly part: SignedPart; readonly note: string }
    | { readonly does: "return"; readonly part: SignedPart; readonly note: string }
    | { readonly does: "sign"; readonly part: SignedPart }
    | { readonly does: "grant"; readonly to: Staff; readonly subSections: readonly SubSectionId[] }
    | { readonly does: "complete" }
  );
export interface WrittenPlace {
  readonly question: QuestionId;
  readonly entry?: string;
}

/** A day in story time, or worked out from the day of loading (a hearing falls on a working day). */
export type StoryDate = IsoDate | ((today: IsoDate) => IsoDate);

export interface WrittenStage {
  readonly type: StageTypeId;
  readonly owner: Staff;
  readonly opened: Act;
  /** The date from which the stage is due: the sentence, the allocation, the hearing. */
  readonly trigger: StoryDate;
  readonly steps: readonly Step[];
}

export interface WrittenCase {
  readonly key: string;
  readonly organisation: "northmoor" | "caldbridge";
  readonly reference: string;
  readonly caseManager: Staff;
  /** The framework version with which its stages were begun, when that was an earlier one. */
  readonly version?: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly born: IsoDate;
  readonly added: Act;
  /** The case record, in the order in which it was written. */
  readonly record: readonly (Act & { readonly answers: readonly WrittenAnswer[] })[];
  readonly stages: readonly WrittenStage[];
}
