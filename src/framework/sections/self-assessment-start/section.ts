import type { Section } from "../../language.ts";
import { saStart } from "./sa-start.ts";

/** Before the young person's form. Source: content part 40, self-assessment-start. */
export const selfAssessmentStartSection: Section = {
  id: "self-assessment-start",
  title: "Before you start",
  group: "self-assessment",
  subSections: [saStart],
};
