import { sql } from "kysely";
import type { Work } from "../actor.ts";

/** Somebody on the caseload who may be the same person. */
export interface KnownPerson {
  readonly youngPersonId: string;
  readonly name: string;
  readonly reference: string;
  /** ISO date. */
  readonly dateOfBirth: string | null;
}

// Letters alike but for case, accents and punctuation: O’Neil and ONEIL. The database's own comparison depends on its locale.
const alike = new Intl.Collator("en-GB", { sensitivity: "base", ignorePunctuation: true });

/** Whether two names read the same, however they were typed. */
export const sameName = (a: string, b: string): boolean => {
  const plain = (name: string): string => name.trim().replace(/\s+/g, " ");
  return alike.compare(plain(a), plain(b)) === 0;
};

/** People of the organisation with this name and date of birth: perhaps the same child, who must not have two records. */
export async function samePeople(
  work: Work,
  who: { readonly givenNames: string; readonly familyName: string; readonly dateOfBirth: string | null },
): Promise<readonly KnownPerson[]> {
  const born = who.dateOfBirth === null ? sql`yp.date_of_birth is null` : sql`yp.date_of_birth = ${who.dateOfBirth}`;
  const { rows } = await sql<KnownPerson>`
    select yp.id as "youngPersonId", yp.display_name as name, yp.reference, yp.date_of_birth as "dateOfBirth"
    from young_person yp
    where yp.organisation_id = ${work.actor.organisationId} and ${born}
    order by yp.created_at, yp.id limit 2000`.execute(work.tx);
  return rows.filter((row) => sameName(row.name, `${who.givenNames} ${who.familyName}`)).slice(0, 10);
}
