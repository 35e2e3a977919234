import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";

/** How many statements are prepared at the most; beyond these, statements are planned each time (own: some 200 differ in a day's work). */
const mostPrepared = 1_000;
/** Statements longer than this hold many rows and hardly ever come twice. */
const longestPrepared = 10_000;

/** Names by statement, for all connections of this process: each connection prepares those that it meets. */
const names = new Map<string, string>();
const metOnce = new Set<string>();
/** How many times all have been prepared anew. */
let times = 0;

/**
 * The same pool, on which a statement met before is planned once for each connection instead of every time: with row-level security,
 * planning takes longer than most statements run. And a COMMIT that the database answers with ROLLBACK, since a statement before it had
 * failed unseen, is an error here instead of "done".
 */
export function preparedPool(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => prepared(await pool.connect()),
    end: () => pool.end(),
  };
}

const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** One and the same object for one connection, as Kysely expects. */
function prepared(client: pg.PoolClient): PostgresPoolClient {
  const known = clients.get(client);
  if (known !== undefined) return known;
  const made = { query: queryOn(client), release: () => client.release() };
  clients.set(client, made);
  return made;
}

function queryOn(client: pg.PoolClient): PostgresPoolClient["query"] {
  function query<Row>(statement: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query(statement: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof statement !== "string") throw new Error("Rows are not streamed through this pool: there is no cursor.");
    return run(client, statement, values);
  }
  return query;
}

async function run(client: pg.PoolClient, statement: string, values: readonly unknown[]): Promise<pg.QueryResult> {
  const name = nameOf(statement, values);
  const result = await client
    .query({ text: statement, values: [...values], ...(name === null ? {} : { name }) })
    .catch((error: unknown) => {
      if (isOutdatedPlan(error)) prepareAnew();
      throw error;
    });
  if (statement === "commit" && result.command !== "COMMIT")
    throw new Error("The database took the transaction back: a statement in it had failed. Nothing of it was kept.");
  return result;
}

/**
 * True when a table has changed since the statement was prepared (another node brought the database up to date): a connection would refuse
 * that statement for as long as it lives.
 */
const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "0A000" && error.message.includes("cached plan");

/** Every statement gets another name, so that no connection uses what it has prepared until now. */
function prepareAnew(): void {
  names.clear();
  metOnce.clear();
  times += 1;
}

/** The name under which a statement is prepared, from the second time on; null for those that are not. */
function nameOf(statement: string, values: readonly unknown[]): string | null {
  if (values.length === 0 || statement.length > longestPrepared) return null;
  const known = names.get(statement);
  if (known !== undefined) return known;
  if (names.size >= mostPrepared) return null;
  if (!metOnce.has(statement)) {
    if (metOnce.size >= mostPrepared) metOnce.clear();
    metOnce.add(statement);
    return null;
  }
  metOnce.delete(statement);
  const name = `s${times}-${names.size}`;
  names.set(statement, name);
  return name;
}
