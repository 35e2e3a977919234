import { contentDisposition } from "../../../casework/attachments/file-name.ts";
import { notFound } from "../../../casework/refusal.ts";
import { findSent, readSentPart } from "../../../casework/sending/sent-store.ts";
import type { RequestContext } from "../../routing/route.ts";
import { loadSending } from "./load-sending.ts";
import { sentPath } from "./paths.ts";

/** The very file that was sent, part by part. */
export async function openSentFile(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const page = await loadSending(context);
  if (page === null) return context.refuse(notFound);
  const file = await findSent(context.work, stageId, context.param("sentId"));
  const { youngPerson } = page.open.record;
  context.audit({ youngPersonId: youngPerson.id, stageId, detail: file === null ? {} : { sent: file.id } });
  // The list says what there is.
  if (file === null) return context.redirect(sentPath(stageId));
  const name = `${youngPerson.reference}-${file.document.replace(/^doc-/, "")}.pdf`;
  return new Response(
    context.inParts((work, number) => readSentPart(work, file.youngPersonId, file.id, number)),
    {
      headers: {
        "content-type": "application/pdf",
        "content-length": String(file.bytes),
        "content-disposition": contentDisposition({
          name: context.site.practice ? `PRACTICE-${name}` : name,
          kind: "pdf",
        }),
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      },
    },
  );
}
