import type { Section } from "../../language.ts";
import { episodesSection } from "./episodes-section.ts";
import { offendingPatterns } from "./offending-patterns.ts";
import { otherBehavioursSection } from "./other-behaviours-section.ts";

export const offendingSection: Section = {
  id: "offending",
  title: "Offending and anti-social behaviour",
  titlePrevention: "Incidents and anti-social behaviour",
  group: "offending",
  subSections: [episodesSection, offendingPatterns, otherBehavioursSection],
};
