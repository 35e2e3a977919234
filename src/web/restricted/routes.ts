import { notAudited, type Route, recordedBy } from "../routing/route.ts";
import { keepsTheRecord, looksAfterRecords, watchesInspectors } from "../who.ts";
import { postGlass, showGlass } from "./glass-routes.tsx";
import { glassPath, protectionPath, watchedPath } from "./paths.ts";
import { postInspection, postInspectionEnd, showProtection, showWatched } from "./protection-routes.tsx";
import { postRestriction, showRestriction } from "./restriction-routes.ts";

const restriction = "/young-people/:youngPersonId/restriction";

/** Records that are open to named people only, and inspectors' cases. They stand before the paths of one young person. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: glassPath,
    permission: keepsTheRecord,
    audit: notAudited("An empty form: it shows and changes nothing of any child."),
    handler: showGlass,
  },
  { method: "POST", path: glassPath, permission: keepsTheRecord, audit: recordedBy("breakGlass"), handler: postGlass },
  {
    method: "GET",
    path: restriction,
    permission: looksAfterRecords,
    audit: "restriction-viewed",
    handler: showRestriction,
  },
  {
    method: "POST",
    path: restriction,
    permission: looksAfterRecords,
    audit: recordedBy("restrictRecord and liftRestriction"),
    handler: postRestriction,
  },
  {
    method: "GET",
    path: protectionPath,
    permission: looksAfterRecords,
    audit: "protection-viewed",
    handler: showProtection,
  },
  {
    method: "POST",
    path: `${protectionPath}/inspections`,
    permission: looksAfterRecords,
    audit: recordedBy("nameCases"),
    handler: postInspection,
  },
  {
    method: "POST",
    path: `${protectionPath}/inspections/end`,
    permission: looksAfterRecords,
    audit: recordedBy("endInspection"),
    handler: postInspectionEnd,
  },
  {
    method: "GET",
    path: watchedPath,
    permission: watchesInspectors,
    audit: "inspections-watched",
    handler: showWatched,
  },
];
