import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { readOwn } from "../notices/mark-read.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { loadStage } from "../stages/load-stage.ts";
import { situationOf } from "../stages/situation-of.ts";
import { lockComment, setCommentState } from "./comment-store.ts";
import { isClosed } from "./comment-thread.ts";
import { alreadyClosed, notYoursToClose } from "./refusals.ts";

/** Says that a comment is settled: for who wrote it, and for managers. The author of the answer replies or accepts instead. */
export async function resolveComment(
  work: Work,
  input: { readonly commentId: string },
): Promise<Outcome<{ readonly commentId: string }>> {
  const thread = await lockComment(work.tx, input.commentId);
  const loaded = thread && (await loadStage(work, thread.stageId));
  if (!thread || !loaded) return refused(notFound);
  const situation = situationOf(work.actor, loaded);
  const mine = thread.authorId === work.actor.userId || situation.relations.includes("manager");
  const refusal =
    refuseAction("comment", situation) ??
    (isClosed(thread) ? alreadyClosed(thread.closedByName) : null) ??
    (mine ? null : notYoursToClose);
  if (refusal) return refused(refusal);
  await setCommentState(work.tx, thread.id, "resolved", { userId: work.actor.userId, at: work.now });
  await readOwn(work, thread.id);
  await recordEvent(work, {
    action: "comment-resolved",
    youngPersonId: thread.youngPersonId,
    stageId: thread.stageId,
    detail: { comment: thread.id },
  });
  return done({ commentId: thread.id });
}
