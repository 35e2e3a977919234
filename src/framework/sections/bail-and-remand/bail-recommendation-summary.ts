import { is } from "../../conditions.ts";
import { choices, narrative, shortText, single, subSection } from "../../define.ts";

export const bailRecommendationSummary = subSection({
  id: "bail-recommendation-summary",
  title: "Your recommendation",
  guide:
    "One clear recommendation, with the next best option if the court does not agree. A judgement with its reasons; no new facts.",
  example:
    "Bail with support, because both objections are answered: she would live forty miles from her co-accused, and her foster carer has agreed since this morning to bring her to every hearing. If not, local authority accommodation.",
  leaveOut:
    "The legal tests one by one, which go to “If bail is refused: the remand tests”; details of the offer, which stay on “The offer to the court”.",
  questions: [
    single(
      "bail-recommendation-made",
      "What do you recommend?",
      "core stage",
      choices(
        "Bail, no conditions",
        "Bail with conditions",
        "Bail with support",
        "Intensive bail support",
        "Local authority accommodation",
        "Local authority accommodation with conditions",
        "No recommendation",
      ),
      { uses: ["summary", "report:bail", "countersign"], yjsOnly: true, noCarry: true },
    ),

    narrative("bail-recommendation-reason", "Why do you recommend this?", "core stage", {
      uses: ["report:bail"],
      noCarry: true,
      hint: "Half a page at most",
      note: "Draft from the objections' reasons",
    }),

    shortText("bail-fallback", "If the court does not agree, what next?", "further never", { noCarry: true }),

    narrative("bail-custody-effects", "What would a remand to custody mean for this young person?", "further shown", {
      when: is("bail-tests-needed", "yes"),
      noCarry: true,
      hint: "Health, education, family, exploitation",
      note: "Draft from `adverse-outcomes`",
    }),
  ],
});
