import { and, any, is } from "../../conditions.ts";
import { choices, date, narrative, shortText, single, subSection } from "../../define.ts";

export const roFinal = subSection({
  id: "ro-final",
  title: "Final panel",
  guide:
    "Celebrate what was achieved. Say what comes next. Facts of what was done, then your analysis of what comes next.",
  example:
    "You came to 22 of 24 sessions and painted the pavilion on six Saturdays. The groundsman wrote on 4 July: ‘Best helper we had.’ Next, your mentor stays until September because you asked him to.",
  leaveOut:
    "Old worries that are settled, which stay in the assessment; names of anyone who was harmed, which go nowhere in the report.",
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
