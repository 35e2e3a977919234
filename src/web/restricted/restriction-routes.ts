import { notFound, type Refusal } from "../../casework/refusal.ts";
import { peopleForRecord } from "../../casework/restricted/people-for-record.ts";
import { liftRestriction, restrictRecord, visiblePerson } from "../../casework/restricted/restrict-record.ts";
import { namedOn, restrictionOf } from "../../casework/restricted/restriction-store.ts";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { protectionPath, restrictionPath } from "./paths.ts";
import { type RestrictionInput, type RestrictionPage, restrictionPage } from "./restriction-page.tsx";

/** The page with what was sent, or with what holds. */
async function pageOf(
  context: RequestContext,
  sent: RestrictionInput | null,
  refusal: Refusal | null,
): Promise<RestrictionPage | null> {
  const { work, query } = context;
  const youngPersonId = context.param("youngPersonId");
  const person = await visiblePerson(work, youngPersonId);
  if (person === null) return null;
  const restriction = await restrictionOf(work, youngPersonId);
  const named = (await namedOn(work, youngPersonId)).map(({ userId }) => userId);
  const people = await peopleForRecord(work);
  const likely = people.some(({ userId }) => userId === person.caseManagerId) ? [person.caseManagerId ?? ""] : [];
  const said = query.get("saved");
  return {
    youngPersonId,
    reference: person.reference,
    restriction,
    people,
    input: sent ?? {
      reason: restriction?.reason ?? "",
      shown: restriction?.shown ?? true,
      people: restriction === null ? likely : named,
      liftReason: "",
    },
    refusal,
    said: said === "restricted" || said === "lifted" ? said : null,
  };
}

export async function showRestriction(context: RequestContext): Promise<Response> {
  const page = await pageOf(context, null, null);
  return page === null ? context.refuse(notFound) : context.page(restrictionPage(context, page));
}

export async function postRestriction(context: RequestContext): Promise<Response> {
  const youngPersonId = context.param("youngPersonId");
  const fields = formFields(context.body);
  const lifts = fields.get("do") === "lift";
  const input: RestrictionInput = {
    reason: fields.get("reason") ?? "",
    shown: fields.get("shown") !== "no",
    people: fields.all("person").slice(0, 500),
    liftReason: fields.get("lift-reason") ?? "",
  };
  const outcome = lifts
    ? await liftRestriction(context.work, { youngPersonId, reason: input.liftReason })
    : await restrictRecord(context.work, { youngPersonId, ...input });
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.status !== 422) return context.refuse(refusal);
    const page = await pageOf(context, input, refusal);
    if (page === null) return context.refuse(notFound);
    context.keepWork();
    context.auditView("restriction-viewed");
    return context.page(restrictionPage(context, page), 422);
  }
  const { role, userId } = context.actor;
  const stillSees = lifts || role === "data-protection-officer" || input.people.includes(userId);
  return context.redirect(
    stillSees
      ? `${restrictionPath(youngPersonId)}?saved=${lifts ? "lifted" : "restricted"}`
      : `${protectionPath}?out=1`,
  );
}
