/** AssetPlus, version 1.1.0: the sections in the order in which a stage shows them. Wording is our own throughout. */
import { caseRecordSection } from "./case-record.ts";
import { flags } from "./flags.ts";
import type { Framework, StageType, StageTypeId } from "./language.ts";
import { alcoholScales } from "./scales/alcohol.ts";
import { coreRecordScales } from "./scales/core-record.ts";
import { foundationsScales } from "./scales/foundations.ts";
import { healthScales } from "./scales/health.ts";
import { homeAndFamilyScales } from "./scales/home-and-family.ts";
import { judgementsScales } from "./scales/judgements.ts";
import { learningScales } from "./scales/learning.ts";
import { lifeEventsScales } from "./scales/life-events.ts";
import { lifestyleScales } from "./scales/lifestyle.ts";
import { offencesAndOutcomesScales } from "./scales/offences-and-outcomes.ts";
import { offendingScales } from "./scales/offending.ts";
import { planningScales } from "./scales/planning.ts";
import { selfAssessmentScales } from "./scales/self-assessment.ts";
import { sendingScales } from "./scales/sending.ts";
import { sharedScales } from "./scales/shared.ts";
import { sharingScales } from "./scales/sharing.ts";
import { bailAndRemandSection } from "./sections/bail-and-remand/section.ts";
import { carerSelfAssessmentSection } from "./sections/carer-self-assessment/section.ts";
import { coreRecordSection } from "./sections/core-record/section.ts";
import { courtHearingSection } from "./sections/court-hearing/section.ts";
import { custodySection } from "./sections/custody/section.ts";
import { custodyInReviewSection } from "./sections/custody-in-review/section.ts";
import { developmentSection } from "./sections/development/section.ts";
import { explanationsSection } from "./sections/explanations/section.ts";
import { familySection } from "./sections/family/section.ts";
import { foundationsSection } from "./sections/foundations/section.ts";
import { goingWellSection } from "./sections/going-well/section.ts";
import { learningSection } from "./sections/learning/section.ts";
import { leavingCustodySection } from "./sections/leaving-custody/section.ts";
import { lifestyleSection } from "./sections/lifestyle/section.ts";
import { livingSection } from "./sections/living/section.ts";
import { offencesAndOutcomesSection } from "./sections/offences-and-outcomes/section.ts";
import { offendingSection } from "./sections/offending/section.ts";
import { pathwaysAndPlanningSection } from "./sections/pathways-and-planning/section.ts";
import { preSentenceReportSection } from "./sections/pre-sentence-report/section.ts";
import { referralSection } from "./sections/referral/section.ts";
import { referralOrderReportSection } from "./sections/referral-order-report/section.ts";
import { restorativeJusticeSection } from "./sections/restorative-justice/section.ts";
import { selfAssessmentStartSection } from "./sections/self-assessment-start/section.ts";
import { sendingSection } from "./sections/sending/section.ts";
import { significantLifeEventsSection } from "./sections/significant-life-events/section.ts";
import { stageDetailsSection } from "./sections/stage-details/section.ts";
import { transferToProbationSection } from "./sections/transfer-to-probation/section.ts";
import { transferYjsToYjsSection } from "./sections/transfer-yjs-to-yjs/section.ts";
import { youngPersonSelfAssessmentSection } from "./sections/young-person-self-assessment/section.ts";
import { stages } from "./stages.ts";

export const assetplus: Framework = {
  id: "assetplus",
  version: "1.1.0",
  title: "AssetPlus",
  sections: [
    caseRecordSection,
    stageDetailsSection,
    courtHearingSection,
    coreRecordSection,
    offencesAndOutcomesSection,
    selfAssessmentStartSection,
    youngPersonSelfAssessmentSection,
    carerSelfAssessmentSection,
    goingWellSection,
    livingSection,
    familySection,
    developmentSection,
    lifestyleSection,
    learningSection,
    significantLifeEventsSection,
    offendingSection,
    foundationsSection,
    explanationsSection,
    pathwaysAndPlanningSection,
    bailAndRemandSection,
    custodySection,
    custodyInReviewSection,
    leavingCustodySection,
    preSentenceReportSection,
    referralOrderReportSection,
    restorativeJusticeSection,
    referralSection,
    transferYjsToYjsSection,
    transferToProbationSection,
    sendingSection,
  ],
  scales: [
    ...sharedScales,
    ...homeAndFamilyScales,
    ...healthScales,
    ...alcoholScales,
    ...lifestyleScales,
    ...learningScales,
    ...lifeEventsScales,
    ...coreRecordScales,
    ...offencesAndOutcomesScales,
    ...offendingScales,
    ...foundationsScales,
    ...judgementsScales,
    ...planningScales,
    ...selfAssessmentScales,
    ...sharingScales,
    ...sendingScales,
  ],
  stages,
  flags,
};

const sectionIds: ReadonlySet<string> = new Set(assetplus.sections.map((section) => section.id));

/** A stage can be started when every module that it must have is in this version. */
const isStartable = (stage: StageType): boolean =>
  stage.modules.every((module) => module.optional === true || sectionIds.has(module.section));

/** The stage types that this version can carry from start to completion. */
export const startableStageTypes: readonly StageTypeId[] = assetplus.stages
  .filter(isStartable)
  .map((stage) => stage.id);
