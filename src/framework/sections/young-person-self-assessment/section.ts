import type { Section } from "../../language.ts";
import { behaviour } from "./behaviour.ts";
import { familyHomeRelationships } from "./family-home-relationships.ts";
import { friends } from "./friends.ts";
import { healthAndFeelings } from "./health-and-feelings.ts";
import { myFuture } from "./my-future.ts";
import { myOffending } from "./my-offending.ts";
import { saEndExtra } from "./sa-end-extra.ts";
import { saReviewExtra } from "./sa-review-extra.ts";
import { saTransferExtra } from "./sa-transfer-extra.ts";
import { schoolCollegeWork } from "./school-college-work.ts";
import { shareChoice } from "./share-choice.ts";
import { smokingDrinkingDrugs } from "./smoking-drinking-drugs.ts";
import { workingWithUs } from "./working-with-us.ts";

/** The nine headings, the same at every stage, and the extra pages of three forms. */
const pages = [
  familyHomeRelationships,
  smokingDrinkingDrugs,
  healthAndFeelings,
  friends,
  schoolCollegeWork,
  myOffending,
  behaviour,
  myFuture,
  workingWithUs,
  saReviewExtra,
  saEndExtra,
  saTransferExtra,
] as const;

/** My view: the young person's own. Source: content part 40, young-person-self-assessment. */
export const youngPersonSelfAssessmentSection: Section = {
  id: "young-person-self-assessment",
  title: "My view (young person)",
  group: "self-assessment",
  subSections: pages.map((page) =>
    page === workingWithUs ? { ...page, questions: [...page.questions, shareChoice(pages)] } : page,
  ),
};
