import { and, any, is, isIn } from "../../conditions.ts";
import { choices, judgement, narrative, scale, single, subSection } from "../../define.ts";

export const dangerousness = subSection({
  id: "dangerousness",
  title: "Dangerousness",
  guide:
    "Only for a specified violent, sexual or terrorism offence before the court. The court decides; you give the information and your view. Facts first, then your analysis of them.",
  example:
    "He bought the knife two days before and brought it each evening that week, so this was planned. Since March he has met his mentor weekly and, when provoked on 4 May, walked away; the danger is lower but still real.",
  leaveOut:
    "The level of risk and its reasons, which go to “Judgements about others and reoffending”; what the court should do, which goes to the report.",
  questions: [
    single("dangerousness-required", "Is a dangerousness assessment needed?", "core shown", scale("yes-no"), {
      when: and(
        any(is("offences.specified", "yes")),
        isIn("stage", "pre-sentence-report", "pre-sentence-report-all-options", "post-court-report", "review"),
      ),
      uses: ["countersign"],
      note: "Suggested yes when a current offence is specified.",
      from: "seed 002",
    }),

    narrative(
      "dangerousness-offence",
      "What do the nature and circumstances of the offence show about danger to the public?",
      "core shown",
      { when: is("dangerousness-required", "yes"), uses: ["report:psr"] },
    ),

    narrative("dangerousness-pattern", "What pattern of behaviour is it part of?", "core shown", {
      when: is("dangerousness-required", "yes"),
      uses: ["report:psr"],
    }),

    narrative(
      "dangerousness-person",
      "What do we know about the young person that raises or lowers the danger?",
      "core shown",
      {
        when: is("dangerousness-required", "yes"),
        uses: ["report:psr"],
        hint: "Age, maturity, capacity to change, help available.",
      },
    ),

    judgement(
      "dangerousness-view",
      "Is there a significant risk of serious harm to the public from further specified offences?",
      "core shown",
      choices("Yes", "No", "Cannot say yet"),
      { when: is("dangerousness-required", "yes"), uses: ["report:psr", "countersign"], yjsOnly: true },
    ),
  ],
});
