import type { Route } from "../../routing/route.ts";
import { readsStages } from "../../who.ts";
import { showTimeline } from "./show.tsx";

export const timelineRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/timeline",
    permission: readsStages,
    audit: "stage-viewed",
    handler: showTimeline,
  },
];
