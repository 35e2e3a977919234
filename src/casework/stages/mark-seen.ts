import { sql } from "kysely";
import type { Work } from "../actor.ts";

/**
 * Says that the actor has looked at a stage (opened it to read, signed, exported, or was answered with another's text): whatever others had
 * written until now stays in the log, and their editing runs end. Does nothing when there is nothing new from others; safe to call on
 * every view.
 */
export async function markSeen(work: Work, stageId: string): Promise<void> {
  await sql`
    update stage s set seen_sequence = s.last_sequence
    where s.id = ${stageId} and s.status = 'in-progress' and exists (
      select 1 from answer_change c
      where c.young_person_id = s.young_person_id and c.stage_id = s.id and c.sequence > s.seen_sequence
        and c.author_id <> ${work.actor.userId})`.execute(work.tx);
  await sql`
    update young_person y set seen_sequence = y.last_sequence
    from stage s
    where s.id = ${stageId} and y.id = s.young_person_id and exists (
      select 1 from record_change c
      where c.young_person_id = y.id and c.sequence > y.seen_sequence and c.author_id <> ${work.actor.userId})`.execute(
    work.tx,
  );
}

/** As `markSeen`, for the case record alone. */
export async function markRecordSeen(work: Work, youngPersonId: string): Promise<void> {
  await sql`
    update young_person y set seen_sequence = y.last_sequence
    where y.id = ${youngPersonId} and exists (
      select 1 from record_change c
      where c.young_person_id = y.id and c.sequence > y.seen_sequence and c.author_id <> ${work.actor.userId})`.execute(
    work.tx,
  );
}
