import { type RawBuilder, sql } from "kysely";
import type { SignedPart } from "../../framework/language.ts";
import type { Actor } from "../actor.ts";

/** An open stage with no more than what its place in a list needs: thousands of them are read for each look. */
export interface StageLine {
  readonly stage_id: string;
  readonly owner_id: string;
  /** ISO date. */
  readonly due_date: string | null;
  /** Null where the date alone says that it is no risk. */
  readonly left_count: number | null;
}

/**
 * Every open stage of a service, the earliest due first, without a date last; with what is left where it is due between two days.
 *
 * @param from ISO date
 * @param until ISO date, included
 */
export const stageLinesQuery = (
  organisationId: string,
  from: string,
  until: string,
): RawBuilder<StageLine> => sql<StageLine>`
  select s.id as stage_id, s.owner_id, s.due_date, case when s.due_date between ${from}::date and ${until}::date then coalesce((
    select sm.left_count from stage_summary sm where sm.young_person_id = s.young_person_id and sm.stage_id = s.id), 0) end as left_count
  from stage s
  where s.organisation_id = ${organisationId} and s.status = 'in-progress'
  order by s.due_date, s.id`;

export interface PartLine {
  readonly stage_id: string;
  readonly owner_id: string;
  readonly part: SignedPart;
}

/** Parts that wait for this person's signature: asked of them or of all, and not their own work; the oldest first. */
export const askedLinesQuery = ({ organisationId, userId }: Actor): RawBuilder<PartLine> => sql<PartLine>`
  select q.stage_id, q.part, s.owner_id
  from countersignature_request q join stage s on s.young_person_id = q.young_person_id and s.id = q.stage_id
  where q.organisation_id = ${organisationId} and q.outcome is null and s.status = 'in-progress' and s.owner_id <> ${userId}
    and (q.addressed_to is null or q.addressed_to = ${userId})
  order by q.asked_at, q.id`;

/**
 * Parts of open stages that were returned and not asked for again; the oldest first. The open stages are read once and put together with
 * the requests: by far the most that were ever returned belong to stages that have ended, and looking each of those up takes longer.
 */
export const returnedLinesQuery = (organisationId: string): RawBuilder<PartLine> => sql<PartLine>`
  with going as materialized (
    select young_person_id, id, owner_id from stage where organisation_id = ${organisationId} and status = 'in-progress')
  select q.stage_id, q.part, s.owner_id
  from countersignature_request q join going s on s.young_person_id = q.young_person_id and s.id = q.stage_id
  where q.organisation_id = ${organisationId} and q.outcome = 'returned' and not exists (
    select from countersignature_request later
    where later.young_person_id = q.young_person_id and later.stage_id = q.stage_id and later.part = q.part
      and later.asked_at > q.asked_at and later.outcome is distinct from 'withdrawn')
  order by q.closed_at, q.id`;
