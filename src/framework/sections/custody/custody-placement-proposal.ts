import { and, isNot } from "../../conditions.ts";
import { choices, multi, narrative, single, subSection } from "../../define.ts";

export const custodyPlacementProposal = subSection({
  id: "custody-placement-proposal",
  title: "Proposed placement",
  guide:
    "Propose what this young person needs, not what may be free. A judgement: your proposal with its reasons; then, as facts, what the young person and family say.",
  example:
    "A secure children's home, because she is thirteen, reads pictures better than words and settles only with two adults whom she knows. She says, ‘Somewhere my nan can get to on the train.’",
  leaveOut:
    "Plain facts about sentence and family, which belong in “Placement information”; people to be kept away from, who go to “Keeping apart and transport”.",
  questions: [
    single(
      "custody-proposed-type",
      "Which kind of place would be best?",
      "core stage",
      choices(
        "Secure children's home",
        "Secure school",
        "Secure training centre",
        "Young offender institution",
        "Hospital or mental health assessment first",
        "No view",
      ),
      {
        when: and(isNot("stage", "post-court-report"), isNot("stage", "entering-custody")),
        uses: ["summary", "stats"],
        yjsOnly: true,
      },
    ),

    narrative("custody-proposed-reason", "Why this kind of place?", "core stage", {
      when: and(isNot("stage", "post-court-report"), isNot("stage", "entering-custody")),
      uses: ["countersign"],
      hint: "Age, needs, harm, vulnerability, distance, earlier placements",
      note: "Draft from vulnerabilities, harm and health",
    }),

    single(
      "custody-second-choice",
      "Second choice",
      "further never",
      choices(
        "Secure children's home",
        "Secure school",
        "Secure training centre",
        "Young offender institution",
        "None acceptable",
      ),
      { when: and(isNot("stage", "post-court-report"), isNot("stage", "entering-custody")) },
    ),

    narrative("custody-unsuitable-types", "What would be unsafe or wrong, and why?", "further never", {
      when: and(isNot("stage", "post-court-report"), isNot("stage", "entering-custody")),
    }),

    multi(
      "custody-special-place",
      "Any special place needed?",
      "further never",
      choices(
        "Mother and baby",
        "Enhanced support unit",
        "Health care bed",
        "Welsh-speaking place",
        "Near home for court or family",
        "Close to a sibling",
        "None",
      ),
    ),

    narrative(
      "custody-young-person-placement-view",
      "What does the young person say about the proposed place?",
      "core never",
      { noCarry: true },
    ),

    narrative("custody-others-placement-view", "What do parents, carers and the social worker say?", "core never", {
      noCarry: true,
    }),
  ],
});
