import { sql, type Transaction } from "kysely";
import type { AppDatabase } from "./app-database.ts";
import type { Database } from "./schema.ts";

/** For whom a request works; both are read by the row-level security policies. */
export interface RequestPerson {
  readonly userId: string;
  readonly organisationId: string;
}

/** The transaction of one request. */
export type RequestTransaction = Transaction<Database>;

/**
 * Runs one use case in one transaction for one person of one organisation. The settings hold for this transaction only (`SET LOCAL`), so
 * a connection that goes back to the pool carries nothing to the next request. Everything is kept when `work` returns and nothing when it throws.
 */
export function withRequest<T>(
  database: AppDatabase,
  person: RequestPerson,
  work: (tx: RequestTransaction) => Promise<T>,
): Promise<T> {
  return database.kysely.transaction().execute(async (tx) => {
    await sql`select set_config('app.user_id', ${person.userId}, true), set_config('app.organisation_id', ${person.organisationId}, true)`.execute(
      tx,
    );
    return work(tx);
  });
}

/**
 * Runs work that has no person yet (finding a session, finishing a sign-in) in one transaction. No setting is made, so row-level security
 * shows nothing of any child.
 */
export function withoutPerson<T>(database: AppDatabase, work: (tx: RequestTransaction) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(work);
}
