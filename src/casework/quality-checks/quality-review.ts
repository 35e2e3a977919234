import type { SignedPart } from "../../framework/language.ts";
import type { AskedCheck } from "./asked-checks.ts";

export const checkResults = ["met", "partly", "not-met"] as const;
export type CheckResult = (typeof checkResults)[number];

/** How one check was answered. (An alias, not an interface: only these count as JSON to the compiler.) */
export type CheckAnswer = {
  /** Null: a note was written, and nothing chosen yet. */
  readonly result: CheckResult | null;
  readonly note: string;
  /** Answered with the whole section at once, not for itself. */
  readonly together: boolean;
  readonly at: string;
};

/** The checklist as it was used: which revision of the service's configuration, and the checks in the words that were read. */
export interface UsedChecklist {
  readonly revision: number;
  readonly checks: readonly Pick<AskedCheck, "id" | "section" | "text">[];
}

/** What one person read of a part that was asked for, and how the checks were answered. */
export interface QualityReview {
  readonly id: string;
  readonly part: SignedPart;
  readonly requestId: string;
  readonly reviewerId: string;
  readonly reviewerName: string;
  /** Of the content that was read when the last of it was kept; with an outcome: the content that was signed or returned. */
  readonly digest: string;
  readonly checklist: UsedChecklist;
  readonly answers: Readonly<Record<string, CheckAnswer>>;
  /** Digests of the changes that were read. */
  readonly read: readonly string[];
  readonly at: Date;
  readonly outcome: "signed" | "returned" | null;
}

export const isCheckResult = (text: string): text is CheckResult => checkResults.some((result) => result === text);

export const isAnswered = (answer: CheckAnswer | undefined): boolean => answer !== undefined && answer.result !== null;
