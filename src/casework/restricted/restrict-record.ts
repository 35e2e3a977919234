import { randomUUID } from "node:crypto";
import { restrictedWords } from "../../wording/restricted.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { overseeingRoles } from "../whole-case-roles.ts";
import { peopleForRecord } from "./people-for-record.ts";
import { endAccess, giveAccess, lockRestriction, namedOn, restrictionOf } from "./restriction-store.ts";

/** The most characters of a reason (own). */
export const longestReason = 2000;

export interface RestrictRecord {
  readonly youngPersonId: string;
  readonly reason: string;
  /** Others are told in lists that there is a restricted record, by its reference alone. */
  readonly shown: boolean;
  /** Everybody who may open it, and nobody else from now on. */
  readonly people: readonly string[];
}

/**
 * Restricts a record to named people, or changes who they are: a colleague's relative, a case that everybody talks about. It holds from
 * the next request of anybody on. A manager or a data protection officer sets it; who is not named, the setter too, does not see it any
 * more, and no list of theirs counts it.
 */
export async function restrictRecord(work: Work, input: RestrictRecord): Promise<Outcome<null>> {
  if (!overseeingRoles.includes(work.actor.role)) return refused(notYours);
  await lockRestriction(work, input.youngPersonId);
  const person = await visiblePerson(work, input.youngPersonId);
  if (person === null) return refused(notFound);
  const reason = normaliseText(input.reason).text.trim();
  if (reason === "") return refused(noReason);
  if (reason.length > longestReason) return refused(longReason);
  const people = [...new Set(input.people)];
  const possible = new Set((await peopleForRecord(work)).map(({ userId }) => userId));
  if (people.length === 0) return refused(nobodyNamed);
  if (!people.every((id) => possible.has(id))) return refused(noSuchPerson);

  const now = await restrictionOf(work, input.youngPersonId);
  const named = (await namedOn(work, input.youngPersonId)).map(({ userId }) => userId);
  const added = people.filter((id) => !named.includes(id));
  const removed = named.filter((id) => !people.includes(id));
  const same = now !== null && now.reason === reason && now.shown === input.shown;
  if (same && added.length + removed.length === 0) return done(null);
  for (const userId of added)
    await giveAccess(work, {
      youngPersonId: input.youngPersonId,
      userId,
      kind: "named",
      reference: person.reference,
      reason: "",
      until: null,
    });
  await endAccess(work, input.youngPersonId, ["named", "break-glass"], removed);
  if (!same) {
    if (now !== null) await lift(work, input.youngPersonId, reason);
    await work.tx
      .insertInto("record_restriction")
      .values({
        young_person_id: input.youngPersonId,
        id: randomUUID(),
        organisation_id: work.actor.organisationId,
        reason,
        shown: input.shown,
        set_by: work.actor.userId,
        set_at: work.now,
        lifted_by: null,
        lifted_at: null,
        lifted_reason: null,
      })
      .execute();
  }
  await recordEvent(work, {
    action: now === null ? "record-restricted" : "restriction-changed",
    youngPersonId: input.youngPersonId,
    detail: { added: added.slice(0, 20), removed: removed.slice(0, 20), shown: input.shown },
  });
  return done(null);
}

/** Opens a record again to everybody whose work reaches it. */
export async function liftRestriction(
  work: Work,
  input: { readonly youngPersonId: string; readonly reason: string },
): Promise<Outcome<null>> {
  if (!overseeingRoles.includes(work.actor.role)) return refused(notYours);
  await lockRestriction(work, input.youngPersonId);
  const reason = normaliseText(input.reason).text.trim();
  if ((await restrictionOf(work, input.youngPersonId)) === null) return refused(notFound);
  if (reason === "") return refused(noReason);
  if (reason.length > longestReason) return refused(longReason);
  await endAccess(work, input.youngPersonId, ["named", "break-glass"], null);
  await lift(work, input.youngPersonId, reason);
  await recordEvent(work, { action: "restriction-lifted", youngPersonId: input.youngPersonId });
  return done(null);
}

const lift = (work: Work, youngPersonId: string, reason: string) =>
  work.tx
    .updateTable("record_restriction")
    .set({ lifted_by: work.actor.userId, lifted_at: work.now, lifted_reason: reason })
    .where("young_person_id", "=", youngPersonId)
    .where("lifted_at", "is", null)
    .execute();

/** The young person of a reference, for whoever may know of them. */
export async function recordOfReference(work: Work, reference: string): Promise<string | null> {
  const row = await work.tx
    .selectFrom("young_person")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("reference", "=", reference.trim().toUpperCase())
    .select("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Who the record is about, for whoever may know of it. */
export async function visiblePerson(
  work: Work,
  youngPersonId: string,
): Promise<{ readonly reference: string; readonly name: string; readonly caseManagerId: string | null } | null> {
  const row = await work.tx
    .selectFrom("young_person")
    .where("id", "=", youngPersonId)
    .select(["reference", "display_name as name", "case_manager_id as caseManagerId"])
    .executeTakeFirst();
  return row ?? null;
}

const notYours = spoken(403, "not-allowed", () => nothingChanged(restrictedWords().mayNotRestrict));
const noReason = spoken(422, "no-reason", () => nothingChanged(restrictedWords().noReason));
const longReason = spoken(422, "long-reason", () => nothingChanged(restrictedWords().longReason));
const nobodyNamed = spoken(422, "nobody-named", () => nothingChanged(restrictedWords().nobodyNamed));
const noSuchPerson = spoken(422, "no-such-person", () => nothingChanged(restrictedWords().noSuchPerson));
