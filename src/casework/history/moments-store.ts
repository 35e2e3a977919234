import { sql, type Transaction } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { actingName, forWhom } from "../contributors/on-behalf.ts";
import type { Moment } from "./moments.ts";

/** A moment before the parts that it names have their titles. */
type StoredMoment = Omit<Moment, "parts"> & { readonly subSections: readonly SubSectionId[] };

type Row = Pick<Moment, "kind" | "at" | "part" | "note"> & {
  readonly by_name: string | null;
  readonly for_name: string | null;
  readonly about_name: string | null;
  readonly before_name: string | null;
  readonly sub_sections: readonly SubSectionId[];
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
};

/**
 * The notable moments of a stage, the oldest first: opened, asked, returned, withdrawn, signed, given, handed in, handed over, ended. A
 * person who sees only some sub-sections gets those of the stage itself and what concerns them, not those of its signatures.
 */
export async function momentsOf(tx: Transaction<Database>, stageId: string): Promise<readonly StoredMoment[]> {
  const { rows } = await sql<Row>`
    select m.kind, m.at, u.name as by_name, m.part, m.note, ${forWhom(sql`${stageId}`, sql`m.by`, sql`m.at`)} as for_name,
      about.name as about_name, before.name as before_name, m.sub_sections, m.starts_at, m.ends_at
    from (
      select 'opened' as kind, opened_at as at, opened_by as by, null as part, null as note, 0 as step, null::uuid as about,
          null::uuid as before, '{}'::text[] as sub_sections, null::timestamptz as starts_at, null::timestamptz as ends_at
        from stage where id = ${stageId}
      union all
      select 'asked', asked_at, asked_by, part, nullif(note, ''), 1, null, null, '{}', null, null
        from countersignature_request where stage_id = ${stageId}
      union all
      select outcome, closed_at, closed_by, part, nullif(closing_note, ''), 2, null, null, '{}', null, null
        from countersignature_request where stage_id = ${stageId} and outcome is not null
      union all
      select 'moved', at, moved_by, null, to_version, 3, null, null, '{}', null, null
        from stage_version where stage_id = ${stageId}
      union all
      select case kind when 'returned' then 'part-returned' else kind end, at, by_id, null, nullif(text, ''), 4, user_id, before_id,
          sub_sections, starts_at, ends_at
        from stage_people_event where stage_id = ${stageId}
      union all
      select status, ended_at, ended_by, null, ended_reason, 5, null, null, '{}', null, null
        from stage where id = ${stageId} and ended_at is not null
    ) m left join user_account u on u.id = m.by
      left join user_account about on about.id = m.about
      left join user_account before on before.id = m.before
    order by m.at, m.step, m.part`.execute(tx);
  const { formerColleague } = caseworkWords();
  return rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    part: row.part,
    note: row.note,
    byName: actingName(row.by_name ?? formerColleague, row.for_name),
    aboutName: row.about_name ?? formerColleague,
    beforeName: row.before_name ?? formerColleague,
    subSections: row.sub_sections,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }));
}
