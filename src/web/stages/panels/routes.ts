import { type Route, recordedBy } from "../../routing/route.ts";
import { readsWholeCases, worksWithWholeCases } from "../../who.ts";
import { postPanel } from "./post.ts";
import { showPanel } from "./show.tsx";

const panel = "/stages/:stageId/panel";

/** The risk or safety panel of a stage. */
export const panelRoutes: readonly Route[] = [
  {
    method: "GET",
    path: panel,
    permission: readsWholeCases,
    audit: "stage-viewed",
    handler: (context) => showPanel(context),
  },
  {
    method: "POST",
    path: panel,
    permission: worksWithWholeCases,
    audit: recordedBy("saveAnswers"),
    handler: postPanel,
  },
];
