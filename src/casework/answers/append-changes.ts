import { sql } from "kysely";
import type { Work } from "../actor.ts";
import { continueRun, type LoggedChange } from "./editing-run.ts";
import type { PlannedWrite } from "./plan-change.ts";
import { storedSubSection } from "./stored-sub-section.ts";

/** A write with the sequence number that it was given under the lock. */
export interface SequencedWrite extends PlannedWrite {
  readonly sequence: string;
}

/** Which log: that of one stage, or that of a young person's record. */
export type Log =
  | { readonly table: "answer_change"; readonly youngPersonId: string; readonly stageId: string; readonly seen: string }
  | { readonly table: "record_change"; readonly youngPersonId: string; readonly seen: string };

/**
 * Adds writes to the log. The last row of an editing run is replaced in place where nobody else can have read it (`continueRun`);
 * everything else is appended for ever.
 */
export async function appendChanges(
  work: Work,
  log: Log,
  writes: readonly SequencedWrite[],
  runId: string,
): Promise<void> {
  const last = await lastChanges(
    work,
    log,
    writes.map((write) => write.address),
  );
  const inserts: (SequencedWrite & { readonly runStartedAt: Date })[] = [];
  for (const write of writes) {
    const step = continueRun(last.get(write.address) ?? null, {
      authorId: write.authorId,
      runId,
      at: new Date(write.at),
      seen: BigInt(log.seen),
    });
    if (step.kind === "append") inserts.push({ ...write, runStartedAt: step.runStartedAt });
    else await replaceChange(work, log, step.sequence, write);
  }
  if (inserts.length > 0) await insertChanges(work, log, inserts, runId);
}

const whereLog = (log: Log) =>
  log.table === "answer_change"
    ? sql`young_person_id = ${log.youngPersonId} and stage_id = ${log.stageId}`
    : sql`young_person_id = ${log.youngPersonId}`;

/** One address is asked for by itself: for several, whose number a prepared plan does not know, it would read the whole log of the stage. */
const whereAddress = (addresses: readonly string[]) =>
  addresses.length === 1 ? sql`address = ${addresses[0]}` : sql`address = any(${[...addresses]})`;

async function lastChanges(
  work: Work,
  log: Log,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, LoggedChange>> {
  const { rows } = await sql<{
    address: string;
    sequence: string;
    author_id: string;
    run_id: string;
    run_started_at: Date;
    first: boolean;
  }>`
    select distinct on (address) address, sequence, author_id, run_id, run_started_at,
      lag(run_id) over run is distinct from run_id or lag(run_started_at) over run is distinct from run_started_at as first
    from ${sql.table(log.table)}
    where ${whereLog(log)} and organisation_id = ${work.actor.organisationId} and ${whereAddress(addresses)}
    window run as (partition by address order by sequence)
    order by address, sequence desc`.execute(work.tx);
  return new Map(
    rows.map((row) => [
      row.address,
      {
        sequence: BigInt(row.sequence),
        authorId: row.author_id,
        runId: row.run_id,
        runStartedAt: row.run_started_at,
        firstOfRun: row.first,
      },
    ]),
  );
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

async function replaceChange(work: Work, log: Log, sequence: bigint, write: SequencedWrite): Promise<void> {
  await sql`
    update ${sql.table(log.table)}
    set sequence = ${write.sequence}, value = ${asJson(write.value)}::jsonb, version = ${write.version}, at = ${new Date(write.at)}
      ${log.table === "answer_change" ? sql`, state = ${write.state}, source = ${asJson(write.source)}::jsonb` : sql``}
    where ${whereLog(log)} and sequence = ${sequence.toString()}`.execute(work.tx);
}

async function insertChanges(
  work: Work,
  log: Log,
  writes: readonly (SequencedWrite & { readonly runStartedAt: Date })[],
  runId: string,
): Promise<void> {
  const common = (write: SequencedWrite & { readonly runStartedAt: Date }) => ({
    young_person_id: log.youngPersonId,
    sequence: write.sequence,
    organisation_id: work.actor.organisationId,
    address: write.address,
    sub_section: storedSubSection(write.placed),
    value: asJson(write.value),
    version: write.version,
    run_id: runId,
    run_started_at: write.runStartedAt,
    author_id: write.authorId,
    at: new Date(write.at),
  });
  if (log.table === "record_change") {
    await work.tx.insertInto("record_change").values(writes.map(common)).execute();
    return;
  }
  const { stageId } = log;
  await work.tx
    .insertInto("answer_change")
    .values(
      writes.map((write) => ({
        ...common(write),
        stage_id: stageId,
        state: write.state,
        source: asJson(write.source),
      })),
    )
    .execute();
}
