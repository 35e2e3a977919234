import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import type { SignedAnswer, SignedList } from "../countersignature/signed-content.ts";

/** One shown answer of a content that is compared: what a signature signs of it, and where it stands in the stage. */
export type ShownAnswer = SignedAnswer & {
  /** Its place in the stage's content; absent in what was signed, which knows no places. */
  readonly place?: string;
};

export interface ShownEntry {
  readonly title: string;
  readonly answers: readonly ShownAnswer[];
  /** Absent in what was signed, which knows no ids of entries. */
  readonly id?: string;
}

export type ShownList = Omit<SignedList, "entries"> & { readonly entries: readonly ShownEntry[] };

export type ShownItem = ShownAnswer | ShownList;

export interface ShownSubSection {
  readonly id: SubSectionId;
  readonly title: string;
  readonly items: readonly ShownItem[];
}

/**
 * What a stage, or a part of it, says at one moment: the shown answers in shown order, each question once. Signed content is one; the
 * comparison of two moments makes others, which know ids of entries and places besides.
 */
export interface ShownContent {
  readonly subSections: readonly ShownSubSection[];
}

/** An entry of a list as a difference names it. */
export interface EntryAt {
  readonly list: QuestionId;
  /** "offence", "life event". */
  readonly name: string;
  readonly title: string;
  /** From 1: in the content now, or before when the entry was removed. */
  readonly place: number;
}
