import { count } from "../../conditions.ts";
import { narrative, subSection } from "../../define.ts";

export const psrSources = subSection({
  id: "psr-sources",
  title: "Sources of information",
  guide: "What you used, what you could not get. Facts only.",
  example:
    "I met D. three times between 4 and 19 September, once at home with his mother, spoke with his head of year and read the prosecution papers. The hospital letter, asked for on 6 September, has not come.",
  leaveOut:
    "What the sources said, which belongs in the paragraph that it is about; names of people who spoke in confidence.",
  questions: [
    narrative("psr-sources-paragraph", "Paragraph on sources", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `sources-used` ; `specialist-assessments` ; interviews with dates",
    }),

    narrative("psr-missing-paragraph", "What was not available", "further shown", {
      when: count("information-needed", ">=", 1),
      uses: ["report:psr"],
      note: "Draft: `information-needed`",
    }),

    narrative("psr-self-assessment-used", "How the young person's and family's own views were heard", "core stage", {
      uses: ["report:psr"],
      note: "Draft: self-assessment date and form; parent's self-assessment",
    }),
  ],
});
