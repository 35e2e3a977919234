import { sql } from "kysely";
import type { Work } from "../actor.ts";
import type { Outcome, Refusal } from "../refusal.ts";

/** Does something of which, when it is refused, nothing stays: also where the transaction goes on, because the refusal is a view to be audited. */
export async function allOrNothing<T, R extends Refusal>(
  { tx }: Work,
  act: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R>> {
  await sql`savepoint all_or_nothing`.execute(tx);
  const outcome = await act();
  await (outcome.ok ? sql`release savepoint all_or_nothing` : sql`rollback to savepoint all_or_nothing`).execute(tx);
  return outcome;
}
