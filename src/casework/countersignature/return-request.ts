import type { SignedPart } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { openCommentCounts } from "../comments/comment-store.ts";
import { notify } from "../notices/notify.ts";
import { closeReview } from "../quality-checks/quality-review-store.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { loadSigning, subSectionsOfPart } from "./load-signing.ts";
import { notOpen, returnNeedsNote } from "./refusals.ts";
import { closeRequest, requestsOf } from "./signature-store.ts";

export interface ReturnRequest {
  readonly stageId: string;
  readonly part: SignedPart;
  /** What must change. May be empty while a comment in the part says so. */
  readonly note: string;
}

/** Gives a part back to its author with what must change. Comments stay open until the author answers them. */
export async function returnRequest(
  work: Work,
  input: ReturnRequest,
): Promise<Outcome<{ readonly requestId: string; readonly openComments: number }>> {
  const locked = await lockStage(work.tx, input.stageId);
  const signing = locked && (await loadSigning(work, input.stageId));
  if (!locked || !signing) return refused(notFound);
  const refusal = refuseAction("return", signing.situation);
  if (refusal) return refused(refusal);
  const requests = await requestsOf(work.tx, input.stageId);
  const open = requests.find(({ part, outcome }) => part === input.part && outcome === null);
  if (!open) return refused(notOpen(input.part, requests));
  const counts = await openCommentCounts(work.tx, input.stageId);
  const openComments = subSectionsOfPart(signing.visible, input.part).reduce(
    (sum, subSection) => sum + (counts.get(subSection) ?? 0),
    0,
  );
  // What was read stays in the log, so that this moment can be shown again.
  await markSeen(work, input.stageId);
  const note = normaliseText(input.note).text;
  if (note.trim() === "" && openComments === 0) return refused(returnNeedsNote);
  const closing = { outcome: "returned", by: work.actor.userId, at: work.now, note } as const;
  if (!(await closeRequest(work.tx, open.id, closing))) return refused(notOpen(input.part, requests));
  const { digest = "" } = signing.states.find(({ part }) => part === input.part) ?? {};
  await closeReview(work, { requestId: open.id, outcome: "returned", digest, signatureId: null });
  await recordEvent(work, {
    action: "countersignature-returned",
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    detail: { part: input.part, request: open.id, comments: openComments },
  });
  await notify(work, {
    kind: "countersignature-returned",
    to: [locked.ownerId, open.askedBy],
    youngPersonId: locked.youngPersonId,
    stageId: input.stageId,
    part: input.part,
    subjectId: open.id,
  });
  return done({ requestId: open.id, openComments });
}
