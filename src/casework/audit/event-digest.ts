import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Database } from "../../database/schema.ts";

/** An event with every column as text, so that its digest does not depend on how a driver reads times and numbers. */
export interface StoredEvent {
  readonly id: string;
  readonly organisation_id: string;
  readonly user_id: string | null;
  readonly action: string;
  readonly young_person_id: string | null;
  readonly stage_id: string | null;
  /** PostgreSQL's own text of the jsonb, whose order of keys is fixed. */
  readonly detail: string;
  /** UTC, to the microsecond. */
  readonly at: string;
  readonly transaction: string;
}

/** The events as they are digested; add the condition. */
export const storedEvents = (db: Kysely<Database>) =>
  db
    .selectFrom("audit_event as e")
    .select(["e.id", "e.organisation_id", "e.user_id", "e.action", "e.young_person_id", "e.stage_id"])
    .select([
      sql<string>`e.detail::text`.as("detail"),
      sql<string>`to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as("at"),
      sql<string>`e.transaction::text`.as("transaction"),
    ]);

/** SHA-256 over every column, in a fixed order, as a JSON list. The leading byte keeps a leaf from being taken for a node (RFC 6962 §2.1). */
export function eventDigest(event: StoredEvent): Buffer {
  const columns = [
    event.id,
    event.organisation_id,
    event.user_id,
    event.action,
    event.young_person_id,
    event.stage_id,
    event.detail,
    event.at,
    event.transaction,
  ];
  return createHash("sha256").update(Buffer.of(0)).update(JSON.stringify(columns)).digest();
}
