import { is } from "../../conditions.ts";
import { ref, subSection } from "../../define.ts";

export const temporaryReleaseReview = subSection({
  id: "temporary-release-review",
  title: "Temporary release",
  guide:
    "Use a review for temporary release, not the pre-release stage. Plan it at a scheduled meeting where you can. Facts only: dates, purpose, address and conditions.",
  example:
    "Day release on 18 April, 9am to 5pm, for a college interview. Her aunt brings and collects her. Agreed at the review meeting on 2 April; she said she was ‘nervous but ready’.",
  leaveOut: "Plans for the final release: those go in Reporting and the day of release and Where they will live.",
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
