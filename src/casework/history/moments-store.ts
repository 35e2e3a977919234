import { sql, type Transaction } from "kysely";
import type { Database } from "../../database/schema.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Moment } from "./moments.ts";

type Row = Omit<Moment, "byName"> & { readonly by_name: string | null };

/**
 * The notable moments of a stage, the oldest first: opened, asked, returned, withdrawn, signed, ended. A person who sees
 * only some sub-sections gets those of the stage itself, not of its signatures.
 */
export async function momentsOf(tx: Transaction<Database>, stageId: string): Promise<readonly Moment[]> {
  const { rows } = await sql<Row>`
    select m.kind, m.at, u.name as by_name, m.part, m.note
    from (
      select 'opened' as kind, opened_at as at, opened_by as by, null as part, null as note, 0 as step
        from stage where id = ${stageId}
      union all
      select 'asked', asked_at, asked_by, part, nullif(note, ''), 1
        from countersignature_request where stage_id = ${stageId}
      union all
      select outcome, closed_at, closed_by, part, nullif(closing_note, ''), 2
        from countersignature_request where stage_id = ${stageId} and outcome is not null
      union all
      select 'moved', at, moved_by, null, to_version, 3
        from stage_version where stage_id = ${stageId}
      union all
      select status, ended_at, ended_by, null, ended_reason, 4
        from stage where id = ${stageId} and ended_at is not null
    ) m left join user_account u on u.id = m.by
    order by m.at, m.step, m.part`.execute(tx);
  return rows.map(({ by_name, ...moment }) => ({ ...moment, byName: by_name ?? caseworkWords().formerColleague }));
}
