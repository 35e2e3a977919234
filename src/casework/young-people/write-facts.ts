import { sql } from "kysely";
import type { Work } from "../actor.ts";
import { appendChanges } from "../answers/append-changes.ts";
import type { PlannedWrite } from "../answers/plan-change.ts";
import { storedSubSection } from "../answers/stored-sub-section.ts";
import { inSequence, lastByAddress } from "../answers/write-answers.ts";

/** A young person whose row this transaction has locked: saves of one record wait for one another. */
export interface LockedRecord {
  readonly youngPersonId: string;
  readonly lastSequence: string;
  readonly seenSequence: string;
}

/** Locks the record for this transaction; null when this person may not change it. A stage is always locked before its record. */
export async function lockRecord(work: Work, youngPersonId: string): Promise<LockedRecord | null> {
  const row = await work.tx
    .selectFrom("young_person")
    .where("id", "=", youngPersonId)
    .select(["last_sequence", "seen_sequence"])
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { youngPersonId, lastSequence: row.last_sequence, seenSequence: row.seen_sequence };
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Writes facts of a locked record, their log, and the projections for lists and search. @returns the sequence of the last one */
export async function writeFacts(
  work: Work,
  record: LockedRecord,
  planned: readonly PlannedWrite[],
  runId: string,
): Promise<string> {
  const writes = inSequence(lastByAddress(planned), record.lastSequence);
  const last = writes.at(-1);
  if (last === undefined) return record.lastSequence;
  await work.tx
    .insertInto("record_fact")
    .values(
      writes.map((write) => ({
        young_person_id: record.youngPersonId,
        address: write.address,
        organisation_id: work.actor.organisationId,
        sub_section: storedSubSection(write.placed),
        value: asJson(write.value),
        version: write.version,
        sequence: write.sequence,
        author_id: write.authorId,
        at: new Date(write.at),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["young_person_id", "address"]).doUpdateSet((row) => ({
        value: row.ref("excluded.value"),
        version: row.ref("excluded.version"),
        sequence: row.ref("excluded.sequence"),
        author_id: row.ref("excluded.author_id"),
        at: row.ref("excluded.at"),
      })),
    )
    .execute();
  const log = { table: "record_change", youngPersonId: record.youngPersonId, seen: record.seenSequence } as const;
  await appendChanges(work, log, writes, runId);
  await project(work, record.youngPersonId, last.sequence);
  return last.sequence;
}

/** Keeps name and date of birth of the row equal to the facts that they come from. A name that was cleared leaves the last one. */
async function project(work: Work, youngPersonId: string, sequence: string): Promise<void> {
  await sql`
    update young_person y set
      last_sequence = ${sequence},
      display_name = coalesce(nullif(trim(concat_ws(' ', n.given, n.family)), ''), y.display_name),
      date_of_birth = n.born
    from (
      select
        max(value #>> '{}') filter (where address = 'case:given-names' and jsonb_typeof(value) = 'string') as given,
        max(value #>> '{}') filter (where address = 'case:family-name' and jsonb_typeof(value) = 'string') as family,
        (max(value #>> '{}') filter (where address = 'case:date-of-birth' and jsonb_typeof(value) = 'string'))::date as born
      from record_fact
      where young_person_id = ${youngPersonId} and organisation_id = ${work.actor.organisationId}
        and address in ('case:given-names', 'case:family-name', 'case:date-of-birth')
    ) n
    where y.id = ${youngPersonId}`.execute(work.tx);
}
