import { atReviewStage } from "../../conditions.ts";
import { choices, closing, computed, multi, narrative, subSection, worked } from "../../define.ts";

export const coreReview = subSection({
  id: "core-review",
  title: "What changed (reviews only)",
  guide:
    "Change only the parts that changed. Managers see exactly those parts. A review is not a rewrite. Facts belong here: what changed, when, and who says so.",
  example:
    "Better: in college four days a week since 8 September, the tutor confirms. Worse: her stepfather moved back on 20 October; she says, ‘I stay in my room now.’ Nothing else has changed since July.",
  leaveOut:
    "Why the change matters, which goes in Explanations and conclusions, and how each target went, which goes in Overall progress.",
  questions: [
    multi(
      "review-reason",
      "Which changes prompt this?",
      "core stage",
      choices(
        closing("None (planned)"),
        "New offence or allegation",
        "Change at home or in care",
        "Change in education or work",
        "Safeguarding event",
        "Risk to others event",
        "Entering or leaving custody",
        "Health",
        "Good progress",
        "New information",
      ),
      {
        when: atReviewStage,
        uses: ["stats"],
        noCarry: true,
        note: "`None (planned)` is single-choice. Not `review-occasion`: that is the kind of review.",
      },
    ),

    narrative("review-change-summary", "What has changed since the last stage, for better or worse?", "core stage", {
      when: atReviewStage,
      uses: ["summary"],
      noCarry: true,
      note: "The one text a busy reader needs; the system adds the list of changed answers.",
      from: "seed RAND",
    }),

    computed(
      "review-changed-sections",
      "Sections changed",
      "core never",
      worked("review-changed-sections", "everything"),
      { when: atReviewStage, uses: ["summary"], note: "From the answer history, with before and after." },
    ),
  ],
});
