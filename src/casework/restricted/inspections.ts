import { restrictedWords } from "../../wording/restricted.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, nothingChanged, type Outcome, type Refusal, refused, spoken } from "../refusal.ts";
import { dayOf } from "../stages/make-visible.ts";
import { overseeingRoles } from "../whole-case-roles.ts";
import { endAccess, giveAccess } from "./restriction-store.ts";

/** The most cases that are named at once (own: a sample of an inspection). */
const mostCases = 100;
/** The longest that a case can be named for (own), in days. */
const longestDays = 366;

export interface NameCases {
  readonly inspectorId: string;
  /** References, separated by anything that is not part of one. */
  readonly references: string;
  /** The last day, ISO date; null when what was typed is no date. */
  readonly lastDay: string | null;
}

/** One case that an inspector may read. */
export interface NamedCase {
  readonly youngPersonId: string;
  readonly reference: string;
  readonly inspectorId: string;
  readonly inspector: string;
  readonly until: Date;
  readonly givenBy: string;
  readonly givenAt: Date;
}

/** Cases that inspectors may read now, by inspector and reference; at most 500. */
export const namedCases = (work: Work): Promise<readonly NamedCase[]> =>
  work.tx
    .selectFrom("record_access as a")
    .innerJoin("user_account as u", "u.id", "a.user_id")
    .innerJoin("user_account as g", "g.id", "a.given_by")
    .where("a.organisation_id", "=", work.actor.organisationId)
    .where("a.kind", "=", "inspection")
    .where("a.ended_at", "is", null)
    .where("a.until", ">", work.now)
    .select(["a.young_person_id as youngPersonId", "a.reference", "u.id as inspectorId", "u.name as inspector"])
    .select((each) => each.ref("a.until").$notNull().as("until"))
    .select(["g.name as givenBy", "a.given_at as givenAt"])
    .orderBy("u.name")
    .orderBy("a.reference")
    .limit(500)
    .execute();

/** The inspectors of the service, by name. */
export const inspectors = (work: Work): Promise<readonly { readonly userId: string; readonly name: string }[]> =>
  work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("role", "=", "inspector")
    .select(["id as userId", "name"])
    .orderBy("name")
    .execute();

/** Names cases for an inspector to read until the end of a day. All of them, or none: an unknown reference is said. */
export async function nameCases(work: Work, input: NameCases): Promise<Outcome<{ readonly named: number }>> {
  if (!overseeingRoles.includes(work.actor.role)) return refused(notYours);
  if (!(await inspectors(work)).some(({ userId }) => userId === input.inspectorId)) return refused(noInspector);
  const references = [
    ...new Set(
      normaliseText(input.references)
        .text.split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
  if (references.length === 0 || references.length > mostCases) return refused(noCases);
  const until = input.lastDay === null ? null : endOfDay(input.lastDay);
  const farthest = new Date(work.now.getTime() + longestDays * 86_400_000);
  if (until === null || input.lastDay === null || input.lastDay < dayOf(work.now) || until > farthest)
    return refused(noDay);
  const people = await work.tx
    .selectFrom("young_person")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("reference", "in", references)
    .select(["id", "reference"])
    .execute();
  const known = new Set(people.map(({ reference }) => reference));
  const unknown = references.filter((reference) => !known.has(reference));
  if (unknown.length > 0) return refused(notKnown(unknown.slice(0, 20).join(", ")));
  for (const { id, reference } of people) {
    await endAccess(work, id, ["inspection"], [input.inspectorId]);
    await giveAccess(work, {
      youngPersonId: id,
      userId: input.inspectorId,
      kind: "inspection",
      reference,
      reason: "",
      until,
    });
    await recordEvent(work, {
      action: "inspection-named",
      youngPersonId: id,
      detail: { inspector: input.inspectorId, lastDay: input.lastDay },
    });
  }
  return done({ named: people.length });
}

/** Takes one case back from an inspector. */
export async function endInspection(
  work: Work,
  input: { readonly youngPersonId: string; readonly inspectorId: string },
): Promise<Outcome<null>> {
  if (!overseeingRoles.includes(work.actor.role)) return refused(notYours);
  const given = (await namedCases(work)).find(
    (each) => each.youngPersonId === input.youngPersonId && each.inspectorId === input.inspectorId,
  );
  if (given === undefined) return refused(notFound);
  await endAccess(work, input.youngPersonId, ["inspection"], [input.inspectorId]);
  await recordEvent(work, {
    action: "inspection-ended",
    youngPersonId: input.youngPersonId,
    detail: { inspector: input.inspectorId },
  });
  return done(null);
}

/** The end of a day: 23:59:59 in universal time, an hour past it here in summer [own]. */
const endOfDay = (day: string): Date => new Date(`${day}T23:59:59Z`);

const notYours = spoken(403, "not-allowed", () => nothingChanged(restrictedWords().mayNotNameCases));
const noInspector = spoken(422, "no-such-inspector", () => nothingChanged(restrictedWords().noInspector));
const noCases = spoken(422, "no-cases", () => {
  const { happened, toDo } = restrictedWords().noCases;
  return nothingChanged({ happened: happened(mostCases), toDo: toDo(mostCases) });
});
const noDay = spoken(422, "no-such-day", () => nothingChanged(restrictedWords().noDay));
function notKnown(references: string): Refusal {
  const { happened, toDo } = restrictedWords().unknownReferences;
  return { status: 422, code: "unknown-reference", ...nothingChanged({ happened: happened(references), toDo }) };
}
