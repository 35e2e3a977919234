import type { Work } from "../actor.ts";
import { type SavedAnswer, saveAnswer } from "../answers/save-answer.ts";
import { recordEvent } from "../audit/record-event.ts";
import { readOwn } from "../notices/mark-read.ts";
import { notFound, type Outcome, refused } from "../refusal.ts";
import { lockComment, setCommentState } from "./comment-store.ts";
import { isClosed } from "./comment-thread.ts";
import { alreadyClosed, nothingSuggested } from "./refusals.ts";

export interface AcceptWording {
  readonly commentId: string;
  /** The version of the answer that was seen; 0 when there was no answer. */
  readonly version: number;
}

/**
 * Takes the suggested wording over as the author's own answer: saved like anything that is typed, with its version, so that
 * a text which changed in the meantime is answered with both texts and never overwritten. The comment is then accepted.
 */
export async function acceptWording(work: Work, input: AcceptWording): Promise<Outcome<SavedAnswer>> {
  const thread = await lockComment(work.tx, input.commentId);
  if (thread === null) return refused(notFound);
  if (isClosed(thread)) return refused(alreadyClosed(thread.closedByName));
  if (thread.suggestedWording === null) return refused(nothingSuggested);
  const saved = await saveAnswer(work, {
    stageId: thread.stageId,
    runId: `accepted-${thread.id}`,
    address: thread.address,
    value: thread.suggestedWording,
    version: input.version,
    audited: false,
  });
  if (!saved.ok) return saved;
  await setCommentState(work.tx, thread.id, "accepted", { userId: work.actor.userId, at: work.now });
  await readOwn(work, thread.id);
  await recordEvent(work, {
    action: "comment-accepted",
    youngPersonId: thread.youngPersonId,
    stageId: thread.stageId,
    detail: { comment: thread.id, address: thread.address },
  });
  return saved;
}
