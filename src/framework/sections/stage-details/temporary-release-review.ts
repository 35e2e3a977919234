import { is } from "../../conditions.ts";
import { ref, subSection } from "../../define.ts";

export const temporaryReleaseReview = subSection({
  id: "temporary-release-review",
  title: "Temporary release",
  guide: "Use a review for temporary release, not the pre-release stage. Plan it at a scheduled meeting where you can.",
  questions: [
    ref(
      "stage-see-temporary-releases",
      "Temporary release: plans and conditions",
      "core never",
      ["temporary-releases"],
      {
        when: is("review-occasion", "temporary-release"),
        note: "Home is Pathways and Planning",
        from: "seed 001 s8, 002",
      },
    ),
  ],
});
