/** What a practice dossier is: the papers as a practitioner gets them, and a reasoned model of what they could be made of. */
import type { QuestionId } from "../../framework/language.ts";

/** What a sentence does: says what is, says what it means, or says how serious or how likely. */
export type SentenceKind = "description" | "analysis" | "judgement";

/** A sentence of the model, marked. */
export interface Marked {
  readonly is: SentenceKind;
  readonly says: string;
}

/** A choice, ticks, a number or a date (in story time); or a text of marked sentences. */
export type ModelValue = string | number | readonly string[] | { readonly sentences: readonly Marked[] };

/** The model's answer to one question, or to one field of an entry, whose readable key is `entry`. */
export interface ModelAnswer {
  readonly question: QuestionId;
  readonly entry?: string;
  readonly value: ModelValue;
}

/** Answers that stand together: one question, or the fields of one entry of `list`; and why the model says so. */
export interface ModelItem {
  readonly list?: QuestionId;
  readonly answers: readonly ModelAnswer[];
  readonly why: string;
}

/** One paper of the file. Dates in texts stand as `{2026-11-15}` and move with the day on which the dossier was begun. */
export interface Paper {
  readonly key: string;
  readonly title: string;
  /** Who wrote it or who was spoken to, and when. */
  readonly from: string;
  /** Paragraphs; one that begins with “ is somebody's own words. */
  readonly paragraphs: readonly string[];
}

export interface Dossier {
  readonly key: string;
  readonly title: string;
  /** Age, what happened, what is asked, in two sentences. */
  readonly summary: string;
  /** The stage that is to be written. */
  readonly stageType: string;
  readonly papers: readonly Paper[];
  readonly model: readonly ModelItem[];
}

/** The text of a marked answer, as somebody would have typed it. */
export const textOf = (sentences: readonly Marked[]): string => sentences.map(({ says }) => says).join(" ");
