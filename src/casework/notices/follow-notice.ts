import type { Actor, Work } from "../actor.ts";
import { type MyNotice, myNotice } from "./my-notices.ts";

/** Opens a notice of the signed-in person and marks it as read; null for what is not there or not theirs. */
export async function followNotice(work: Work, noticeId: string): Promise<MyNotice | null> {
  const notice = await myNotice(work, noticeId);
  if (notice === null) return null;
  await work.tx
    .updateTable("notice")
    .set({ read_at: work.now })
    .where("organisation_id", "=", work.actor.organisationId)
    .where("recipient_id", "=", work.actor.userId)
    .where("id", "=", noticeId)
    .where("read_at", "is", null)
    .execute();
  return notice;
}

/** A transaction of the person whose notices they are. */
interface OwnWork extends Pick<Work, "tx" | "now"> {
  readonly actor: Pick<Actor, "userId" | "organisationId">;
}

/**
 * Marks every notice of the signed-in person as read that came up to a moment: what was on the page, and not what came since.
 *
 * @param upTo the time of the latest notice that the page showed
 */
export async function readNotices(work: OwnWork, upTo: Date): Promise<void> {
  await work.tx
    .updateTable("notice")
    .set({ read_at: work.now })
    .where("organisation_id", "=", work.actor.organisationId)
    .where("recipient_id", "=", work.actor.userId)
    .where("read_at", "is", null)
    .where("at", "<=", upTo)
    .execute();
}
