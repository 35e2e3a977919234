import type { Section } from "../../language.ts";
import { carerStart } from "./carer-start.ts";
import { carerTimeline } from "./carer-timeline.ts";

/** My view: parents and carers, in the first person only. Source: content part 40, carer-self-assessment. */
export const carerSelfAssessmentSection: Section = {
  id: "carer-self-assessment",
  title: "My view (parent or carer)",
  group: "carer-self-assessment",
  subSections: [carerStart, carerTimeline],
};
