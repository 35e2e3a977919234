import { type Kysely, sql } from "kysely";
import type { Database } from "../../database/schema.ts";
import { batchRoot, beforeFirst } from "./batch-root.ts";
import { eventDigest, storedEvents } from "./event-digest.ts";
import { merkleRoot } from "./merkle-root.ts";
import type { KeptRoot } from "./root-file.ts";
import { settledThrough } from "./unsealed-events.ts";

export interface AuditReport {
  readonly batches: number;
  readonly events: number;
  /** One sentence for each thing that is not as it was sealed. */
  readonly faults: readonly string[];
  /** Roots outside the database that were compared; null when there was no file of them, so that a cut-off end would not be seen. */
  readonly rootsCompared: number | null;
  /** Events that no batch holds yet: nothing can be said of them. Null when there are none. */
  readonly unsealed: {
    readonly count: number;
    readonly from: string;
    readonly to: string;
    readonly oldest: Date;
  } | null;
}

interface Batch {
  readonly id: string;
  readonly event_ids: string[];
  readonly merkle_root: string;
  readonly previous_root: string;
  readonly root: string;
  readonly sealed_at: Date;
}

/** Computes the whole chain again, in one snapshot, and compares it with what was sealed and with the roots kept outside the database. */
export function verifyAudit(db: Kysely<Database>, keptRoots: readonly KeptRoot[] | null): Promise<AuditReport> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      const faults: string[] = [];
      const roots = new Map<string, string>();
      let before = { id: "0", root: beforeFirst };
      let events = 0;
      for (let next = await batchAfter(tx, before.id); next !== undefined; next = await batchAfter(tx, next.id)) {
        faults.push(...chainFaults(next, before), ...(await eventFaults(tx, next)));
        roots.set(next.id, next.root);
        events += next.event_ids.length;
        before = next;
      }
      faults.push(...(await doubledEvents(tx)), ...(await lateEvents(tx)));
      for (const kept of keptRoots ?? []) {
        const root = roots.get(kept.id);
        if (root === kept.root) continue;
        faults.push(
          root === undefined
            ? `Batch ${kept.id}, sealed at ${kept.sealedAt} with ${kept.count} events, was removed.`
            : `Batch ${kept.id} is not the one that was sealed at ${kept.sealedAt}: the root kept outside the database is another.`,
        );
      }
      return {
        batches: roots.size,
        events,
        faults,
        rootsCompared: keptRoots === null ? null : keptRoots.length,
        unsealed: await unsealedTail(tx),
      };
    });
}

const batchAfter = (db: Kysely<Database>, id: string): Promise<Batch | undefined> =>
  db.selectFrom("audit_batch").selectAll().where("id", ">", id).orderBy("id").limit(1).executeTakeFirst();

function chainFaults(batch: Batch, before: { readonly id: string; readonly root: string }): string[] {
  const faults: string[] = [];
  if (BigInt(batch.id) !== BigInt(before.id) + 1n)
    faults.push(`Between batch ${before.id} and batch ${batch.id} batches were removed.`);
  if (batch.previous_root !== before.root)
    faults.push(
      `Batch ${batch.id} does not continue the chain: it names another root before it than that of batch ${before.id}.`,
    );
  const content = {
    id: batch.id,
    previousRoot: batch.previous_root,
    merkleRoot: batch.merkle_root,
    count: batch.event_ids.length,
    sealedAt: batch.sealed_at,
  };
  if (batchRoot(content) !== batch.root)
    faults.push(`Batch ${batch.id} was changed: its root is not that of its content.`);
  return faults;
}

async function eventFaults(db: Kysely<Database>, batch: Batch): Promise<string[]> {
  const events = await storedEvents(db)
    .where(sql<boolean>`e.id = any(${batch.event_ids}::bigint[])`)
    .orderBy("e.id")
    .execute();
  const found = new Set(events.map((event) => event.id));
  const missing = batch.event_ids.filter((id) => !found.has(id));
  if (missing.length > 0) return [`Batch ${batch.id}: removed ${named(missing)}.`];
  if (events.length > 0 && merkleRoot(events.map(eventDigest)).toString("hex") === batch.merkle_root) return [];
  return [`Batch ${batch.id}: among ${named(batch.event_ids)} something was changed or exchanged.`];
}

/** An event belongs to one batch. */
async function doubledEvents(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id::text from (select unnest(event_ids) as id from audit_batch) sealed group by id having count(*) > 1 order by id limit 20
  `.execute(db);
  return rows.length === 0 ? [] : [`More than one batch holds ${named(rows.map((row) => row.id))}.`];
}

const inNoBatch = sql<boolean>`not exists (
  select from (select unnest(event_ids) as id from audit_batch) sealed where sealed.id = e.id)`;

/** Events in no batch although everything of their time has long been sealed: written afterwards. */
async function lateEvents(db: Kysely<Database>): Promise<string[]> {
  const through = await settledThrough(db);
  const rows = await db
    .selectFrom("audit_event as e")
    .select("e.id")
    .where(inNoBatch)
    .where((where) =>
      where.or([
        where("e.id", "<=", through),
        sql<boolean>`(e.at < (select max(sealed_at) from audit_batch) - interval '1 hour'
          and e.id < (select event_ids[cardinality(event_ids)] from audit_batch order by id desc limit 1))`,
      ]),
    )
    .orderBy("e.id")
    .limit(20)
    .execute();
  return rows.length === 0
    ? []
    : [`Inserted after the batches of their time were sealed: ${named(rows.map((row) => row.id))}.`];
}

async function unsealedTail(db: Kysely<Database>): Promise<AuditReport["unsealed"]> {
  const row = await db
    .selectFrom("audit_event as e")
    .select([
      sql<string>`count(*)`.as("count"),
      sql<string | null>`min(e.id)`.as("from"),
      sql<string | null>`max(e.id)`.as("to"),
      sql<Date | null>`min(e.at)`.as("oldest"),
    ])
    .where(inNoBatch)
    .executeTakeFirst();
  if (!row || row.from === null || row.to === null || row.oldest === null) return null;
  return { count: Number(row.count), from: row.from, to: row.to, oldest: row.oldest };
}

function named(ids: readonly string[]): string {
  const few = ids.slice(0, 5).join(", ");
  return ids.length === 1 ? `event ${few}` : `events ${few}${ids.length > 5 ? ` … ${ids.at(-1)} (${ids.length})` : ""}`;
}
