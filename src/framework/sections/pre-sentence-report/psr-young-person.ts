import { narrative, subSection } from "../../define.ts";

export const psrYoungPerson = subSection({
  id: "psr-young-person",
  title: "Assessment of the young person",
  guide:
    "Strengths as well as needs. Only what helps the court to decide. Facts in short, then your analysis of what they mean for the court.",
  example:
    "He is fifteen and has lived in four homes since he was nine. His carer of one year says that he now asks for help; because reading is hard for him, he needs rules told, not only written.",
  leaveOut:
    "Health and family detail that the court does not need, which stays in the assessment; what was done and why, which belongs in “Offence analysis”.",
  questions: [
    narrative("psr-home-paragraph", "Home, family and care", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `accommodation-type` ; `living-people` ; `parenting-detail` ; `care-history-detail` ; `looked-after-now`",
    }),

    narrative("psr-development-paragraph", "Health, learning, communication and maturity", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `communication-adjustments` ; `mental-health-concerns` ; `substance-misuse-concerns` ; `maturity-and-development` ; only with consent or a reason for health facts",
    }),

    narrative("psr-education-paragraph", "School, training or work", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `ete-status` ; `ete-hours-attended` ; `sen-identified`",
    }),

    narrative("psr-experience-paragraph", "Life events and harm suffered", "further never", {
      uses: ["report:psr"],
      note: "Draft: `life-events` (chosen ones) ; `abuse-history` ; kept short and respectful",
    }),

    narrative("psr-strengths-paragraph", "Strengths and what supports a life without offending", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `desistance-factors` rated strong or moderate ; `goals-own-words`",
    }),

    narrative("psr-diversity-paragraph", "Identity, culture and discrimination", "further never", {
      uses: ["report:psr"],
      note: "Draft: `diversity-considerations`",
    }),

    narrative("psr-parent-views-paragraph", "Parent's or carer's view; court's power over parents", "core never", {
      uses: ["report:psr"],
      note: "Draft: parent self-assessment ; parenting order or bind-over view",
    }),
  ],
});
