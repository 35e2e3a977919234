import { is } from "../../conditions.ts";
import { narrative, subSection } from "../../define.ts";

export const psrRisk = subSection({
  id: "psr-risk",
  title: "Assessment of risk to the community",
  guide:
    "State each judgement once, with its reason in plain words. Harm and serious harm are different. Judgements and their reasons.",
  example:
    "Likelihood is medium: he broke into two cars in January, both with his older cousin, but none since he began work on 20 February. Serious harm is not likely, because nobody was there and he carried nothing.",
  leaveOut:
    "The story of what was done, which belongs in “Offence analysis”; the sentence that you propose, which belongs in “Conclusion and proposal”.",
  questions: [
    narrative("psr-reoffending-paragraph", "Paragraph on likelihood of reoffending", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `yogrs-two-year` (explain what it does not know) ; `lor-judgement` ; reason",
    }),

    narrative("psr-harm-paragraph", "Paragraph on risk of serious harm", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `rosh-judgement` ; `future-behaviours` top three: what, to whom, when, how likely",
    }),

    narrative("psr-dangerousness-paragraph", "Dangerousness", "further shown", {
      when: is("dangerousness-required", "yes"),
      uses: ["report:psr", "countersign"],
      note: "Draft: `dangerousness-view`; the court decides, the report assesses",
    }),

    narrative("psr-safety-paragraph", "The young person's own safety and wellbeing", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `sawb-judgement` ; `adverse-outcomes` ; effect of custody on them",
    }),

    narrative("psr-factors-against-paragraph", "What pulls towards offending", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `desistance-factors` rated strong or moderate",
    }),
  ],
});
