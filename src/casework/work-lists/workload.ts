import { sql } from "kysely";
import type { Work } from "../actor.ts";
import type { OwnerFigures } from "./service-lines.ts";

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
export async function workload(work: Work, owners: readonly OwnerFigures[]): Promise<readonly Workload[]> {
  const { rows } = await sql<{ readonly id: string; readonly name: string; readonly young_people: number }>`
    select u.id, u.name, (
      select count(*)::int from young_person yp
      where yp.organisation_id = ${work.actor.organisationId} and yp.case_manager_id = u.id and yp.closed_at is null) as young_people
    from user_account u
    where u.organisation_id = ${work.actor.organisationId} and u.active
    order by u.name, u.id`.execute(work.tx);
  const owned = new Map(owners.map((each) => [each.owner_id, each]));
  return rows
    .map(({ id, name, young_people: youngPeople }) => {
      const { open: openStages, late, soon: dueSoon, returned } = owned.get(id) ?? nothing;
      return { userId: id, name, youngPeople, openStages, late, dueSoon, returned };
    })
    .filter((person) => person.youngPeople > 0 || person.openStages > 0);
}

const nothing = { open: 0, late: 0, soon: 0, returned: 0 };
