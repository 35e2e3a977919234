import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../../judgement/dates.ts";

/**
 * How an open risk panel stands, for who oversees the service: asked for and without a date; with a date; past the day by which it was to be
 * held, without a date; or past its own date and not recorded as held.
 */
export const openPanelStates = ["asked-for", "date-set", "overdue", "to-record"] as const;
export type OpenPanelState = (typeof openPanelStates)[number];

/** An open panel of a list. */
export interface PanelLine {
  readonly stage_id: string;
  readonly state: OpenPanelState;
  /** By when it is to be held. */
  readonly due_on: IsoDate;
  /** Its own date; null for none, and for one that does not read as a date. */
  readonly planned: IsoDate | null;
  readonly put_off: boolean;
}

/** Every open panel counted by how it stands, and as many lines as are wanted, the first due first. */
export interface PanelFigures {
  readonly counts: Readonly<Record<OpenPanelState, number>>;
  readonly lines: readonly PanelLine[] | null;
}

/**
 * Open panels as common table expressions behind `going`, the open stages: called and not lapsed, and neither held nor not needed by what the
 * stage says. The two answers are looked up by key, for panels of open stages alone.
 */
export const openPanels = (organisationId: string, today: IsoDate): RawBuilder<unknown> => sql`
  called as materialized (
    select p.stage_id, p.due_on,
      (select a.value #>> '{}' from answer a
        where a.young_person_id = p.young_person_id and a.stage_id = p.stage_id and a.address = 'oversight-panel') as recorded,
      (select a.value #>> '{}' from answer a
        where a.young_person_id = p.young_person_id and a.stage_id = p.stage_id and a.address = 'oversight-panel-planned') as planned
    from risk_panel p join going s on s.young_person_id = p.young_person_id and s.id = p.stage_id
    where p.organisation_id = ${organisationId} and p.lapsed_at is null
  ), panels as materialized (
    select c.stage_id, c.due_on, d.planned, coalesce(c.recorded = 'put-off', false) as put_off,
      case when d.planned >= ${today} then 'date-set' when d.planned < ${today} then 'to-record'
        when c.due_on < ${today}::date then 'overdue' else 'asked-for' end as state
    from called c, lateral (select case when c.planned ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then c.planned end as planned) d
    where c.recorded is null or c.recorded not in ('held', 'not-needed')
  )`;

/** What they come to. */
export const panelFigures = (cut: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  json_build_object(
    'counts', (select json_build_object(${sql.join(
      openPanelStates.flatMap((state) => [sql.lit(state), sql`count(*) filter (where state = ${sql.lit(state)})`]),
    )}) from panels),
    'lines', (select json_agg(l) from (select stage_id, state, due_on, planned, put_off from panels order by due_on, stage_id ${cut}) l))`;
