import { type Route, recordedBy } from "../../routing/route.ts";
import { readsStages, worksWithStages } from "../../who.ts";
import { myPlanRoutes } from "../my-plan/routes.ts";
import { postPlan } from "./post.tsx";
import { showPlanRow } from "./row-page.tsx";
import { showPlan } from "./show.tsx";

const plan = "/stages/:stageId/plan";
/** Many fields may be missing, and each may be long. */
const formLimit = 4_000_000;

/** The whole plan of a stage, and the young person's copy of it. */
export const planRoutes: readonly Route[] = [
  ...myPlanRoutes,
  {
    method: "GET",
    path: plan,
    permission: readsStages,
    audit: "stage-viewed",
    handler: (context) => showPlan(context),
  },
  { method: "GET", path: `${plan}/for/:named`, permission: readsStages, audit: "stage-viewed", handler: showPlanRow },
  {
    method: "POST",
    path: plan,
    permission: worksWithStages,
    audit: recordedBy("saveAnswers, or noteProgress between stages"),
    bodyLimit: formLimit,
    handler: postPlan,
  },
];
