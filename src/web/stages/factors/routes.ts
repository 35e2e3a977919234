import { type Route, recordedBy } from "../../routing/route.ts";
import { readsStages, worksWithStages } from "../../who.ts";
import { postFactors } from "./post.tsx";
import { showFactors } from "./show.tsx";

const path = "/stages/:stageId/factors";

/** Weighing factors for and against desistance. */
export const factorRoutes: readonly Route[] = [
  { method: "GET", path, permission: readsStages, audit: "stage-viewed", handler: (context) => showFactors(context) },
  {
    method: "POST",
    path,
    permission: worksWithStages,
    audit: recordedBy("saveAnswers"),
    bodyLimit: 500_000,
    handler: postFactors,
  },
];
