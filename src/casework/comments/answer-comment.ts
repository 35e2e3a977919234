import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { readOwn } from "../notices/mark-read.ts";
import { notify } from "../notices/notify.ts";
import { hearersOf } from "../notices/who-hears.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { loadStage } from "../stages/load-stage.ts";
import { situationOf } from "../stages/situation-of.ts";
import { insertComment, lockComment, setCommentState } from "./comment-store.ts";
import { isClosed } from "./comment-thread.ts";
import { alreadyClosed, emptyComment } from "./refusals.ts";

/**
 * Replies to a comment. A reply of somebody else answers it; when its own author writes again it is open again, because
 * something is still asked.
 */
export async function answerComment(
  work: Work,
  input: { readonly commentId: string; readonly text: string },
): Promise<Outcome<{ readonly replyId: string }>> {
  const thread = await lockComment(work.tx, input.commentId);
  const loaded = thread && (await loadStage(work, thread.stageId));
  if (!thread || !loaded) return refused(notFound);
  const text = normaliseText(input.text).text;
  const refusal =
    refuseAction("comment", situationOf(work.actor, loaded)) ??
    (isClosed(thread) ? alreadyClosed(thread.closedByName) : null) ??
    (text.trim() === "" ? emptyComment : null);
  if (refusal) return refused(refusal);
  const replyId = await insertComment(work.tx, {
    youngPersonId: thread.youngPersonId,
    stageId: thread.stageId,
    organisationId: work.actor.organisationId,
    address: thread.address,
    subSection: thread.subSection,
    replyTo: thread.id,
    authorId: work.actor.userId,
    at: work.now,
    text,
    suggestedWording: null,
  });
  const state = thread.authorId === work.actor.userId ? "open" : "answered";
  await setCommentState(work.tx, thread.id, state, { userId: work.actor.userId, at: work.now });
  await recordEvent(work, {
    action: "comment-answered",
    youngPersonId: thread.youngPersonId,
    stageId: thread.stageId,
    detail: { comment: thread.id, reply: replyId },
  });
  await readOwn(work, thread.id);
  const { owner } = await hearersOf(work, thread.stageId);
  await notify(work, {
    kind: "comment-answered",
    to: [thread.authorId, owner, ...thread.replies.map((reply) => reply.authorId)],
    youngPersonId: thread.youngPersonId,
    stageId: thread.stageId,
    subSection: thread.subSection,
    address: thread.address,
    subjectId: thread.id,
  });
  return done({ replyId });
}
