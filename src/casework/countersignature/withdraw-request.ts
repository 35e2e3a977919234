import type { SignedPart } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { loadSigning } from "./load-signing.ts";
import { notOpen, notYoursToWithdraw } from "./refusals.ts";
import { closeRequest, requestsOf } from "./signature-store.ts";

/**
 * Takes an open request back. Editing does not: a signature is about content, and the manager is told that the content
 * changed since it was asked for.
 */
export async function withdrawRequest(
  work: Work,
  input: { readonly stageId: string; readonly part: SignedPart },
): Promise<Outcome<{ readonly requestId: string }>> {
  const locked = await lockStage(work.tx, input.stageId);
  const signing = locked && (await loadSigning(work, input.stageId));
  if (!locked || !signing) return refused(notFound);
  const refusal = refuseAction("withdraw-request", signing.situation);
  if (refusal) return refused(refusal.status === 403 ? notYoursToWithdraw : refusal);
  const requests = await requestsOf(work.tx, input.stageId);
  const open = requests.find(({ part, outcome }) => part === input.part && outcome === null);
  const closing = { outcome: "withdrawn", by: work.actor.userId, at: work.now, note: null } as const;
  if (!open || !(await closeRequest(work.tx, open.id, closing))) return refused(notOpen(input.part, requests));
  await recordEvent(work, {
    action: "countersignature-withdrawn",
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    detail: { part: input.part, request: open.id },
  });
  return done({ requestId: open.id });
}
