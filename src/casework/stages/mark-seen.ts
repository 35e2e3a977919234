import { sql } from "kysely";
import type { Work } from "../actor.ts";
import { rememberLook } from "./looks.ts";

/**
 * Says that the actor has looked at a stage (opened it to read, signed, exported, or was answered with another's text): whatever others had
 * written until now stays in the log, and their editing runs end. Does nothing when there is nothing new from others; safe to call on
 * every view.
 */
export async function markSeen(work: Work, stageId: string): Promise<void> {
  const { userId } = work.actor;
  const [own, record] = lookedThrough(userId, stageId);
  const { rows } = await sql<Found>`
    select s.young_person_id, s.last_sequence, y.last_sequence as record_sequence,
      s.status = 'in-progress' and exists (
        select 1 from answer_change c
        where c.young_person_id = s.young_person_id and c.stage_id = s.id
          and c.sequence > greatest(s.seen_sequence, ${own}::bigint) and c.author_id <> ${userId}) as new_answers,
      ${newFacts(record, userId)} as new_facts, pg_current_xact_id_if_assigned() is null as committed
    from stage s join young_person y on y.id = s.young_person_id
    where s.id = ${stageId}`.execute(work.tx);
  const [found] = rows;
  if (found === undefined) return;
  if (found.new_answers)
    await sql`update stage set seen_sequence = last_sequence where id = ${stageId} and status = 'in-progress'`.execute(
      work.tx,
    );
  if (found.new_facts) await seenRecord(work, found.young_person_id);
  await rememberLook(work, found.young_person_id, stageId);
  // What this very transaction has written may yet be taken back, and its sequences given to somebody else.
  if (!found.new_answers && !found.new_facts && found.committed)
    keepLookedThrough(userId, stageId, [found.last_sequence, found.record_sequence]);
}

/** As `markSeen`, for the case record alone. */
export async function markRecordSeen(work: Work, youngPersonId: string): Promise<void> {
  const { userId } = work.actor;
  const { rows } = await sql<Pick<Found, "new_facts">>`
    select ${newFacts("0", userId)} as new_facts from young_person y where y.id = ${youngPersonId}`.execute(work.tx);
  if (rows[0]?.new_facts === true) await seenRecord(work, youngPersonId);
}

interface Found {
  readonly young_person_id: string;
  readonly last_sequence: string;
  readonly record_sequence: string;
  readonly new_answers: boolean;
  readonly new_facts: boolean;
  readonly committed: boolean;
}

const newFacts = (after: string, userId: string) => sql<boolean>`exists (
  select 1 from record_change c
  where c.young_person_id = y.id and c.sequence > greatest(y.seen_sequence, ${after}::bigint) and c.author_id <> ${userId})`;

const seenRecord = (work: Work, youngPersonId: string) =>
  sql`update young_person set seen_sequence = last_sequence where id = ${youngPersonId}`.execute(work.tx);

/** Sequences of a stage and of its record. */
type Sequences = readonly [answers: string, facts: string];

const most = 5_000;

/**
 * Up to where this process has found nothing from others, by person and stage, so that somebody who writes alone does not have all that
 * they have written looked through at every view. Only a lower bound: a change by somebody else always has a later sequence than any that
 * stood when this was found.
 */
const nothingFrom = new Map<string, Sequences>();

const lookedThrough = (userId: string, stageId: string): Sequences =>
  nothingFrom.get(`${userId} ${stageId}`) ?? ["0", "0"];

function keepLookedThrough(userId: string, stageId: string, upTo: Sequences): void {
  if (nothingFrom.size >= most) nothingFrom.clear();
  nothingFrom.set(`${userId} ${stageId}`, upTo);
}
