import { type RawBuilder, sql } from "kysely";
import type { SignedPart } from "../../framework/language.ts";
import type { IsoDate } from "../../judgement/dates.ts";
import type { Actor } from "../actor.ts";
import type { RiskLimit } from "./at-risk.ts";
import type { Slice } from "./manager-home.ts";
import { openPanels, type PanelFigures, panelFigures } from "./panel-lines.ts";

/** A part of a stage in a list. */
export interface PartLine {
  readonly stage_id: string;
  readonly part: SignedPart;
}

/** The whole length of a list and the lines that are wanted of it. */
export interface Lines<Line> {
  readonly total: number;
  readonly lines: readonly Line[] | null;
}

/** What one owner has open. */
export interface OwnerFigures {
  readonly owner_id: string;
  readonly open: number;
  readonly late: number;
  readonly soon: number;
  /** Stages of which a part was returned and not asked for again. */
  readonly returned: number;
}

/** What the open stages of a service come to, and as much of its lists as is wanted. */
export interface ServiceFigures {
  readonly owners: readonly OwnerFigures[] | null;
  /** Ids; the earliest due first. */
  readonly overdue: Lines<string>;
  readonly at_risk: Lines<string>;
  /** The oldest first. */
  readonly returned: Lines<PartLine>;
  /** Risk panels that are called and not settled. */
  readonly panels: PanelFigures;
}

/** As of which day a service is looked at: today, the last day of what is due soon, and what may be missing by due date. */
export interface FiguresAsked {
  readonly today: IsoDate;
  readonly soon: IsoDate;
  readonly limits: readonly RiskLimit[];
  readonly slice: Slice;
}

/**
 * Everything that a manager's home page counts, in one look: the open stages are read once and counted where they lie, and no more lines
 * come back than are shown. By far the most parts that were ever returned belong to stages that have ended, so the requests are put together
 * with the open stages and not each of them looked up. Exported for the test that looks at its plan.
 */
export function serviceFiguresQuery(
  organisationId: string,
  { today, soon, limits, slice }: FiguresAsked,
): RawBuilder<ServiceFigures> {
  const cut = sql`limit ${slice.size} offset ${slice.from}`;
  const days = sql`unnest(${limits.map(({ on }) => on)}::date[], ${limits.map(({ most }) => most)}::int[])`;
  return sql<ServiceFigures>`
    with going as materialized (
      select young_person_id, id, owner_id, due_date from stage where organisation_id = ${organisationId} and status = 'in-progress'
    ), back as materialized (
      select q.stage_id, q.part, q.closed_at, q.id, s.owner_id
      from countersignature_request q join stage s on s.young_person_id = q.young_person_id and s.id = q.stage_id
      where q.organisation_id = ${organisationId} and q.outcome = 'returned' and q.stage_id = any (array(select id from going)) and not exists (
        select from countersignature_request later
        where later.young_person_id = q.young_person_id and later.stage_id = q.stage_id and later.part = q.part
          and later.asked_at > q.asked_at and later.outcome is distinct from 'withdrawn')
    ), late as materialized (
      select id, due_date from going where due_date < ${today}::date
    ), risky as materialized (
      select s.id, s.due_date from going s join ${days} as d (on_day, most) on d.on_day = s.due_date
      join stage_summary sm on sm.young_person_id = s.young_person_id and sm.stage_id = s.id and sm.left_count > d.most
    ), ${openPanels(organisationId, today)}, owners as (
      select o.*, coalesce(b.returned, 0) as returned
      from (
        select owner_id, count(*) as open, count(*) filter (where due_date < ${today}::date) as late,
          count(*) filter (where due_date between ${today}::date and ${soon}::date) as soon
        from going group by owner_id
      ) o
      left join (select owner_id, count(distinct stage_id) as returned from back group by owner_id) b on b.owner_id = o.owner_id
    )
    select (select json_agg(owners) from owners) as owners,
      json_build_object('total', (select count(*) from late),
        'lines', (select json_agg(id) from (select id from late order by due_date, id ${cut}) l)) as overdue,
      json_build_object('total', (select count(*) from risky),
        'lines', (select json_agg(id) from (select id from risky order by due_date, id ${cut}) l)) as at_risk,
      json_build_object('total', (select count(*) from back),
        'lines', (select json_agg(l) from (select stage_id, part from back order by closed_at, id ${cut}) l)) as returned,
      ${panelFigures(cut)} as panels`;
}

/** Parts that wait for this person's signature: asked of them or of all, and not their own work; the oldest first. */
export const askedLinesQuery = (
  { organisationId, userId }: Actor,
  { from, size }: Slice,
): RawBuilder<Lines<PartLine>> => sql<Lines<PartLine>>`
  with asked as materialized (
    select q.stage_id, q.part, q.asked_at, q.id
    from countersignature_request q join stage s on s.young_person_id = q.young_person_id and s.id = q.stage_id
    where q.organisation_id = ${organisationId} and q.outcome is null and s.status = 'in-progress' and s.owner_id <> ${userId}
      and (q.addressed_to is null or q.addressed_to = ${userId})
  )
  select (select count(*)::int from asked) as total,
    (select json_agg(l) from (select stage_id, part from asked order by asked_at, id limit ${size} offset ${from}) l) as lines`;
