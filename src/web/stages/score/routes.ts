import type { Route } from "../../routing/route.ts";
import { readsStages } from "../../who.ts";
import { showScore } from "./show.tsx";

/** The reconviction score, explained. */
export const scoreRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/score",
    permission: readsStages,
    audit: "stage-viewed",
    handler: showScore,
  },
];
