import { sql } from "kysely";
import { addMonths, type IsoDate, isIsoDate } from "../../judgement/dates.ts";
import { calendarWords } from "../../wording/calendar.ts";
import type { Work } from "../actor.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { initials } from "../notices/mail-text.ts";
import { panelsToHold } from "../panels/panel-store.ts";
import { dayOf } from "../stages/make-visible.ts";
import { stageTitle } from "../work-lists/stage-title.ts";
import type { CalendarDay } from "./calendar-text.ts";

/** The part of a use case's work that a feed has: its owner, named to the database, and the moment. */
export interface FeedWork {
  readonly tx: Work["tx"];
  readonly owner: { readonly userId: string; readonly organisationId: string };
  readonly now: Date;
  /** Of this site: where links lead, and what makes a uid unique in the world. */
  readonly baseUrl: string;
}

/** The most days of one kind in a feed, the nearest first (own). */
const most = 500;
const settled: ReadonlySet<unknown> = new Set(["reached", "part-reached", "dropped"]);

interface Child {
  readonly young_person_id: string;
  readonly name: string;
  readonly reference: string;
}

/**
 * The dates of a practitioner: what their open stages are due, panels to hold, days of targets, hearings, and next reviews of the young people
 * whose case they manage. Young people are named by initials and reference; nothing that was written is in it.
 */
export async function myDates(work: FeedWork): Promise<readonly CalendarDay[]> {
  const say = calendarWords().days;
  const { host } = new URL(work.baseUrl);
  const day = (kind: string, id: string, on: IsoDate, summary: string, path: string): CalendarDay => ({
    uid: `${kind}-${id}@${host}`,
    on,
    summary,
    url: `${work.baseUrl}${path}`,
  });
  const of = ({ name, reference }: Child): string => `${initials(name)} ${reference}`;
  const stages = await ownStages(work);
  const panels = await panelsToHold(work, work.owner);
  return [
    ...stages.flatMap((row) =>
      row.due_date === null
        ? []
        : [day("stage", row.id, row.due_date, say.stage(titleOf(row), of(row)), `/stages/${row.id}`)],
    ),
    ...panels.map((panel) => {
      const child = { young_person_id: panel.youngPersonId, name: panel.name, reference: panel.reference };
      const summary = panel.plannedOn === null ? say.panelDue(of(child)) : say.panel(of(child));
      return day("panel", panel.stageId, panel.plannedOn ?? panel.dueOn, summary, `/stages/${panel.stageId}/panel`);
    }),
    ...(await targets(work)).flatMap((row) =>
      isIsoDate(row.value) && !settled.has(row.status)
        ? [day("target", row.entry, row.value, say.target(of(row)), `/stages/${row.id}/sections/our-intervention-plan`)]
        : [],
    ),
    ...(await hearings(work)).flatMap((row) =>
      isIsoDate(row.value)
        ? [day("hearing", row.entry, row.value, say.hearing(of(row)), `/young-people/${row.young_person_id}`)]
        : [],
    ),
    ...(await reviews(work)).map((row) =>
      day(
        "review",
        row.young_person_id,
        addMonths(dayOf(row.ended_at), currentService().reviewMonths),
        say.review(of(row)),
        `/young-people/${row.young_person_id}`,
      ),
    ),
  ].toSorted((a, b) => (a.on === b.on ? (a.uid < b.uid ? -1 : 1) : a.on < b.on ? -1 : 1));
}

interface OwnStage extends Child {
  readonly id: string;
  readonly type: string;
  readonly framework: string;
  readonly framework_version: string;
  readonly due_date: IsoDate | null;
}
const titleOf = (row: OwnStage): string => stageTitle(row.framework, row.framework_version, row.type);

const ownStages = ({ tx, owner }: FeedWork): Promise<readonly OwnStage[]> =>
  tx
    .selectFrom("stage as s")
    .innerJoin("young_person as y", "y.id", "s.young_person_id")
    .where("s.organisation_id", "=", owner.organisationId)
    .where("s.owner_id", "=", owner.userId)
    .where("s.status", "=", "in-progress")
    .select(["s.id", "s.type", "s.framework", "s.framework_version", "s.due_date", "s.young_person_id"])
    .select(["y.display_name as name", "y.reference"])
    .orderBy("s.due_date")
    .orderBy("s.id")
    .limit(most)
    .execute();

interface DatedEntry extends Child {
  readonly id: string;
  readonly entry: string;
  readonly value: unknown;
  readonly status: unknown;
}

/** Days of the targets in own open stages; entries that were deleted count for nothing. */
async function targets({ tx, owner }: FeedWork): Promise<readonly DatedEntry[]> {
  const { rows } = await sql<DatedEntry>`
    select s.id, s.young_person_id, y.display_name as name, y.reference, a.value,
      substring(a.address from '\\[(.*)\\]') as entry, t.value as status
    from stage s
    join young_person y on y.id = s.young_person_id
    join answer a on a.young_person_id = s.young_person_id and a.stage_id = s.id and a.address like 'plan-targets[%].by-when'
    join answer e on e.young_person_id = s.young_person_id and e.stage_id = s.id
      and e.address = 'plan-targets[' || substring(a.address from '\\[(.*)\\]') || ']' and e.value is not null
    left join answer t on t.young_person_id = s.young_person_id and t.stage_id = s.id
      and t.address = 'plan-targets[' || substring(a.address from '\\[(.*)\\]') || '].status'
    where s.organisation_id = ${owner.organisationId} and s.owner_id = ${owner.userId} and s.status = 'in-progress'
      and a.value is not null
    order by s.id, a.address limit ${sql.lit(most)}`.execute(tx);
  return rows;
}

/** Hearings on the record of young people whose open stage this person owns or whose case they manage, from a month ago on. */
async function hearings({ tx, owner, now }: FeedWork): Promise<readonly DatedEntry[]> {
  const from = dayOf(new Date(now.getTime() - 30 * 86_400_000));
  const { rows } = await sql<DatedEntry>`
    select f.young_person_id, f.young_person_id as id, y.display_name as name, y.reference, f.value, null as status,
      substring(f.address from '\\[(.*)\\]') || case when f.address like '%next-date' then '-next' else '' end as entry
    from young_person y
    join record_fact f on f.young_person_id = y.id
      and (f.address like 'court-hearings[%].date' or f.address like 'court-hearings[%].next-date')
    join record_fact e on e.young_person_id = y.id and e.address = split_part(f.address, '.', 1) and e.value is not null
    where y.organisation_id = ${owner.organisationId} and y.closed_at is null
      and (y.case_manager_id = ${owner.userId} or y.id in (
        select s.young_person_id from stage s
        where s.organisation_id = ${owner.organisationId} and s.owner_id = ${owner.userId} and s.status = 'in-progress'))
      and f.value #>> '{}' >= ${from}
    order by f.young_person_id, f.address limit ${sql.lit(most)}`.execute(tx);
  return rows;
}

/** The last completed stage of each young person whose case this person manages and who has no open stage; a closed case has no review. */
async function reviews({ tx, owner }: FeedWork): Promise<readonly (Child & { readonly ended_at: Date })[]> {
  const { rows } = await sql<Child & { readonly ended_at: Date }>`
    select y.id as young_person_id, y.display_name as name, y.reference, last.ended_at
    from young_person y
    join lateral (
      select s.ended_at, s.type from stage s
      where s.organisation_id = y.organisation_id and s.young_person_id = y.id and s.status = 'completed'
      order by s.ended_at desc limit 1) last on last.type <> 'case-closure'
    where y.organisation_id = ${owner.organisationId} and y.case_manager_id = ${owner.userId} and y.closed_at is null
      and not exists (select from stage o where o.young_person_id = y.id and o.status = 'in-progress')
    order by last.ended_at limit ${sql.lit(most)}`.execute(tx);
  return rows;
}
