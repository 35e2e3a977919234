import type { Route } from "../../routing/route.ts";
import { worksWithWholeCases } from "../../who.ts";
import { showCopy } from "./show.tsx";

/** The young person's own copy of the plan. */
export const myPlanRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/plan/copy",
    permission: worksWithWholeCases,
    audit: "my-plan-opened",
    handler: showCopy,
  },
];
