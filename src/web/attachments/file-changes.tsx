import { renderToString } from "preact-render-to-string";
import type { SavedAnswer } from "../../casework/answers/save-answer.ts";
import { removeFile } from "../../casework/attachments/remove-file.ts";
import { notFound } from "../../casework/refusal.ts";
import { compiledOf } from "../../casework/stages/compiled-of.ts";
import { attachedFiles } from "../../framework/attached-file.ts";
import type { FilesReply } from "../islands/saving/protocol.ts";
import { postedFiles } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { notUnderstoodSave } from "../saving/refusals.ts";
import { filesPath } from "../stages/paths.ts";
import { savedReply } from "../stages/sub-section/saved-reply.ts";
import { FileList } from "./file-list.tsx";
import { takeFile } from "./take-file.ts";

/** A file that a script sends by itself: attached, and answered with the list as it is now. */
export async function postFile(context: RequestContext): Promise<Response> {
  const [stageId, address] = [context.param("stageId"), context.query.get("address") ?? ""];
  // Nobody learns from the kind of answer that a stage exists.
  if ((await compiledOf(context.work, stageId)) === null) return context.refuse(notFound);
  const [file] = postedFiles(context.body);
  if (file === undefined) return context.refuse(notUnderstoodSave);
  const outcome = await takeFile(context, { stageId, address }, file);
  return outcome.ok
    ? context.json(await replyOf(context, stageId, outcome.value.saved))
    : context.refuse(outcome.refusal);
}

/** Takes a file out of an answer, for a script. */
export async function deleteFile(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const outcome = await removeFile(context.work, {
    stageId,
    address: context.query.get("address") ?? "",
    attachmentId: context.param("attachmentId"),
  });
  return outcome.ok ? context.json(await replyOf(context, stageId, outcome.value)) : context.refuse(outcome.refusal);
}

/** What a change of the files comes to: as any save, with the list as it is now. */
async function replyOf(context: RequestContext, stageId: string, saved: SavedAnswer): Promise<FilesReply> {
  const files = attachedFiles(saved.value);
  return {
    ...(await savedReply(context, stageId, saved)),
    list: renderToString(<FileList files={files} path={filesPath(stageId)} removeFrom={saved.address} />),
  };
}
