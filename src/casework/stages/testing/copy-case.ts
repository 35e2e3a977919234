/** A case as another begins: a young person with a stage, copied row by row, so that thousands of tests need not write it again. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { ClonedDatabase } from "../../../database/test-database.ts";

export interface CopiedCase {
  readonly youngPersonId: string;
  readonly stageId: string;
}

const stageTables = ["answer", "answer_change", "stage_summary"] as const;
const personTables = ["record_fact", "record_change"] as const;

/** Copies a young person with the case record and one open stage; nobody has been asked for anything in the copy. */
export async function copyCase({ admin }: ClonedDatabase, from: CopiedCase): Promise<CopiedCase> {
  const copy: CopiedCase = { youngPersonId: randomUUID(), stageId: randomUUID() };
  const ids = { young_person_id: copy.youngPersonId, stage_id: copy.stageId };
  await admin.kysely.transaction().execute(async (tx) => {
    await sql`
      insert into young_person select (jsonb_populate_record(y, ${JSON.stringify({
        id: copy.youngPersonId,
        reference: `T-${copy.youngPersonId.slice(0, 13)}`,
      })}::jsonb)).* from young_person y where y.id = ${from.youngPersonId}`.execute(tx);
    for (const table of personTables) {
      await sql`
        insert into ${sql.table(table)} select (jsonb_populate_record(t, ${JSON.stringify({ young_person_id: copy.youngPersonId })}::jsonb)).*
        from ${sql.table(table)} t where t.young_person_id = ${from.youngPersonId}`.execute(tx);
    }
    await sql`
      insert into stage select (jsonb_populate_record(s, ${JSON.stringify({ id: copy.stageId, young_person_id: copy.youngPersonId })}::jsonb)).*
      from stage s where s.id = ${from.stageId}`.execute(tx);
    for (const table of stageTables) {
      await sql`
        insert into ${sql.table(table)} select (jsonb_populate_record(t, ${JSON.stringify(ids)}::jsonb)).*
        from ${sql.table(table)} t where t.stage_id = ${from.stageId}`.execute(tx);
    }
  });
  return copy;
}
