import pg from "pg";
import type { OpenDatabase } from "../../database/open.ts";
import { demonstrationOrganisations, demonstrationPeople, demonstrationSubject } from "./people.ts";

/**
 * Adds the demonstration organisations and people where they are missing, as the owner role (the application itself may not make accounts).
 *
 * @throws Error when the owner's address was not handed over.
 */
export async function loadPeople(database: OpenDatabase): Promise<void> {
  if (database.settings.owner === null)
    throw new Error("Demonstration people can only be added when OWNER_DATABASE_URL is given.");
  const owner = new pg.Client({ connectionString: database.settings.owner });
  await owner.connect();
  try {
    await owner.query("begin");
    await owner.query("select set_config('app.migrating', 'on', true)");
    for (const { id, name, kind } of demonstrationOrganisations)
      await owner.query("insert into organisation (id, name, kind) values ($1, $2, $3) on conflict do nothing", [
        id,
        name,
        kind,
      ]);
    for (const { id, organisationId, name, role, permissions } of demonstrationPeople)
      await owner.query(
        `insert into user_account (id, organisation_id, subject, name, email, role, permissions) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict do nothing`,
        [id, organisationId, `${demonstrationSubject}${id}`, name, addressOf(name), role, permissions],
      );
    await owner.query("commit");
  } finally {
    await owner.end();
  }
}

/** An address that can never be anybody's (RFC 2606). */
const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(" ", ".")}@demonstration.example`;

/** True when nobody but demonstration people is in the database: demonstration data is never mixed with anything else (design §12). */
export async function holdsNothingElse(database: OpenDatabase): Promise<boolean> {
  const { rows } = await database.app.pool.query<{ others: boolean }>(
    `select exists (select from user_account where subject not like $1)
         or exists (select from organisation where id <> all ($2::uuid[])) as others`,
    [`${demonstrationSubject}%`, demonstrationOrganisations.map(({ id }) => id)],
  );
  return rows[0]?.others === false;
}
