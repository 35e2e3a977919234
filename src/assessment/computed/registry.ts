/** Every computed rule under the name by which a framework calls it. */
import { alcoholAndLearningRules } from "./alcohol-and-learning.ts";
import { alertRules } from "./alerts.ts";
import { careRules } from "./care.ts";
import { courtHearingRules } from "./court-hearings.ts";
import { desistanceRules } from "./desistance.ts";
import { judgementRules } from "./judgements.ts";
import { linkRules } from "./links.ts";
import { moduleCheckRules } from "./module-check.ts";
import { offenceRules } from "./offences.ts";
import { personRules } from "./person.ts";
import { releaseAndPanelRules } from "./release-and-panel.ts";
import type { ComputedFunction } from "./rule.ts";
import { scoreRules } from "./score.ts";
import { selfAssessmentDateRules } from "./self-assessment-date.ts";
import { selfAssessmentRules } from "./self-assessments.ts";
import { summaryRules } from "./summaries.ts";
import { timelineRules } from "./timeline.ts";
import { wholeStageRules } from "./whole-stage.ts";

export const computedRules: ReadonlyMap<string, ComputedFunction> = new Map(
  [
    personRules,
    careRules,
    alcoholAndLearningRules,
    alertRules,
    offenceRules,
    scoreRules,
    judgementRules,
    linkRules,
    desistanceRules,
    timelineRules,
    selfAssessmentRules,
    selfAssessmentDateRules,
    summaryRules,
    releaseAndPanelRules,
    courtHearingRules,
    moduleCheckRules,
    wholeStageRules,
  ].flatMap((rules) => Object.entries(rules)),
);
