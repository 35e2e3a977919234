import type { Route } from "../../routing/route.ts";
import { readsWholeCases, worksWithWholeCases } from "../../who.ts";
import { sendSummary } from "./send-summary.ts";
import { showSummary } from "./show.tsx";

/** The one-page summary, as a page and as a file. */
export const summaryRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/summary",
    permission: readsWholeCases,
    audit: "stage-viewed",
    handler: showSummary,
  },
  {
    method: "GET",
    path: "/stages/:stageId/summary.pdf",
    permission: worksWithWholeCases,
    audit: "stage-exported",
    handler: sendSummary,
  },
];
