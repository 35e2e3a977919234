import type { Answers } from "../../../framework/answers.ts";
import type { QuestionId, StageTypeId } from "../../../framework/language.ts";

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

/** A stage in which something is answered; what it is an example of stands in its texts. */
export interface CorpusStage {
  readonly type?: StageTypeId;
  readonly values?: Answers["values"];
  readonly entries?: Readonly<Record<string, readonly Answers["values"][]>>;
}

/** Something put off on a day, looked at on another, in a service that is reminded after so many days. */
export interface PutOff {
  readonly since: string;
  readonly today: string;
  readonly days: number;
}

/** Texts and stages for some of the checks, kept together because they were written, and may be read, at one time. */
export interface Shelf {
  readonly "evidence-missing"?: Corpus<CorpusText>;
  readonly "description-not-analysis"?: Corpus<CorpusText>;
  readonly "repeated-text"?: Corpus<CorpusText>;
  readonly "says-nothing"?: Corpus<CorpusText>;
  readonly "risk-unplanned"?: Corpus<CorpusStage>;
  readonly "said-differently"?: Corpus<CorpusStage>;
  readonly "old-unclear"?: Corpus<PutOff>;
  readonly "victim-name"?: Corpus<CorpusText>;
}
