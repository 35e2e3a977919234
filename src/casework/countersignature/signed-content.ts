import type { QuestionId, SignedPart, SubSectionId } from "../../framework/language.ts";

// Type aliases, not interfaces: only these count as JSON to the compiler.

/** One shown answer, or computed value, as the signer reads it. */
export type SignedAnswer = {
  readonly kind: "answer";
  readonly question: QuestionId;
  /** The question as asked. */
  readonly label: string;
  readonly as: "answer" | "judgement" | "computed";
  /** The fact lives in the young person's case record. */
  readonly record: boolean;
  /** The choices as asked; empty for text, and for fields of a list, where they stand once in `asked`. */
  readonly options: readonly string[];
  /** What was typed, or the labels of what was chosen. Never empty: what is not answered is not in the content. */
  readonly text: readonly string[];
  /** The codes behind the labels; empty for text. */
  readonly codes: readonly string[];
};

export type SignedEntry = {
  /** What names the entry in tables: the text of its labelling field, or empty. */
  readonly title: string;
  readonly answers: readonly SignedAnswer[];
};

/** What each entry of a list asks. */
export type SignedField = {
  readonly question: QuestionId;
  readonly label: string;
  readonly options: readonly string[];
};

export type SignedList = {
  readonly kind: "list";
  readonly question: QuestionId;
  readonly label: string;
  /** "offence", "life event". */
  readonly entryName: string;
  readonly record: boolean;
  readonly asked: readonly SignedField[];
  readonly entries: readonly SignedEntry[];
};

export type SignedItem = SignedAnswer | SignedList;

export type SignedSubSection = {
  readonly id: SubSectionId;
  readonly title: string;
  readonly items: readonly SignedItem[];
};

/**
 * What a signature covers: one part of a stage as it was shown, in shown order (design §7). It holds no versions, authors,
 * times, entry ids or hidden answers, so the same content reached by another way is the same content.
 */
export type SignedContent = {
  /** Framework and version, for example "assetplus 1". */
  readonly framework: string;
  readonly part: SignedPart;
  readonly subSections: readonly SignedSubSection[];
};
