import type { Section } from "../../language.ts";
import { closureDetails } from "./closure-details.ts";
import { reviewDetails } from "./review-details.ts";
import { stageOpening } from "./stage-opening.ts";
import { temporaryReleaseReview } from "./temporary-release-review.ts";

export const stageDetailsSection: Section = {
  id: "stage-details",
  title: "About this stage",
  group: "stage",
  subSections: [stageOpening, reviewDetails, temporaryReleaseReview, closureDetails],
};
