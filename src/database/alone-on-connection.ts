import { DummyDriver, PostgresDialect, SingleConnectionProvider, Transaction } from "kysely";
import type { Database } from "./schema.ts";
import type { RequestTransaction } from "./transaction.ts";

/** A transaction that was given makes no connection of its own. */
const dialect = new PostgresDialect({
  pool: () => Promise.reject(new Error("A transaction has its connection already.")),
});
const driver = new DummyDriver();

/**
 * Runs work on the connection of a transaction while everything else that is asked of the transaction waits. The work asks through what it
 * is given: what it asked through `tx` would wait for its own end.
 */
export const aloneOnConnection = <T>(
  tx: RequestTransaction,
  work: (alone: RequestTransaction) => Promise<T>,
): Promise<T> => {
  const all = tx.getExecutor();
  return all.provideConnection((connection) => {
    const executor = all.withConnectionProvider(new SingleConnectionProvider(connection));
    return work(new Transaction<Database>({ config: { dialect }, dialect, driver, executor }));
  });
};
