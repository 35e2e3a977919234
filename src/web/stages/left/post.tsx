import { notFound, type Outcome } from "../../../casework/refusal.ts";
import { confirmAnswers } from "../../../casework/review/confirm-answers.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { parseAddress } from "../../../framework/address.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { deedOf, runOf } from "../../saving/deed.ts";
import { reasonDeed } from "../check-reasons/reason-deed.ts";
import { leftPath } from "../paths.ts";
import { RefusedNote } from "../review/refused-note.tsx";
import { showLeft } from "./show.tsx";

/** Confirms one carried answer that the list has shown whole, or keeps the reason for a warning, and comes back to the list. */
export async function postLeft(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const deed = deedOf(fields.get("do"));
  const reasoned = await reasonDeed(context, deed, stageId);
  if (reasoned !== null) return afterReason(context, stageId, reasoned);
  const { about: address, version } = deed;
  const visible = await visibleTo(context.work, stageId);
  const subSection = visible?.compiled.byId.get(parseAddress(address)?.question ?? "")?.subSection;
  if (!visible || subSection === undefined) return context.refuse(notFound);
  const outcome = await confirmAnswers(context.work, {
    stageId,
    runId: runOf(fields.get("_run")),
    subSections: [subSection],
    shown: [{ address, version }],
    sequence: visible.head.sequence,
  });
  if (outcome.ok) return context.redirect(`${leftPath(stageId)}#left-to-confirm`);
  if (outcome.refusal.status !== 409) return context.refuse(outcome.refusal);
  context.keepWork();
  context.auditView("stage-viewed");
  return showLeft(context, { notice: <RefusedNote refusal={outcome.refusal} />, status: 409 });
}

/** Back to the list; a reason that cannot be kept comes back in its box, with what is wrong with it. */
function afterReason(context: RequestContext, stageId: string, kept: Outcome<null>): Promise<Response> | Response {
  if (kept.ok) return context.redirect(leftPath(stageId));
  const { refusal } = kept;
  if (refusal.status !== 409 && refusal.status !== 422) return context.refuse(refusal);
  context.auditView("stage-viewed");
  return showLeft(context, { notice: <RefusedNote refusal={refusal} />, status: refusal.status });
}
