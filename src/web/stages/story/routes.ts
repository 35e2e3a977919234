import { type Route, recordedBy } from "../../routing/route.ts";
import { readsStages } from "../../who.ts";
import { showStory } from "./show.tsx";

/** A stage read as a story. */
export const storyRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/story",
    permission: readsStages,
    audit: recordedBy("stageAtMoment for an earlier moment, else the page"),
    handler: showStory,
  },
];
