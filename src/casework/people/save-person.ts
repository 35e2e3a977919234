import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Permission, Role } from "../../database/schema.ts";
import { peopleWords } from "../../wording/people.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, nothingChanged, type Outcome, type Refusal, refused, spoken } from "../refusal.ts";
import { contentOf, type Person, type PersonContent, personOf, personVersions } from "./people-store.ts";
import { mayHold, rolesOffered } from "./role-table.ts";

export interface SavePerson {
  /** Null: somebody new. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  /** What the sign-in service calls the person; "" when only the e-mail address is known yet. */
  readonly subject: string;
  readonly role: string;
  readonly permissions: readonly Permission[];
  readonly active: boolean;
}

/** Everything that does not fit. */
export interface PersonRefusal extends Refusal {
  readonly faults: readonly string[];
}

const longest = { name: 200, email: 254, subject: 255 } as const;

/**
 * Adds a person to the service, changes what they may do, or ends their access: it holds from their next request on. Each change is kept
 * as a version. All that does not fit is said at once. The last administrator stays.
 */
export async function savePerson(
  work: Work,
  input: SavePerson,
): Promise<Outcome<{ readonly userId: string; readonly changed: boolean }, Refusal | PersonRefusal>> {
  const { actor, tx } = work;
  if (actor.role !== "administrator") return refused(administratorsOnly);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrators ${actor.organisationId}`}, 0))`.execute(tx);
  const before = input.userId === null ? null : await personOf(work, input.userId);
  if (input.userId !== null && before === null) return refused(notFound);
  const content = read(work, input);
  const faults = "faults" in content ? content.faults : await faultsAgainst(work, content, before);
  if ("faults" in content || faults.length > 0) return refused(doesNotFit(faults));
  if (before !== null && same(contentOf(before), content)) return done({ userId: before.userId, changed: false });
  const userId = before?.userId ?? randomUUID();
  const row = { ...content, permissions: [...content.permissions] };
  if (before === null)
    await tx
      .insertInto("user_account")
      .values({ id: userId, organisation_id: actor.organisationId, ...row })
      .execute();
  else await tx.updateTable("user_account").where("id", "=", userId).set(row).execute();
  await keepVersion(work, userId, before, content);
  await recordEvent(work, {
    action: before === null ? "person-added" : content.active ? "person-changed" : "person-ended",
    detail: { user: userId, role: content.role, permissions: content.permissions, active: content.active },
  });
  return done({ userId, changed: true });
}

/** Makes what held after an earlier change hold again, as a change of its own. */
export async function bringPersonBack(
  work: Work,
  input: { readonly userId: string; readonly version: number },
): Promise<Outcome<{ readonly userId: string; readonly changed: boolean }, Refusal | PersonRefusal>> {
  if (work.actor.role !== "administrator") return refused(administratorsOnly);
  const found = (await personVersions(work, input.userId)).find(({ version }) => version === input.version);
  if (found === undefined) return refused(notFound);
  const { content } = found;
  return savePerson(work, { ...content, userId: input.userId, email: content.email ?? "" });
}

/** The first change also keeps what stood before it, so that it can be brought back. */
async function keepVersion(work: Work, userId: string, before: Person | null, content: PersonContent): Promise<void> {
  const last = (await personVersions(work, userId))[0]?.version ?? 0;
  const rows = last === 0 && before !== null ? [contentOf(before), content] : [content];
  await work.tx
    .insertInto("account_version")
    .values(
      rows.map((each, place) => ({
        user_id: userId,
        version: last + place + 1,
        organisation_id: work.actor.organisationId,
        content: JSON.stringify(each),
        author_id: work.actor.userId,
        at: work.now,
      })),
    )
    .execute();
}

function read(work: Work, input: SavePerson): PersonContent | { readonly faults: readonly string[] } {
  const say = peopleWords().faults;
  const line = (text: string): string => normaliseText(text).text.trim().replace(/\s+/g, " ");
  const [name, email, subject] = [line(input.name), line(input.email), line(input.subject)];
  const role = rolesOffered(work.actor.organisationKind).find((each) => each === input.role);
  const faults = [
    ...(name === "" ? [say.noName] : []),
    ...(name.length > longest.name || email.length > longest.email || subject.length > longest.subject
      ? [say.tooLong]
      : []),
    ...(email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [say.noEmail] : []),
    ...(email === "" && subject === "" ? [say.noSignIn] : []),
    ...(role === undefined ? [say.noRole] : input.permissions.flatMap((each) => refusePermission(role, each))),
  ];
  if (role === undefined || faults.length > 0) return { faults };
  return {
    name,
    email: email === "" ? null : email,
    subject: subject === "" ? `email:${email.toLowerCase()}` : subject,
    role,
    permissions: [...new Set(input.permissions)].toSorted(),
    active: input.active,
  };
}

const refusePermission = (role: Role, permission: Permission): readonly string[] =>
  mayHold(role, permission) ? [] : [peopleWords().mayNotHold[permission]];

async function faultsAgainst(work: Work, content: PersonContent, before: Person | null): Promise<readonly string[]> {
  const say = peopleWords().faults;
  const taken = await work.tx
    .selectFrom("user_account")
    .where("subject", "=", content.subject)
    .select("id")
    .executeTakeFirst();
  const wasAdministrator = before?.role === "administrator" && before.active;
  const stays = content.role === "administrator" && content.active;
  const others = await work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("role", "=", "administrator")
    .where("active", "=", true)
    .where("id", "<>", before?.userId ?? work.actor.userId)
    .select("id")
    .limit(1)
    .execute();
  return [
    ...(taken !== undefined && taken.id !== before?.userId ? [say.taken] : []),
    ...(wasAdministrator && !stays && others.length === 0 ? [say.lastAdministrator] : []),
  ];
}

const same = (a: PersonContent, b: PersonContent): boolean =>
  a.name === b.name &&
  a.email === b.email &&
  a.subject === b.subject &&
  a.role === b.role &&
  a.active === b.active &&
  a.permissions.toSorted().join() === b.permissions.toSorted().join();

const administratorsOnly = spoken(403, "administrators-only", () => nothingChanged(peopleWords().administratorsOnly));

const doesNotFit = (faults: readonly string[]): PersonRefusal => {
  const { happened, kept, toDo } = peopleWords().doesNotFit;
  return { status: 422, code: "person-does-not-fit", happened: happened(faults.length), kept, toDo, faults };
};
