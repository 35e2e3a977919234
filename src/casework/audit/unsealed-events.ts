import { type Kysely, sql } from "kysely";
import type { Database } from "../../database/schema.ts";

/**
 * The longest that an event may stay uncommitted: a request's transaction lasts seconds. own
 */
const longestTransaction = "1 hour";

/**
 * The number up to which every event is in a batch or will never be: the last event of the newest batch that was already an hour old when
 * the newest of all was sealed. "0" while there is none.
 */
export async function settledThrough(db: Kysely<Database>): Promise<string> {
  const row = await db
    .selectFrom("audit_batch as b")
    .select(sql<string>`b.event_ids[cardinality(b.event_ids)]::text`.as("through"))
    .where(
      sql<boolean>`b.sealed_at <= (select max(n.sealed_at) from audit_batch n) - ${sql.lit(longestTransaction)}::interval`,
    )
    .orderBy("b.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.through ?? "0";
}

/**
 * The numbers of committed events that are in no batch yet, oldest first.
 *
 * Numbers are given out before a transaction commits, so a lower number may appear later than a higher one. Therefore a batch names its
 * events one by one and everything since `settledThrough` is compared with the batches since then. (Comparing transaction numbers with the
 * oldest running one would do in one cluster, but a restored backup lives in another, where those numbers begin again.)
 */
export async function unsealedEvents(db: Kysely<Database>, limit: number): Promise<string[]> {
  const through = await settledThrough(db);
  const rows = await db
    .selectFrom("audit_event as e")
    .select("e.id")
    .where("e.id", ">", through)
    .where(
      sql<boolean>`not exists (
        select from (
          select unnest(b.event_ids) as id from audit_batch b where b.event_ids[cardinality(b.event_ids)] > ${through}
        ) sealed where sealed.id = e.id)`,
    )
    .orderBy("e.id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
