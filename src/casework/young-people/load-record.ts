import { type Selectable, sql } from "kysely";
import type { YoungPersonTable } from "../../database/schema.ts";
import type { Work } from "../actor.ts";
import type { Scope } from "../stages/load-stage.ts";
import { parseRows, rowsAsJson, type StoredAnswer } from "../stages/stored-answer.ts";

/** A young person with the facts of the record that this person may read. */
export interface LoadedRecord {
  readonly youngPerson: Selectable<YoungPersonTable>;
  readonly scope: Scope;
  readonly facts: readonly StoredAnswer[];
  readonly names: Readonly<Record<string, string>>;
}

/** Loads a record in one round trip, as it stands or as it stood at a moment. Null when this person may not know of the young person. */
export async function loadRecord(
  work: Work,
  youngPersonId: string,
  at: Date | null = null,
): Promise<LoadedRecord | null> {
  const facts = rowsAsJson(
    { state: sql`'own'`, source: sql`null::jsonb` },
    at === null
      ? sql`record_fact r where r.young_person_id = y.id`
      : sql`(select distinct on (c.address) c.* from record_change c
          where c.young_person_id = y.id and c.at <= ${at} order by c.address, c.sequence desc) r`,
  );
  const row = await work.tx
    .selectFrom("young_person as y")
    .where("y.id", "=", youngPersonId)
    .selectAll("y")
    .select([
      sql<Scope>`app_scope()`.as("scope"),
      facts.as("facts"),
      sql<Record<string, string>>`(
        select json_object_agg(u.id, u.name) from user_account u where u.organisation_id = y.organisation_id)`.as(
        "names",
      ),
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { scope, facts: rows, names, ...youngPerson } = row;
  return { youngPerson, scope, facts: parseRows(rows), names };
}
