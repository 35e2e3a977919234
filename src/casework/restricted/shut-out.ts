import { sql } from "kysely";
import type { Work } from "../actor.ts";

/** The people of the service to whom the record of a young person is not open, by id; nobody where it is not restricted. */
export async function shutOut(work: Work, youngPersonId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    readonly user_id: string;
  }>`select user_id from people_shut_out(${youngPersonId})`.execute(work.tx);
  return new Set(rows.map((row) => row.user_id));
}
