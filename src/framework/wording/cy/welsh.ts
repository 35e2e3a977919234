import type { Wording } from "../pack.ts";
import { caseRecord } from "./case-record.ts";
import { companions } from "./companions.ts";
import { coreRecord } from "./core-record.ts";
import { coreRecordScales } from "./core-record-scales.ts";
import { courtHearing } from "./court-hearing.ts";
import { family } from "./family.ts";
import { flagLabels } from "./flags.ts";
import { foundationsScales } from "./foundations-scales.ts";
import { healthAndLifestyleScales } from "./health-and-lifestyle-scales.ts";
import { homeAndFamilyScales } from "./home-and-family-scales.ts";
import { judgementScales } from "./judgement-scales.ts";
import { listsAndSummaries } from "./lists-and-summaries.ts";
import { living } from "./living.ts";
import { offencesAndOutcomes } from "./offences-and-outcomes.ts";
import { offencesAndOutcomesScales } from "./offences-and-outcomes-scales.ts";
import { offending } from "./offending.ts";
import { offendingScales } from "./offending-scales.ts";
import { planningScales } from "./planning-scales.ts";
import { sectionTitles } from "./sections.ts";
import { selfAssessmentScales } from "./self-assessment-scales.ts";
import { selfAssessments } from "./self-assessments.ts";
import { sending } from "./sending.ts";
import { sharedScales } from "./shared-scales.ts";
import { sharingScales } from "./sharing-scales.ts";
import { stageDetails } from "./stage-details.ts";
import { stageTitles } from "./stages.ts";
import { subSectionTitles } from "./sub-section-titles.ts";

/** Ids of questions and scales mean the same fact in every framework, and a flag is named after its id. */
const shared: Wording = {
  subSections: caseRecord.subSections,
  questions: {
    ...caseRecord.questions,
    ...stageDetails.questions,
    ...coreRecord.questions,
    ...offencesAndOutcomes.questions,
  },
  scales: {
    ...coreRecordScales,
    ...sharedScales,
    ...judgementScales,
    ...offencesAndOutcomesScales,
    ...selfAssessmentScales,
    ...homeAndFamilyScales,
    ...healthAndLifestyleScales,
    ...offendingScales,
    ...foundationsScales,
    ...planningScales,
    ...sharingScales,
  },
  flags: flagLabels,
};

const titles: Wording["subSections"] = subSectionTitles;
const titleOf = (id: string) => titles[id];

/** The first Welsh wording of AssetPlus: the records, the self-assessments, the stage's own facts, and what everything that one moves between is called. It awaits a translator's review. */
const assetplus: Wording = {
  ...shared,
  subSections: {
    ...subSectionTitles,
    ...shared.subSections,
    ...stageDetails.subSections,
    ...coreRecord.subSections,
    ...offencesAndOutcomes.subSections,
    ...Object.fromEntries(
      Object.entries({
        ...selfAssessments.subSections,
        ...sending.subSections,
        ...courtHearing.subSections,
        ...living.subSections,
        ...offending.subSections,
      }).map(([id, words]) => [id, { ...titleOf(id), ...words }]),
    ),
  },
  questions: {
    ...listsAndSummaries.questions,
    ...shared.questions,
    ...companions.questions,
    ...selfAssessments.questions,
    ...sending.questions,
    ...courtHearing.questions,
    ...living.questions,
    ...family.questions,
    ...offending.questions,
  },
  sections: sectionTitles,
  stages: stageTitles,
};

/** The Welsh words of a framework; what they leave out is shown in English. */
export const welshOf = (framework: string): Wording => (framework === "assetplus" ? assetplus : shared);
