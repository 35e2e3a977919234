import type { Kysely } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { Actor } from "../actor.ts";

/**
 * The administrator in whose name a service is configured from the server's command line.
 *
 * @param organisation its name or id
 * @param by the administrator's name; may be left out where the service has only one
 * @throws Error with a sentence when the organisation or the administrator cannot be told
 */
export async function findAdministrator(
  database: Kysely<Database>,
  organisation: string,
  by: string | undefined,
): Promise<Actor> {
  const found = (await database.selectFrom("organisation").select(["id", "name", "kind"]).execute()).filter(
    ({ id, name }) => id === organisation || name === organisation,
  );
  const [service] = found;
  if (service === undefined || found.length > 1)
    throw new Error(
      `There ${service ? "is more than one" : "is no"} organisation “${organisation}”. Nothing was changed.`,
    );
  const administrators = await database
    .selectFrom("user_account")
    .where("organisation_id", "=", service.id)
    .where("role", "=", "administrator")
    .where("active", "=", true)
    .select(["id", "name", "permissions"])
    .execute();
  const meant = administrators.filter(({ name }) => by === undefined || name === by);
  const [person] = meant;
  if (person === undefined || meant.length > 1) {
    const names = administrators.map(({ name }) => name).join(", ");
    throw new Error(
      administrators.length === 0
        ? `${service.name} has no administrator, and somebody must answer for the change. Nothing was changed.`
        : `Say in whose name with --by: ${names}. Nothing was changed.`,
    );
  }
  return {
    userId: person.id,
    name: person.name,
    role: "administrator",
    permissions: person.permissions,
    organisationId: service.id,
    organisationName: service.name,
    organisationKind: service.kind,
  };
}
