import { type Route, recordedBy } from "../../routing/route.ts";
import { keepsTheRecord } from "../../who.ts";
import { postResult, postSend } from "./post.ts";
import { openSentFile } from "./send-file.ts";
import { showSend, showSent } from "./show.tsx";
import { mayOpenSent, maySend, readsSent } from "./who.ts";

const send = "/stages/:stageId/send";
const sent = "/stages/:stageId/sent";

/** Sending what is complete, and what was sent. */
export const sendingRoutes: readonly Route[] = [
  {
    method: "GET",
    path: send,
    permission: maySend,
    audit: "stage-sending-viewed",
    handler: (context) => showSend(context),
  },
  {
    method: "POST",
    path: send,
    permission: maySend,
    audit: recordedBy("sendStage and sayNothingToSend"),
    handler: postSend,
  },
  {
    method: "GET",
    path: sent,
    permission: readsSent,
    audit: "stage-sent-viewed",
    handler: (context) => showSent(context),
  },
  { method: "POST", path: sent, permission: keepsTheRecord, audit: recordedBy("saveRecordFacts"), handler: postResult },
  {
    method: "GET",
    path: `${sent}/:sentId`,
    permission: mayOpenSent,
    audit: "sent-document-opened",
    handler: openSentFile,
  },
];
