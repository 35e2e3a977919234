import { readPart } from "../../casework/attachments/attachment-store.ts";
import { contentDisposition } from "../../casework/attachments/file-name.ts";
import { fileKinds } from "../../casework/attachments/file-words.ts";
import { openFile } from "../../casework/attachments/open-file.ts";
import { markSeen } from "../../casework/stages/mark-seen.ts";
import type { RequestContext } from "../routing/route.ts";

/** Sends a file to be saved, part by part. Whatever is in it, a browser never runs it as a page of ours. */
export async function sendFile(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const opened = await openFile(context.work, stageId, context.param("attachmentId"));
  if (!opened.ok) return context.refuse(opened.refusal);
  const { file, youngPersonId } = opened.value;
  await markSeen(context.work, stageId);
  context.audit({ youngPersonId, stageId, detail: { attachment: file.id } });
  return new Response(
    context.inParts((work, number) => readPart(work, youngPersonId, file.digest, number)),
    {
      headers: {
        "content-type": fileKinds[file.kind].mediaType,
        "content-length": String(file.bytes),
        "content-disposition": contentDisposition(file),
        "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      },
    },
  );
}
