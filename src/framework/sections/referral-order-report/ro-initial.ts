import { and, any, is, isIn, or } from "../../conditions.ts";
import { choices, file, list, narrative, ref, shortText, single, subSection } from "../../define.ts";

export const roInitial = subSection({
  id: "ro-initial",
  title: "First panel",
  guide:
    "Written so that the young person can read it. Two to three pages. Facts first, then your analysis in plain words.",
  example:
    "You told me on 12 March, ‘I went along because I didn't want to look soft.’ I think that saying no is easiest when your friend's mum is home, so the contract could use her house on Fridays.",
  leaveOut:
    "Private health or family facts that the panel does not need, which stay in the assessment; who was harmed by name.",
  questions: [
    ref("ro-see-court-hearings", "Court and date of the order", "core never", ["court-hearings"], {
      when: is("stage", "referral-order-report"),
    }),

    ref("ro-see-outcomes", "Length of the order", "core never", ["outcomes"], {
      when: is("stage", "referral-order-report"),
    }),

    ref("ro-see-offences", "Offences", "core never", ["offences"], { when: is("stage", "referral-order-report") }),

    shortText("ro-panel-date", "Panel date, time and place", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      note: "Warn if over 20 working days after the order",
    }),

    shortText("ro-panel-people", "Who will be at the panel?", "core never", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      hint: 'The victim worker keeps who takes part for those affected. Here only: "someone affected may take part: yes, no or not decided".',
    }),

    narrative("ro-about-paragraph", "About the young person", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro", "child-voice:sa-good-at"],
      hint: "What they are good at, their interests, school, and family in a few words.",
      note: "Draft: `good-at` ; interests ; school ; family (short)",
    }),

    narrative("ro-offence-paragraph", "For the panel: what happened and why", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      note: "Draft: `episodes` ; `understanding-interconnections` in plain words",
    }),

    narrative("ro-view-paragraph", "How the young person sees it now", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro", "child-voice:sa-offending-after"],
      note: "Draft: `episodes.responsibility` ; self-assessment",
    }),

    narrative("ro-harm-paragraph", "For the panel: who was affected, and how", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      hint: "Roles only; a victim's own statement travels separately.",
    }),

    narrative("ro-helps-paragraph", "What helps them stay out of trouble", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      note: "Draft: `desistance-factors`",
    }),

    narrative("ro-hinders-paragraph", "What makes it harder", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      hint: "Leave out what is private to the family.",
      note: "Draft: `desistance-factors`",
    }),

    narrative("ro-safety-paragraph", "Keeping the young person and others safe", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      hint: "One sentence on each judgement; the full detail stays in the assessment.",
      note: "Draft: `rosh-judgement` and `sawb-judgement` as a sentence",
    }),

    narrative("ro-parents-paragraph", "What parents or carers say to the panel", "further never", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      note: "Draft: parent self-assessment",
    }),

    shortText("ro-support-at-panel", "Help needed at the panel", "further never", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro"],
      note: "Draft: `communication-adjustments`",
    }),

    list(
      "ro-contract-ideas",
      "Ideas for the contract",
      "core stage",
      { entryName: "idea", entryLabel: "ro-contract-ideas.activity" },
      [
        single(
          "ro-contract-ideas.heading",
          "For",
          "core shown",
          choices("Goals and opportunities", "Not offending", "Not hurting others", "Keeping safe", "Repairing harm"),
        ),
        shortText("ro-contract-ideas.activity", "What", "core shown"),
        shortText("ro-contract-ideas.who", "Who helps", "core shown"),
        shortText("ro-contract-ideas.when", "How often, until when", "core shown"),
      ],
      { when: is("stage", "referral-order-report"), uses: ["report:ro", "plan"], note: "Draft: `plan-targets`" },
    ),

    narrative("ro-repair-offer", "What the young person is willing to do to make up for it", "core stage", {
      when: is("stage", "referral-order-report"),
      uses: ["report:ro", "plan"],
      note: "From the restorative justice module",
    }),

    ref("ro-see-contract-signed-date", "Contract signed on", "core never", ["contract-signed-date"], {
      when: or(
        is("stage", "referral-order-report"),
        and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      ),
    }),

    ref("ro-see-contract-matches", "Does the plan match the contract?", "core never", ["contract-matches"], {
      when: or(
        is("stage", "referral-order-report"),
        and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      ),
      note: "No: plan reopens and is signed off again",
      from: "seed 000",
    }),

    file("ro-contract-file", "Signed contract", "core never", {
      when: and(isIn("stage", "referral-order-report", "review"), any(is("outcomes.type", "referral-order"))),
      hint: "It takes the place of the signature of the plan.",
      note: "Takes the place of the plan's signature",
    }),
  ],
});
