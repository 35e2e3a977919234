import type { Section } from "../../language.ts";
import { lifeEventsSection } from "./life-events-section.ts";

export const significantLifeEventsSection: Section = {
  id: "significant-life-events",
  title: "Significant life events",
  group: "personal-family-social",
  subSections: [lifeEventsSection],
};
