/** Which form of a self-assessment a stage asks for. Source: content part 40, self-assessment-forms. */
import type { Rules } from "./rule.ts";

export const selfAssessmentRules: Rules = {
  "self-assessment-form": ({ walk }) => walk.compiled.stage.selfAssessments?.youngPerson[0] ?? null,
  "carer-self-assessment-form": ({ walk }) => walk.compiled.stage.selfAssessments?.carer[0] ?? null,
};
