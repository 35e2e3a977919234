import type { Work } from "../actor.ts";

/** Marks the actor's own notices about a thing as read, because the actor has just dealt with it. */
export async function readOwn(work: Work, subjectId: string): Promise<void> {
  await work.tx
    .updateTable("notice")
    .set({ read_at: work.now })
    .where("organisation_id", "=", work.actor.organisationId)
    .where("recipient_id", "=", work.actor.userId)
    .where("read_at", "is", null)
    .where("subject_id", "=", subjectId)
    .execute();
}
