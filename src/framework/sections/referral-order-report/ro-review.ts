import { and, any, is } from "../../conditions.ts";
import { choices, computed, date, narrative, ref, shortText, single, subSection, worked } from "../../define.ts";

export const roReview = subSection({
  id: "ro-review",
  title: "Review panel",
  guide:
    "Start with what has been done. One to two pages. Facts of what was kept and missed, then your analysis of why.",
  example:
    "You kept ten of twelve appointments; both misses were in the week when your grandad died. Since May you have met your maths tutor on Mondays, and your tutor says that you now ask questions.",
  leaveOut:
    "The story of what brought you here, which stands in “First panel”; praise or blame without a fact behind it.",
  questions: [
    date("ro-review-date", "Review panel date", "core stage", {
      when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
    }),

    ref("ro-see-review-change-summary", "Headline", "core never", ["review-change-summary"], {
      when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
    }),

    computed(
      "ro-review-progress",
      "Progress on each part of the contract",
      "core never",
      worked("contract-progress", ["plan-targets.want", "plan-targets.status", "plan-targets.progress"]),
      {
        when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
        uses: ["report:ro"],
        note: "Each target with its progress, from `plan-targets`; the comment for the panel is written there, in `plan-targets.progress`.",
      },
    ),

    shortText("ro-review-attendance", "Appointments kept and missed", "core never", {
      when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
      hint: "How many were kept and how many were missed, and why.",
      note: "Typed until a case system is connected; it then comes filled in.",
    }),

    narrative("ro-review-paragraph", "What has changed, for better or worse", "core stage", {
      when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro", "child-voice:sar-changed"],
      note: "Draft: changed sections only",
    }),

    single(
      "ro-review-request",
      "What is the panel asked to do?",
      "core stage",
      choices(
        "Carry on as now",
        "Change the contract",
        "Recognise good progress",
        "Ask the court to end the order early",
        "Consider return to court",
        "Other",
      ),
      { when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))), uses: ["report:ro", "stats"] },
    ),

    narrative("ro-review-request-reason", "Why is the panel asked this?", "core stage", {
      when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
    }),

    narrative("ro-review-young-person", "What the young person wants to say to the panel", "core never", {
      when: and(is("stage", "review"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
    }),
  ],
});
