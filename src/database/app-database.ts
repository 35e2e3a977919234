import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { preparedPool } from "./prepared-pool.ts";
import type { Database } from "./schema.ts";

/** A pool of connections of one role, and the typed queries on it. */
export interface AppDatabase {
  readonly kysely: Kysely<Database>;
  readonly pool: pg.Pool;
}

export interface PoolOptions {
  /** The most connections at a time. */
  readonly max?: number;
  /** Shown by PostgreSQL beside each connection. */
  readonly name?: string;
}

/** The type numbers of PostgreSQL's `date` and `date[]`. */
const DATE = 1082;
const DATE_ARRAY = 1182;

/**
 * How values come back: a `date` stays the text `YYYY-MM-DD` (a JavaScript Date would move it by the time zone), a `bigint` stays text
 * (it may exceed what a number can hold), a `timestamptz` is a Date.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === DATE) return (text: string) => text;
    if (oid === DATE_ARRAY) return (text: string) => (text === "{}" ? [] : text.slice(1, -1).split(","));
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  }) as typeof pg.types.getTypeParser,
};

/** Opens a pool on one role's URL. No connection is made before the first query. */
export function createDatabase(url: string, options: PoolOptions = {}): AppDatabase & { close(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: options.max ?? 10,
    application_name: options.name ?? "assetplus",
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 60_000,
  });
  // An idle connection that the server ends (a restart) is replaced by the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) });
  return {
    kysely,
    pool,
    async close() {
      // Kysely ends the pool only when it has been used itself.
      await kysely.destroy();
      if (!pool.ending) await pool.end();
    },
  };
}
