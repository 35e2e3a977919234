import { type Route, recordedBy } from "../../routing/route.ts";
import { worksWithStages } from "../../who.ts";
import { postCite } from "./post.ts";
import { showCite } from "./show.tsx";

const cite = "/stages/:stageId/cite";

/** Citing facts of a stage in its texts. */
export const citeRoutes: readonly Route[] = [
  {
    method: "GET",
    path: cite,
    permission: worksWithStages,
    audit: "stage-viewed",
    handler: (context) => showCite(context),
  },
  {
    method: "POST",
    path: cite,
    permission: worksWithStages,
    audit: recordedBy("citeFact and saveAnswers; the page, where facts are looked for"),
    handler: postCite,
  },
];
