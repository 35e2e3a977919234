import { loadSigning } from "../../../casework/countersignature/load-signing.ts";
import { notFound } from "../../../casework/refusal.ts";
import { refuseAction } from "../../../casework/stages/actions.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { loadOnePageSheet } from "../../../documents/one-page/load-one-page-sheet.ts";
import { practiceMarked } from "../../../documents/practice-marked.ts";
import { renderSheetFile } from "../../../documents/render-document.ts";
import { currentLanguage, languageOf } from "../../../wording/current-language.ts";
import { inLanguage } from "../../../wording/in-language.ts";
import type { RequestContext } from "../../routing/route.ts";
import { sendFile } from "../send-file.ts";
import { versionOf } from "./paths.ts";

/** The one-page summary as a PDF, in the language of the request or of `?language=`. What is exported was seen: it stays in the log for ever. */
export const sendSummary = (context: RequestContext): Promise<Response> =>
  inLanguage(languageOf(context.query.get("language")) ?? currentLanguage(), () => summaryFile(context));

async function summaryFile(context: RequestContext): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const signing = await loadSigning(work, stageId);
  if (signing === null) return context.refuse(notFound);
  const refusal = refuseAction("export", signing.situation);
  if (refusal) return context.refuse(refusal);
  const { visible, states: signatures } = signing;
  const version = versionOf(context.query);
  await markSeen(work, stageId);
  const detail = { kind: "one-page-summary", version, language: currentLanguage() };
  context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail });
  const sheet = await loadOnePageSheet(work, { visible, signatures }, version);
  const file = await renderSheetFile(context.site.practice ? practiceMarked(sheet) : sheet);
  return sendFile(context, visible, file, "pdf", `one-page-${version}`);
}
