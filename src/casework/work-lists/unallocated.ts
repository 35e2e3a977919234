import { type RawBuilder, sql } from "kysely";
import type { Work } from "../actor.ts";
import type { Folded, Slice } from "./manager-home.ts";

/** A young person without an active case manager. */
export interface Unallocated {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  readonly addedAt: Date;
}

type Row = Unallocated & { readonly total: number };

/** The query of `unallocated`; exported for the test that looks at its plan. */
export const unallocatedQuery = (organisationId: string, { from, size }: Slice): RawBuilder<Row> => sql<Row>`
  select yp.id as "youngPersonId", yp.display_name as name, yp.reference, yp.created_at as "addedAt", count(*) over ()::int as total
  from young_person yp
  where yp.organisation_id = ${organisationId} and yp.closed_at is null and (yp.case_manager_id is null
    or yp.case_manager_id = any (array(select u.id from user_account u where not u.active)))
  order by yp.created_at, yp.id limit ${size} offset ${from}`;

/** Young people without an active case manager, the longest known first. */
export async function unallocated(work: Work, slice: Slice): Promise<Folded<Unallocated>> {
  const { rows } = await unallocatedQuery(work.actor.organisationId, slice).execute(work.tx);
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...person }) => person) };
}
