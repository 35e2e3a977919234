import { z } from "zod";
import { decideReferral } from "../../../casework/pathways/decide-referral.ts";
import { nothingChanged, type Refusal, spoken } from "../../../casework/refusal.ts";
import { isIsoDate } from "../../../judgement/dates.ts";
import { pathwaysWords } from "../../../wording/pathways.ts";
import { type FormFields, formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { referralsPath } from "../paths.ts";
import { readDay } from "../people/read-day.ts";
import { showReferrals } from "./show.tsx";

const sent = z.object({
  runId: z.guid(),
  pathway: z.string().max(100),
  outcome: z.enum(["made", "not-needed"]),
  reason: z.string().max(20_000),
  on: z.string().refine(isIsoDate),
});

/** Keeps what becomes of a proposed referral; what cannot be kept is shown again as it was typed. */
export async function postReferrals(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const read = sent.safeParse({
    runId: fields.get("run"),
    pathway: fields.get("pathway"),
    outcome: fields.get("do"),
    reason: fields.get("reason") ?? "",
    on: readDay(fields, "on") ?? dayOf(context.now),
  });
  if (!read.success) return again(context, fields, notUnderstood);
  const decided = await decideReferral(context.work, { stageId, ...read.data });
  if (!decided.ok) return again(context, fields, decided.refusal);
  return context.redirect(`${referralsPath(stageId)}?kept=yes#${read.data.pathway}`);
}

/** What is not there, or not allowed, is refused; the rest is shown again above what was typed. */
function again(context: RequestContext, fields: FormFields, refusal: Refusal): Promise<Response> | Response {
  if (refusal.status !== 409 && refusal.status !== 422) return context.refuse(refusal);
  context.auditView("stage-viewed");
  return showReferrals(context, { fields, refusal });
}

const notUnderstood = spoken(422, "referral-not-understood", () =>
  nothingChanged(pathwaysWords().refusals.notUnderstood),
);
