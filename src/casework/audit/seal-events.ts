import { sql } from "kysely";
import type { AppDatabase } from "../../database/open.ts";
import { batchRoot, beforeFirst } from "./batch-root.ts";
import { eventDigest, storedEvents } from "./event-digest.ts";
import { merkleRoot } from "./merkle-root.ts";
import { unsealedEvents } from "./unsealed-events.ts";

export interface SealedBatch {
  readonly id: string;
  readonly root: string;
  readonly count: number;
  readonly sealedAt: Date;
}

/** The number of the advisory lock that lets one node seal at a time ("audit" as bytes). */
const sealerLock = 0x61756469;
/** The most events of one batch. own */
const batchLimit = 5_000;

/**
 * Seals the committed events that are in no batch yet as the next batch of the chain.
 *
 * @param worker the database as the worker role, which may read all events and add batches, and change neither.
 * @param keep called with the batch after it is committed, to write its root outside the database. A crash just before it leaves no gap: the
 *   next root that is written holds this one.
 * @returns null when there was nothing to seal or another node is sealing.
 */
export async function sealEvents(
  worker: AppDatabase,
  keep: (batch: SealedBatch) => Promise<void>,
): Promise<SealedBatch | null> {
  const batch = await sealNextBatch(worker);
  if (batch !== null) await keep(batch);
  return batch;
}

function sealNextBatch(worker: AppDatabase): Promise<SealedBatch | null> {
  return worker.kysely
    .transaction()
    .setIsolationLevel("read committed")
    .execute(async (tx) => {
      const lock = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${sealerLock}) as got`.execute(tx);
      if (lock.rows[0]?.got !== true) return null;
      const ids = await unsealedEvents(tx, batchLimit);
      if (ids.length === 0) return null;
      const events = await storedEvents(tx).where(sql<boolean>`e.id = any(${ids}::bigint[])`).orderBy("e.id").execute();
      const last = await tx
        .selectFrom("audit_batch")
        .select(["id", "root"])
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirst();
      const clock = await sql<{ now: Date }>`select date_trunc('milliseconds', clock_timestamp()) as now`.execute(tx);
      const sealedAt = clock.rows[0]?.now ?? new Date();
      const content = {
        id: String(BigInt(last?.id ?? 0) + 1n),
        previousRoot: last?.root ?? beforeFirst,
        merkleRoot: merkleRoot(events.map(eventDigest)).toString("hex"),
        count: events.length,
        sealedAt,
      };
      const batch = { id: content.id, root: batchRoot(content), count: events.length, sealedAt };
      await tx
        .insertInto("audit_batch")
        .values({
          id: content.id,
          event_ids: events.map((event) => event.id),
          merkle_root: content.merkleRoot,
          previous_root: content.previousRoot,
          root: batch.root,
          sealed_at: sealedAt,
        })
        .execute();
      return batch;
    });
}
