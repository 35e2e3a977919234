import type { AppDatabase } from "../../database/open.ts";
import { demonstrationPeople, demonstrationSubject } from "../demonstration/people.ts";
import type { OfferedPerson } from "./people-page.tsx";

const jobs = new Map(demonstrationPeople.map((person) => [person.id, person.job]));
const places = new Map(demonstrationPeople.map((person, index) => [person.id, index]));

/** The demonstration people of this database: those of `people.ts` in its order, then any others by organisation and name. */
export async function offeredPeople(database: AppDatabase): Promise<OfferedPerson[]> {
  const rows = await database.kysely
    .selectFrom("user_account as u")
    .innerJoin("organisation as o", "o.id", "u.organisation_id")
    .select(["u.id", "u.subject", "u.name", "u.role", "o.name as organisation"])
    .where("u.subject", "like", `${demonstrationSubject}%`)
    .where("u.active", "=", true)
    .orderBy("o.name")
    .orderBy("u.name")
    .execute();
  const place = (id: string) => places.get(id) ?? jobs.size;
  return rows
    .sort((a, b) => place(a.id) - place(b.id))
    .map(({ id, subject, name, role, organisation }) => ({
      subject,
      name,
      job: jobs.get(id) ?? sentenceCase(role),
      organisation,
    }));
}

const sentenceCase = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1).replaceAll("-", " ");
