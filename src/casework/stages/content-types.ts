/**
 * A stage as it was asked and answered, as plain data: what a signature signs, a snapshot keeps, and documents, comparison and history
 * print. It holds no version, author, time, entry id or hidden answer (design §7), so the same words give the same content however they
 * were saved. Who wrote what stands beside it, by place (`placedMeta`).
 */
import type { QuestionId, QuestionType, SectionGroup, SectionId, SubSectionId } from "../../framework/language.ts";

export interface ChoiceContent {
  readonly code: string;
  readonly label: string;
}

/** An attached file: what it is called, "PDF, 1.4 MB", and the SHA-256 of its bytes. */
export interface FileContent {
  readonly name: string;
  readonly about: string;
  readonly digest: string;
}

export type AnswerContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "choice"; readonly code: string; readonly label: string }
  | { readonly kind: "choices"; readonly chosen: readonly ChoiceContent[] }
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "files"; readonly files: readonly FileContent[] }
  /** Entries of other lists that were picked, by what they are called, and fixed choices beside them. */
  | { readonly kind: "linked"; readonly labels: readonly string[] }
  /** What was typed and did not fit its question; kept and marked. */
  | { readonly kind: "unfitting"; readonly text: string };

export type ComputedContent =
  | { readonly kind: "choice"; readonly code: string; readonly label: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly string[] };

export interface EntryContent {
  /** From 1, in shown order. */
  readonly number: number;
  /** What the entry is called; "offence 2" before it has a name. */
  readonly label: string;
  readonly fields: readonly QuestionContent[];
}

/** One question that was shown, with its answer. */
export interface QuestionContent {
  readonly id: QuestionId;
  /** Unique in the content: the id, or for a field of an entry `list[number].field`. */
  readonly place: string;
  readonly kind: QuestionType;
  readonly label: string;
  readonly hint?: string;
  /** The fact lives in the young person's case record. */
  readonly record?: true;
  /** The choices as asked. For a field of a list they stand once, in `fields` of the list. */
  readonly options?: readonly ChoiceContent[];
  /** Null: shown and not answered. Always null for lists and refs. For a computed question: the worker's own value. */
  readonly answer: AnswerContent | null;
  readonly computed?: ComputedContent;
  /** "Yet to clarify" from before, kept at this stage with this reason. */
  readonly keptBecause?: string;
  /** Of a list: what is asked in each entry. */
  readonly fields?: readonly FieldAsked[];
  readonly entries?: readonly EntryContent[];
  /** Of a list: what one entry is called, "offence". */
  readonly entryName?: string;
  /** Of a ref: the facts that it shows. */
  readonly shows?: readonly QuestionContent[];
}

export interface FieldAsked {
  readonly id: QuestionId;
  readonly kind: QuestionType;
  readonly label: string;
  readonly hint?: string;
  readonly options?: readonly ChoiceContent[];
}

export interface SubSectionContent {
  readonly id: SubSectionId;
  readonly title: string;
  readonly questions: readonly QuestionContent[];
}

export interface SectionContent {
  readonly id: SectionId;
  readonly title: string;
  readonly group: SectionGroup;
  readonly subSections: readonly SubSectionContent[];
}

export interface StageContent {
  readonly framework: { readonly id: string; readonly version: string };
  readonly stage: { readonly id: string; readonly title: string };
  readonly sections: readonly SectionContent[];
}
