import type { QuestionId } from "../../framework/language.ts";

/** What proposes a referral: one of these answers (ticks, or worked-out results), or a number from some value on. */
export type PathwayTrigger =
  | { readonly question: QuestionId; readonly codes: readonly string[] }
  | { readonly question: QuestionId; readonly atLeast: number };

/** A way of a service from an answer to somebody who can help. */
export interface ReferralPathway {
  /** Kebab-case, begins with `pathway-`; decisions are kept by it, so it is never given to another pathway. */
  readonly code: string;
  readonly title: string;
  /** Shown to those who read Welsh; without it they see `title`. */
  readonly titleCy?: string;
  /** To whom: "Speech and language therapy, Harbour clinic". */
  readonly service: string;
  /** A code of the scale `resource-kind`. */
  readonly kind: string;
  /** The form to use; empty for none. */
  readonly form: string;
  /** Who makes the referral. */
  readonly who: string;
  /** Working days from the answer to the referral. */
  readonly workingDays: number;
  /** Any one of them proposes it. */
  readonly when: readonly PathwayTrigger[];
  /** Proposes nothing any more. It stays, because decisions name it. */
  readonly retired?: true;
}

/** Own bounds. */
export const pathwayBounds = { pathways: 60, triggers: 10, codes: 30, title: 80, text: 200, workingDays: 60 } as const;
