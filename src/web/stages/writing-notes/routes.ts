import { type Route, recordedBy } from "../../routing/route.ts";
import { worksWithStages } from "../../who.ts";
import { showNotes } from "./show-notes.tsx";

/** What is noticed about the writing, for the script of a page. */
export const writingNotesRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/stages/:stageId/sections/:subSection/notes",
    permission: worksWithStages,
    audit: recordedBy("the page, when it was opened: here its own answers are spoken about, not shown"),
    handler: showNotes,
  },
];
