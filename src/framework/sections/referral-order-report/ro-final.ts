import { and, any, is } from "../../conditions.ts";
import { choices, date, narrative, shortText, single, subSection } from "../../define.ts";

export const roFinal = subSection({
  id: "ro-final",
  title: "Final panel",
  guide: "Celebrate what was achieved. Say what comes next.",
  questions: [
    date("ro-final-date", "Final panel date", "core stage", {
      when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
    }),

    narrative("ro-final-achieved", "What was achieved", "core stage", {
      when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
      note: "Draft: targets met ; `closure-what-helped`",
    }),

    narrative("ro-final-not-done", "What was not done, and why", "further never", {
      when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
    }),

    narrative("ro-final-repair", "How the harm was made up for", "core stage", {
      when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
      note: "From rj-outcome rows",
    }),

    narrative("ro-final-next", "What comes next", "core stage", {
      when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro"],
      note: "Draft: `future-targets`",
    }),

    single(
      "ro-final-result",
      "Has the contract been completed?",
      "core stage",
      choices("Yes", "Yes, with small parts left", "No, return to court", "Not known yet"),
      {
        when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
        uses: ["stats", "report:ro"],
      },
    ),

    shortText("ro-final-young-person", "The young person's last word", "core never", {
      when: and(is("stage", "case-closure"), any(is("outcomes.type", "referral-order"))),
      uses: ["report:ro", "child-voice:sae-proud"],
    }),
  ],
});
