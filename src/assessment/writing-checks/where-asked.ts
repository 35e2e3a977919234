/** Which questions ask for evidence and which for analysis (content part 20). A version or framework that has not got one of them is not looked at there. */
import type { QuestionId, SectionGroup } from "../../framework/language.ts";

/** Reasons behind a judgement: they rest on something that can be looked up. */
export const judgementReasons: ReadonlySet<QuestionId> = new Set([
  "future-behaviours.evidence",
  "adverse-outcomes.evidence",
  "future-harm-none-reason",
  "adverse-outcome-none-reason",
  "rosh-reason",
  "lor-reason",
  "lor-difference-reason",
  "sawb-reason",
  "risk-to-children-reason",
  "judgement-change-reason",
  "dangerousness-offence",
  "dangerousness-pattern",
  "dangerousness-person",
  "scaled-approach-reason",
  "pd-harm-to-others",
  "pd-full-assessment-reason",
]);

/** Where it is asked why, not what. */
export const analysisQuestions: ReadonlySet<QuestionId> = new Set([
  "understanding-context",
  "understanding-interconnections",
  "understanding-desistance",
  "understanding-trauma",
  "understanding-identity",
  "understanding-development",
  "understanding-group",
  "dangerousness-offence",
  "dangerousness-pattern",
  "dangerousness-person",
  "pd-response-fit",
]);

/** Where what was gathered is not to be told again: analysis and judgement. Reasons behind a judgement are reasons whatever their words. */
export const notToBeToldAgain = (question: QuestionId): boolean =>
  analysisQuestions.has(question) || judgementReasons.has(question) || question === "understanding-child-view";

/** Sections that gather information: facts only (content part 00, layout). */
export const informationGathering: ReadonlySet<SectionGroup> = new Set([
  "personal-family-social",
  "offending",
  "foundations",
]);

/**
 * Where the same words may well stand twice: a report is written from the assessment, one telephone number serves every contingency, and what
 * a child or carer said is put down as it was said.
 */
export const repeatsAreMeant = (question: QuestionId, group: SectionGroup): boolean =>
  group === "module" || group === "self-assessment" || group === "carer-self-assessment" || meantToRepeat.has(question);

const meantToRepeat: ReadonlySet<QuestionId> = new Set([
  "contingency-others.action",
  "contingency-safety.action",
  "external-controls.details",
  "plan-targets.helpers-will",
  "future-targets.support",
  "resources.offer",
  "closure-remaining-needs",
]);
