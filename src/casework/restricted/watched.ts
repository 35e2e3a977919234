import { sql } from "kysely";
import type { Work } from "../actor.ts";

/** Somebody who was not named opened a restricted record. */
export interface OpenedRecord {
  readonly reference: string;
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
  readonly until: Date;
}

/** The last times that restricted records were opened by people who are not named on them, newest first; at most 100. */
export const openedRecords = (work: Work): Promise<readonly OpenedRecord[]> =>
  work.tx
    .selectFrom("record_access as a")
    .innerJoin("user_account as u", "u.id", "a.user_id")
    .where("a.organisation_id", "=", work.actor.organisationId)
    .where("a.kind", "=", "break-glass")
    .select(["a.reference", "u.name as by", "a.reason", "a.given_at as at"])
    .select((each) => each.ref("a.until").$notNull().as("until"))
    .orderBy("a.given_at", "desc")
    .limit(100)
    .execute();

/** Something that an inspector did. */
export interface WatchedEvent {
  readonly id: string;
  readonly inspector: string;
  readonly action: string;
  readonly reference: string | null;
  readonly at: Date;
}

/** How many events one page shows. */
export const watchedSize = 100;

/**
 * What inspectors of the service did, newest first: each view and each download is one event. For the data protection officer alone: for
 * others the database has no rows.
 *
 * @param before events with a smaller number
 */
export const watchedEvents = (work: Work, before: string | null = null): Promise<readonly WatchedEvent[]> =>
  work.tx
    .selectFrom("audit_event as e")
    .innerJoin("user_account as u", "u.id", "e.user_id")
    .leftJoin("stage as s", "s.id", "e.stage_id")
    .leftJoin("young_person as y", (join) =>
      join.on(sql<boolean>`y.id = coalesce(e.young_person_id, s.young_person_id)`),
    )
    .where("e.organisation_id", "=", work.actor.organisationId)
    .where("u.role", "=", "inspector")
    .$if(before !== null, (query) => query.where("e.id", "<", before ?? ""))
    .select(["e.id", "u.name as inspector", "e.action", "y.reference", "e.at"])
    .orderBy("e.id", "desc")
    .limit(watchedSize)
    .execute();
