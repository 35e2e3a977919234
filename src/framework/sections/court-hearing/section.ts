import type { Section } from "../../language.ts";
import { hearingFacts } from "./hearing-facts.ts";

export const courtHearingSection: Section = {
  id: "court-hearing",
  title: "Court hearing",
  group: "stage",
  subSections: [hearingFacts],
};
