import type { UpdateQueryBuilder, UpdateResult } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { Actor, Work } from "../actor.ts";

/** A transaction of the person whose notices they are. */
interface OwnWork extends Pick<Work, "tx" | "now"> {
  readonly actor: Pick<Actor, "userId" | "organisationId">;
}

/** The update that marks unread notices of the signed-in person as read: all of them, until the caller says which. */
const markRead = ({ tx, actor, now }: OwnWork): UpdateQueryBuilder<Database, "notice", "notice", UpdateResult> =>
  tx
    .updateTable("notice")
    .set({ read_at: now })
    .where("organisation_id", "=", actor.organisationId)
    .where("recipient_id", "=", actor.userId)
    .where("read_at", "is", null);

/** Marks one notice as read. */
export async function markNoticeRead(work: OwnWork, noticeId: string): Promise<void> {
  await markRead(work).where("id", "=", noticeId).execute();
}

/** Marks the actor's own notices about a thing as read, because the actor has just dealt with it. */
export async function readOwn(work: OwnWork, subjectId: string): Promise<void> {
  await markRead(work).where("subject_id", "=", subjectId).execute();
}

/**
 * Marks every notice of the signed-in person as read that came up to a moment: what was on the page, and not what came since.
 *
 * @param upTo the time of the latest notice that the page showed
 */
export async function readNotices(work: OwnWork, upTo: Date): Promise<void> {
  await markRead(work).where("at", "<=", upTo).execute();
}
