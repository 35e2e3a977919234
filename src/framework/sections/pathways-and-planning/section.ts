import type { Section } from "../../language.ts";
import { additionalInformationSection } from "./additional-information-section.ts";
import { changingRiskToOthers } from "./changing-risk-to-others.ts";
import { changingSafety } from "./changing-safety.ts";
import { externalControlsSection } from "./external-controls-section.ts";
import { futureTargetsSection } from "./future-targets-section.ts";
import { interventionIndicators } from "./intervention-indicators.ts";
import { keyAreasSection } from "./key-areas-section.ts";
import { ourInterventionPlan } from "./our-intervention-plan.ts";
import { overallProgress } from "./overall-progress.ts";
import { oversight } from "./oversight.ts";
import { planOtherInformation } from "./plan-other-information.ts";
import { planSharing } from "./plan-sharing.ts";
import { resourcesAndProposals } from "./resources-and-proposals.ts";
import { tailoringInterventions } from "./tailoring-interventions.ts";
import { temporaryRelease } from "./temporary-release.ts";

export const pathwaysAndPlanningSection: Section = {
  id: "pathways-and-planning",
  title: "Pathways and planning",
  group: "pathways",
  subSections: [
    interventionIndicators,
    keyAreasSection,
    resourcesAndProposals,
    tailoringInterventions,
    overallProgress,
    ourInterventionPlan,
    futureTargetsSection,
    planOtherInformation,
    externalControlsSection,
    additionalInformationSection,
    temporaryRelease,
    changingRiskToOthers,
    changingSafety,
    planSharing,
    oversight,
  ],
};
