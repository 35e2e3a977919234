/**
 * Ids that the data name and this version does not hold yet. They come with the modules for court, custody, transfer and
 * referral orders and with the self-assessments; until then a condition on them counts as unanswered. The start-up check
 * accepts these and nothing else.
 */

/** Questions of the leaving-custody and custody modules that conditions read. */
const awaitedQuestions: readonly string[] = ["custody-recent-use", "court-hearings"];

/** Modules that stage types name. */
const awaitedSections: readonly string[] = ["custody", "bail-and-remand"];

/** The self-assessments, whose items and pages `child-voice:` names, are not in this version at all. */
const selfAssessmentsAwaited = true;

/** All of it together, for the start-up check. */
export const awaited = {
  questions: awaitedQuestions,
  sections: awaitedSections,
  selfAssessments: selfAssessmentsAwaited,
} as const;
