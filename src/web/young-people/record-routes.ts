import { notFound } from "../../casework/refusal.ts";
import { startStage } from "../../casework/stages/start-stage.ts";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { stagePath } from "../stages/paths.ts";
import { openRecord } from "./open-record.ts";
import { recordPage } from "./record-page.tsx";
import { emptyStart, readStart, startableBy, startFaults, triggerDate } from "./start-stage-form.tsx";

export async function showRecord(context: RequestContext): Promise<Response> {
  const open = await openRecord(context.work, context.param("youngPersonId"));
  if (open === null) return context.refuse(notFound);
  return context.page(
    recordPage(context, {
      open,
      offered: startableBy(context.actor),
      start: emptyStart,
      faults: [],
      added: context.query.get("added") === "1",
    }),
  );
}

/** Starts a stage and opens it; what was not chosen yet is asked for again beside what was. */
export async function postStage(context: RequestContext): Promise<Response> {
  const youngPersonId = context.param("youngPersonId");
  const start = readStart(formFields(context.body));
  const offered = startableBy(context.actor);
  const faults = startFaults(start, offered);
  const from = triggerDate(start);
  if (faults.length > 0 || from === null) {
    const open = await openRecord(context.work, youngPersonId);
    if (open === null) return context.refuse(notFound);
    context.keepWork();
    context.auditView("young-person-viewed");
    return context.page(recordPage(context, { open, offered, start, faults, added: false }), 422);
  }
  const started = await startStage(context.work, { youngPersonId, type: start.type, triggerDate: from });
  if (!started.ok) return context.refuse(started.refusal);
  return context.redirect(stagePath(started.value.stageId));
}
