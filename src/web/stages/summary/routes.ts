import type { Route } from "../../routing/route.ts";
import { readsWholeCases } from "../../who.ts";
import { showSummary } from "./show.tsx";

/** The one-page summary. */
export const summaryRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/summary",
    permission: readsWholeCases,
    audit: "stage-viewed",
    handler: showSummary,
  },
];
