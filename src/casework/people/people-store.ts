import type { Permission, Role } from "../../database/schema.ts";
import type { Work } from "../actor.ts";

/** A person who works in the service. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  /** What the sign-in service calls them; "email:" and the address until they have signed in once. */
  readonly subject: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly active: boolean;
}

const columns = ["id as userId", "name", "email", "subject", "role", "permissions", "active"] as const;

/** Everybody of the service, those who have left last; by name. */
export const people = (work: Work): Promise<readonly Person[]> =>
  work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .select(columns)
    .orderBy("active", "desc")
    .orderBy("name")
    .orderBy("id")
    .execute();

/** One person of the service; null for nobody, and for somebody of another. */
export async function personOf(work: Work, userId: string): Promise<Person | null> {
  const row = await work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("id", "=", userId)
    .select(columns)
    .executeTakeFirst();
  return row ?? null;
}

/** What held after a change. */
export type PersonContent = Omit<Person, "userId">;

export interface PersonVersion {
  readonly version: number;
  readonly content: PersonContent;
  readonly by: string;
  readonly at: Date;
}

/** Every change to a person, newest first. */
export async function personVersions(work: Work, userId: string): Promise<readonly PersonVersion[]> {
  const rows = await work.tx
    .selectFrom("account_version as v")
    .innerJoin("user_account as u", "u.id", "v.author_id")
    .where("v.organisation_id", "=", work.actor.organisationId)
    .where("v.user_id", "=", userId)
    .select(["v.version", "v.content", "u.name as by", "v.at"])
    .orderBy("v.version", "desc")
    .limit(200)
    .execute();
  // Written by `savePerson` alone.
  return rows.map((row) => ({ ...row, content: row.content as PersonContent }));
}

export const contentOf = ({ userId: _id, ...content }: Person): PersonContent => content;
