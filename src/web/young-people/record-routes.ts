import { notFound } from "../../casework/refusal.ts";
import { markedRestricted } from "../../casework/restricted/restriction-store.ts";
import { timesSent } from "../../casework/sending/sent-store.ts";
import { startStage } from "../../casework/stages/start-stage.ts";
import { caseManagersOffered, nameCaseManager } from "../../casework/young-people/name-case-manager.ts";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { stagePath, youngPersonPath } from "../stages/paths.ts";
import { planOnRecord } from "../stages/plan/plan-on-record.tsx";
import { reviewPath } from "../stages/review/review-paths.ts";
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
      caseManagers: await caseManagersOffered(context.work),
      said: context.query.get("added") === "1" ? "added" : context.query.get("named") === "1" ? "named" : null,
      restricted: await markedRestricted(context.work, open.record.youngPerson.id),
      plan: await planOnRecord(context, open.record.youngPerson.id),
      sent: await timesSent(context.work, open.record.youngPerson.id),
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
    return context.page(
      recordPage(context, {
        open,
        offered,
        start,
        faults,
        caseManagers: await caseManagersOffered(context.work),
        said: null,
        restricted: await markedRestricted(context.work, youngPersonId),
        plan: await planOnRecord(context, youngPersonId),
        sent: await timesSent(context.work, youngPersonId),
      }),
      422,
    );
  }
  const started = await startStage(context.work, { youngPersonId, type: start.type, triggerDate: from });
  if (!started.ok) return context.refuse(started.refusal);
  const { stageId, carried } = started.value;
  return context.redirect(carried > 0 ? reviewPath(stageId) : stagePath(stageId));
}

/** Names the case manager, and shows the record again. */
export async function postCaseManager(context: RequestContext): Promise<Response> {
  const youngPersonId = context.param("youngPersonId");
  const fields = formFields(context.body);
  const userId = fields.get("case-manager") ?? "";
  const seen = fields.get("seen") || null;
  const named = await nameCaseManager(context.work, { youngPersonId, userId, seen });
  return named.ok ? context.redirect(`${youngPersonPath(youngPersonId)}?named=1`) : context.refuse(named.refusal);
}
