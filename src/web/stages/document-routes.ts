import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import { notFound } from "../../casework/refusal.ts";
import { refuseAction } from "../../casework/stages/actions.ts";
import { markSeen } from "../../casework/stages/mark-seen.ts";
import { renderPdf } from "../../documents/pdf/render-pdf.ts";
import { stageDocument } from "../../documents/stage-document.ts";
import { renderDocx } from "../../documents/word/render-docx.ts";
import type { RequestContext } from "../routing/route.ts";

const kinds = {
  pdf: { render: renderPdf, type: "application/pdf" },
  docx: { render: renderDocx, type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
} as const;

/** The full assessment as a file. What is exported was seen: it stays in the log for ever. */
export const sendDocument =
  (kind: keyof typeof kinds) =>
  async (context: RequestContext): Promise<Response> => {
    const stageId = context.param("stageId");
    const signing = await loadSigning(context.work, stageId);
    if (signing === null) return context.refuse(notFound);
    const refusal = refuseAction("export", signing.situation);
    if (refusal) return context.refuse(refusal);
    await markSeen(context.work, stageId);
    const { visible, states } = signing;
    context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail: { kind } });
    const { render, type } = kinds[kind];
    const file = await render(
      stageDocument({
        visible,
        signatures: states,
        organisation: context.actor.organisationName,
        createdAt: context.now,
      }),
    );
    const name = `${visible.youngPerson.reference}-${visible.head.type}.${kind}`.replace(/[^A-Za-z0-9.-]/g, "-");
    return new Response(new Uint8Array(file), {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      },
    });
  };
