import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Work } from "../actor.ts";

/** Who is named on a restricted record. */
export interface NamedPerson {
  readonly userId: string;
  readonly name: string;
  readonly since: Date;
}

/** A restriction that holds. */
export interface Restriction {
  readonly id: string;
  readonly youngPersonId: string;
  readonly reference: string;
  readonly reason: string;
  /** Lists say to others that there is a restricted record, with its reference. */
  readonly shown: boolean;
  readonly setBy: string;
  readonly setAt: Date;
}

/** The restriction of one young person; null when there is none, or none that this person may know of. */
export async function restrictionOf(work: Work, youngPersonId: string): Promise<Restriction | null> {
  const found = await restrictions(work, youngPersonId);
  return found[0] ?? null;
}

/** Every restriction that holds and that this person may know of, by reference; at most 500. */
export function restrictions(work: Work, youngPersonId: string | null = null): Promise<readonly Restriction[]> {
  return work.tx
    .selectFrom("record_restriction as r")
    .innerJoin("young_person as y", "y.id", "r.young_person_id")
    .innerJoin("user_account as u", "u.id", "r.set_by")
    .where("r.organisation_id", "=", work.actor.organisationId)
    .where("r.lifted_at", "is", null)
    .$if(youngPersonId !== null, (query) => query.where("r.young_person_id", "=", youngPersonId ?? ""))
    .select(["r.id", "r.young_person_id as youngPersonId", "y.reference", "r.reason", "r.shown"])
    .select(["u.name as setBy", "r.set_at as setAt"])
    .orderBy("y.reference")
    .limit(500)
    .execute();
}

/**
 * Whether a record is restricted, and until when it is open to somebody who is not named on it; null when it is open to all, or not there
 * for this person.
 */
export async function markedRestricted(
  work: Work,
  youngPersonId: string,
): Promise<{ readonly until: Date | null } | null> {
  if ((await restrictionOf(work, youngPersonId)) === null) return null;
  const mine = await work.tx
    .selectFrom("record_access")
    .where("young_person_id", "=", youngPersonId)
    .where("user_id", "=", work.actor.userId)
    .where("ended_at", "is", null)
    .select(["kind", "until"])
    .orderBy("until", (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
  return { until: mine?.until ?? null };
}

/** Who is named on a record, by name. */
export const namedOn = (work: Work, youngPersonId: string): Promise<readonly NamedPerson[]> =>
  work.tx
    .selectFrom("record_access as a")
    .innerJoin("user_account as u", "u.id", "a.user_id")
    .where("a.young_person_id", "=", youngPersonId)
    .where("a.kind", "=", "named")
    .where("a.ended_at", "is", null)
    .select(["a.user_id as userId", "u.name", "a.given_at as since"])
    .orderBy("u.name")
    .orderBy("u.id")
    .execute();

export interface GivenAccess {
  readonly youngPersonId: string;
  readonly userId: string;
  readonly kind: "named" | "break-glass" | "inspection";
  readonly reference: string;
  readonly reason: string;
  readonly until: Date | null;
}

export async function giveAccess(work: Work, given: GivenAccess): Promise<void> {
  await work.tx
    .insertInto("record_access")
    .values({
      young_person_id: given.youngPersonId,
      id: randomUUID(),
      organisation_id: work.actor.organisationId,
      user_id: given.userId,
      kind: given.kind,
      reference: given.reference,
      reason: given.reason,
      given_by: work.actor.userId,
      given_at: work.now,
      until: given.until,
      ended_by: null,
      ended_at: null,
    })
    .execute();
}

/** Ends what was given to these people, or to everybody; what was broken open ends with it. */
export async function endAccess(
  work: Work,
  youngPersonId: string,
  kinds: readonly ("named" | "break-glass" | "inspection")[],
  userIds: readonly string[] | null,
): Promise<void> {
  if (userIds?.length === 0) return;
  await work.tx
    .updateTable("record_access")
    .set({ ended_by: work.actor.userId, ended_at: work.now })
    .where("young_person_id", "=", youngPersonId)
    .where("kind", "in", [...kinds])
    .where("ended_at", "is", null)
    .$if(userIds !== null, (query) => query.where("user_id", "in", [...(userIds ?? [])]))
    .execute();
}

/** One setting of a record after another. */
export const lockRestriction = (work: Work, youngPersonId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`restriction ${youngPersonId}`}, 0))`.execute(work.tx);
