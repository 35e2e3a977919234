import { type Route, recordedBy } from "../routing/route.ts";
import { readsStages, worksWithStages } from "../who.ts";
import { deleteFile, postFile } from "./file-changes.tsx";
import { sendFile } from "./send-file.ts";

const files = "/stages/:stageId/files";

/** Opening, attaching and removing files of a stage. Names of files stand in no address. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: `${files}/:attachmentId`,
    permission: readsStages,
    audit: "attachment-opened",
    handler: sendFile,
  },
  {
    method: "POST",
    path: files,
    permission: worksWithStages,
    audit: recordedBy("attachFile"),
    takesFiles: true,
    handler: postFile,
  },
  {
    method: "DELETE",
    path: `${files}/:attachmentId`,
    permission: worksWithStages,
    audit: recordedBy("removeFile"),
    handler: deleteFile,
  },
];
