import { notAudited, type Route, recordedBy } from "../routing/route.ts";
import { keepsTheRecord, readsTheRecord, worksWithWholeCases } from "../who.ts";
import { postNewPerson, showCaseload, showNewPerson } from "./caseload-routes.ts";
import { showCoreRecord } from "./core-record/show.tsx";
import { patchRecord } from "./record-patch.ts";
import { postRecordPart } from "./record-post.tsx";
import { postCaseManager, postStage, showRecord } from "./record-routes.ts";
import { showRecordPart } from "./record-show.tsx";

const record = "/young-people/:youngPersonId/record/:subSection";
const entry = `${record}/:list/:entry`;

/** The caseload and the case record. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: "/young-people",
    permission: readsTheRecord,
    audit: "caseload-viewed",
    handler: showCaseload,
  },
  {
    method: "GET",
    path: "/young-people/new",
    permission: keepsTheRecord,
    audit: notAudited("An empty form: it shows and changes nothing of any child."),
    handler: showNewPerson,
  },
  {
    method: "POST",
    path: "/young-people/new",
    permission: keepsTheRecord,
    audit: recordedBy("addYoungPerson"),
    handler: postNewPerson,
  },
  {
    method: "GET",
    path: "/young-people/:youngPersonId",
    permission: readsTheRecord,
    audit: "young-person-viewed",
    handler: showRecord,
  },
  {
    method: "GET",
    path: "/young-people/:youngPersonId/core-record",
    permission: readsTheRecord,
    audit: "core-record-viewed",
    handler: showCoreRecord,
  },
  {
    method: "POST",
    path: "/young-people/:youngPersonId/stages",
    permission: worksWithWholeCases,
    audit: recordedBy("startStage"),
    handler: postStage,
  },
  {
    method: "POST",
    path: "/young-people/:youngPersonId/case-manager",
    permission: worksWithWholeCases,
    audit: recordedBy("nameCaseManager"),
    handler: postCaseManager,
  },
  {
    method: "GET",
    path: record,
    permission: keepsTheRecord,
    audit: "record-viewed",
    handler: (context) => showRecordPart(context),
  },
  {
    method: "GET",
    path: entry,
    permission: keepsTheRecord,
    audit: "record-viewed",
    handler: (context) => showRecordPart(context),
  },
  {
    method: "POST",
    path: record,
    permission: keepsTheRecord,
    audit: recordedBy("saveRecordFacts"),
    bodyLimit: 4_000_000,
    handler: postRecordPart,
  },
  {
    method: "POST",
    path: entry,
    permission: keepsTheRecord,
    audit: recordedBy("saveRecordFacts"),
    bodyLimit: 4_000_000,
    handler: postRecordPart,
  },
  {
    method: "PATCH",
    path: "/young-people/:youngPersonId/answers",
    permission: keepsTheRecord,
    audit: recordedBy("saveRecordFacts"),
    bodyLimit: 4_000_000,
    handler: patchRecord,
  },
];
