import { narrative, subSection } from "../../define.ts";

export const psrOffenceAnalysis = subSection({
  id: "psr-offence-analysis",
  title: "Offence analysis",
  guide:
    "Why this, why then, what it did. Do not retell the prosecution papers. Analysis, built on facts already recorded.",
  example:
    "She took the phone ten minutes after being told that she would move home again. She says, ‘I wanted somebody else to lose something.’ It was not planned; the girl on the bus now walks to school.",
  leaveOut:
    "Home, school and health, which belong in “Assessment of the young person”; what may happen next, which belongs in “Assessment of risk to the community”.",
  questions: [
    narrative("psr-offence-paragraph", "Paragraph on what happened, and how serious it is", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `episodes` what happened, planning, role, weapon; length 150 words",
    }),

    narrative("psr-why-paragraph", "Paragraph on why it happened", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `understanding-interconnections` ; `understanding-context`",
    }),

    narrative("psr-victim-paragraph", "Effect on victims", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `episodes` impact; type of victim only, no name",
    }),

    narrative("psr-attitude-paragraph", "The young person's view of it", "core stage", {
      uses: ["report:psr", "child-voice:sa-offending-after"],
      note: "Draft: `episodes.responsibility` ; `episodes.view-of-victim` ; self-assessment items on offending",
    }),

    narrative("psr-previous-paragraph", "Earlier offences, patterns and response to earlier orders", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `offending-trend-details` ; `offending-common-features` ; `compliance-concerns-details` ; `remand-history`",
    }),
  ],
});
