import { passedPoints } from "../../casework/check-reasons/passed-points.ts";
import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import { notFound } from "../../casework/refusal.ts";
import { refuseAction } from "../../casework/stages/actions.ts";
import { markSeen } from "../../casework/stages/mark-seen.ts";
import { practiceMarked } from "../../documents/practice-marked.ts";
import { type DocumentKind, renderDocument } from "../../documents/render-document.ts";
import { stageDocument } from "../../documents/stage-document.ts";
import { currentLanguage, languageOf } from "../../wording/current-language.ts";
import { inLanguage } from "../../wording/in-language.ts";
import type { RequestContext } from "../routing/route.ts";
import { sendFile } from "./send-file.ts";

/** The full assessment as a file, in the language of the request or of `?language=`. What is exported was seen: it stays in the log for ever. */
export const sendDocument =
  (kind: DocumentKind) =>
  (context: RequestContext): Promise<Response> =>
    inLanguage(languageOf(context.query.get("language")) ?? currentLanguage(), () => documentOf(kind, context));

async function documentOf(kind: DocumentKind, context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const signing = await loadSigning(context.work, stageId);
  if (signing === null) return context.refuse(notFound);
  const refusal = refuseAction("export", signing.situation);
  if (refusal) return context.refuse(refusal);
  await markSeen(context.work, stageId);
  const { visible, states } = signing;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail: { kind, language: currentLanguage() } });
  const { practice } = context.site;
  const document = stageDocument({
    visible,
    signatures: states,
    passed: await passedPoints(context.work, visible),
    organisation: context.actor.organisationName,
    createdAt: context.now,
  });
  const file = await renderDocument(kind, practice ? practiceMarked(document) : document);
  return sendFile(context, visible, file, kind);
}
