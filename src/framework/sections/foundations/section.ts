import type { Section } from "../../language.ts";
import { desistanceFactorsSection } from "./desistance-factors-section.ts";
import { engagementAndParticipation } from "./engagement-and-participation.ts";
import { opportunities } from "./opportunities.ts";
import { resilienceAndGoals } from "./resilience-and-goals.ts";

export const foundationsSection: Section = {
  id: "foundations",
  title: "Foundations for change",
  group: "foundations",
  subSections: [resilienceAndGoals, opportunities, engagementAndParticipation, desistanceFactorsSection],
};
