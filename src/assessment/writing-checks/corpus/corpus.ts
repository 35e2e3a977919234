import type { QuestionId } from "../../../framework/language.ts";

/** Texts as practitioners write them, all of invented children: on some a check must speak, on others it must be silent. */
export interface Corpus<Case> {
  readonly fires: readonly Case[];
  readonly silent: readonly Case[];
}

/** A text under a question, and what stands in other answers of the same stage. */
export interface CorpusText {
  readonly question: QuestionId;
  readonly text: string;
  readonly beside?: readonly { readonly question: QuestionId; readonly text: string }[];
}
