import { is, isIn } from "../../conditions.ts";
import { choices, multi, narrative, scale, shortText, single, subSection } from "../../define.ts";

export const psrConclusion = subSection({
  id: "psr-conclusion",
  title: "Conclusion and proposal",
  guide:
    "One clear proposal. The plan behind it must be ready to start. Analysis summed up, then your proposal and its reasons.",
  example:
    "I propose a youth rehabilitation order of twelve months with supervision and a mentor, because he has kept all six bail appointments and the fights stopped when he went back to college on 3 March.",
  leaveOut:
    "New facts: they belong in “Assessment of the young person”; how risk was judged, which belongs in “Assessment of risk to the community”.",
  questions: [
    narrative("psr-summary-paragraph", "Summary", "core stage", {
      uses: ["report:psr"],
      hint: "100 words; no new facts",
    }),

    multi(
      "psr-options-considered",
      "Sentences considered",
      "core stage",
      choices(
        "Discharge",
        "Fine",
        "Reparation order",
        "Referral order",
        "Youth rehabilitation order",
        "Youth rehabilitation order with intensive supervision",
        "Youth rehabilitation order with fostering",
        "Detention and training order",
        "Longer detention",
        "Extended detention",
        "Parenting order",
        "Compensation",
      ),
      { uses: ["report:psr", "stats"] },
    ),

    single(
      "psr-proposal",
      "Proposal",
      "core stage",
      choices(
        "Discharge",
        "Fine",
        "Reparation order",
        "Referral order",
        "Youth rehabilitation order",
        "Youth rehabilitation order with intensive supervision",
        "Youth rehabilitation order with fostering",
        "No community proposal is safe",
        "Other",
      ),
      { uses: ["report:psr", "stats", "countersign"], yjsOnly: true },
    ),

    shortText("psr-proposal-length", "Length proposed", "core shown", {
      when: isIn(
        "psr-proposal",
        "referral-order",
        "youth-rehabilitation-order",
        "youth-rehabilitation-order-with-intensive-supervision",
        "youth-rehabilitation-order-with-fostering",
      ),
      uses: ["report:psr"],
    }),

    multi("psr-requirements", "Requirements proposed", "further shown", scale("requirement"), {
      when: isIn(
        "psr-proposal",
        "youth-rehabilitation-order",
        "youth-rehabilitation-order-with-intensive-supervision",
        "youth-rehabilitation-order-with-fostering",
      ),
      uses: ["report:psr"],
      note: "What is proposed. Not `outcomes.requirements`: that is what the court then ordered; the two are compared in statistics. Same list, kept in configuration with date of law",
    }),

    narrative("psr-proposal-paragraph", "Why this proposal", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `scaled-approach-applied` ; chosen `plan-targets` ; `external-controls` ; start dates",
    }),

    narrative("psr-plan-paragraph", "Paragraph on what the young person will do", "core stage", {
      uses: ["report:psr"],
      note: "Draft: `plan-targets` as a short table: what, who, how often, from when",
    }),

    narrative("psr-custody-paragraph", "If the court considers custody", "core shown", {
      when: is("stage", "pre-sentence-report-all-options"),
      uses: ["report:psr"],
      note: "Draft: `custody-vulnerabilities` answers ; effect on education, care rights, family",
    }),

    single(
      "psr-young-person-told",
      "Has the young person, and a parent or carer, had the report explained?",
      "core stage",
      choices("Yes, both", "Young person only", "No", "Planned before the hearing"),
    ),

    shortText("psr-young-person-comment", "Their comment on it", "further never", {
      uses: ["report:psr"],
      note: "Printed if they wish",
    }),
  ],
});
