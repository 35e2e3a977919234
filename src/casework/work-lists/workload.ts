import { sql } from "kysely";
import { addDays } from "../../judgement/dates.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import type { Work } from "../actor.ts";
import type { PartLine, StageLine } from "./service-lines.ts";

/** What one person carries. */
export interface Workload {
  readonly userId: string;
  readonly name: string;
  readonly youngPeople: number;
  readonly openStages: number;
  readonly late: number;
  readonly dueSoon: number;
  readonly returned: number;
}

/** What each person of the service carries who has a young person or a stage, by name. */
export async function workload(
  work: Work,
  lines: readonly StageLine[],
  returned: readonly PartLine[],
): Promise<readonly Workload[]> {
  const today = londonDate(work.now.toISOString());
  const soon = addDays(today, 14);
  const { rows } = await sql<{ readonly id: string; readonly name: string; readonly young_people: number }>`
    select u.id, u.name, coalesce(own.young_people, 0) as young_people
    from user_account u
    left join (
      select case_manager_id, count(*)::int as young_people from young_person
      where organisation_id = ${work.actor.organisationId} and closed_at is null group by case_manager_id
    ) own on own.case_manager_id = u.id
    where u.organisation_id = ${work.actor.organisationId} and u.active
    order by u.name, u.id`.execute(work.tx);
  const owned = new Map<string, { openStages: number; late: number; dueSoon: number }>();
  for (const { owner_id: owner, due_date: due } of lines) {
    const own = owned.get(owner) ?? { openStages: 0, late: 0, dueSoon: 0 };
    own.openStages += 1;
    if (due !== null && due < today) own.late += 1;
    else if (due !== null && due <= soon) own.dueSoon += 1;
    owned.set(owner, own);
  }
  const stagesReturned = new Map(returned.map((line) => [line.stage_id, line.owner_id]));
  return rows
    .map((row) => ({
      userId: row.id,
      name: row.name,
      youngPeople: row.young_people,
      ...(owned.get(row.id) ?? { openStages: 0, late: 0, dueSoon: 0 }),
      returned: [...stagesReturned.values()].filter((owner) => owner === row.id).length,
    }))
    .filter((person) => person.youngPeople > 0 || person.openStages > 0);
}
