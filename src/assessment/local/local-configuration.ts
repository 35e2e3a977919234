import type { QuestionId } from "../../framework/language.ts";
import type { ReferralPathway } from "../pathways/pathway.ts";

/** One risk that a service adds to the list "Is there a locally named risk that no other answer covers?". */
export interface LocalRisk {
  /** Kebab-case, begins with `local-`; stands in answers, so it is never given to another risk. */
  readonly code: string;
  readonly label: string;
  /** Shown to those who read Welsh; without it they see `label`. */
  readonly labelCy?: string;
  readonly definition?: string;
  /** No longer asked for. It stays in the list, marked so, because answers may hold it. */
  readonly retired?: true;
}

/** What a service has set for one framework: questions that it needs besides those that the framework needs, and its own risks. */
export interface LocalConfiguration {
  readonly mandatory: readonly QuestionId[];
  readonly risks: readonly LocalRisk[];
  /** Which answers propose a referral, and to whom; none when absent. */
  readonly pathways?: readonly ReferralPathway[];
}

/** The question that holds a service's own risks (content part 20, `local-risks-added`: "The list is set locally"). */
export const localRisksQuestion: QuestionId = "local-risks-added";

/** Whether a flag, or a mark of the risk list, is a service's own. */
export const isLocalRisk = (id: string): boolean => id.startsWith("local-");
