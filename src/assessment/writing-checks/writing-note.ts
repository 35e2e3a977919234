import type { Address } from "../../framework/answers.ts";
import type { QuestionId, SectionGroup } from "../../framework/language.ts";

export type LanguageOfText = "en" | "cy";

/** What is looked at while somebody writes (issue 5, "Quality checks while writing"). None ever holds a save, a transfer or completion. */
export const writingChecks = [
  "evidence-missing",
  "description-not-analysis",
  "repeated-text",
  "says-nothing",
  "risk-unplanned",
  "said-differently",
  "old-unclear",
  "victim-name",
] as const;
export type WritingCheckId = (typeof writingChecks)[number];

/** A text that somebody wrote, where it stands. */
export interface WrittenText {
  readonly address: Address;
  readonly question: QuestionId;
  readonly group: SectionGroup;
  /** The question as it was asked, in the words of the reader. */
  readonly label: string;
  readonly text: string;
}

/** What was noticed, in a form that words can be made of. */
export type Noticed =
  | { readonly check: "evidence-missing" }
  /** `told`: most of it stands in Information Gathering, in the answer `from`; `no-reason`: no sentence gives a reason, an effect or a condition. */
  | { readonly check: "description-not-analysis"; readonly why: "told"; readonly from: Address; readonly share: number }
  | { readonly check: "description-not-analysis"; readonly why: "no-reason" }
  /** `whole`: word for word; else the share of its five-word runs that stands in the other answer, from 0 to 1. */
  | { readonly check: "repeated-text"; readonly from: Address; readonly whole: boolean; readonly share: number }
  /** `question`: the question again; `pointer`: "see above", "as before". */
  | { readonly check: "says-nothing"; readonly why: "question" | "pointer" }
  | { readonly check: "risk-unplanned"; readonly risk: "behaviour" | "outcome" }
  | { readonly check: "said-differently" }
  /** `since`: ISO date on which it was first put off. */
  | { readonly check: "old-unclear"; readonly since: string; readonly days: number }
  | { readonly check: "victim-name" };

/** A note to the writer: what was noticed, and where. */
export type WritingNote = Noticed & {
  readonly address: Address;
  /** What it speaks of. While this stays as it was, a note that was left stays left; never shown, stored or logged as it is. */
  readonly about: string;
};
