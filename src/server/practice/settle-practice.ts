import pg from "pg";
import type { OpenDatabase } from "../../database/open.ts";
import { ConfigurationError } from "../configuration.ts";
import { holdsNothingElse, loadPeople } from "../demonstration/load-people.ts";
import { purposeOf, refusePurpose } from "./refuse-wrong-database.ts";

/**
 * Marks a fresh database as practice for good and brings in the invented people who sign in; a live start only makes sure that it is not
 * practice. The mark is set before the first person: a start that was cut off goes on where it ended.
 *
 * @throws ConfigurationError when the database is not what the start says it is.
 */
export async function settlePractice(database: OpenDatabase, practice: boolean): Promise<void> {
  const purpose = await purposeOf(database.app.pool);
  refusePurpose(purpose, practice);
  if (!practice) return;
  if (purpose === "practice" && !(await holdsNothingElse(database)))
    throw new ConfigurationError(
      "The start is refused: this practice database holds people or organisations that practice did not make. Nothing was changed. " +
        "Name an empty database in DATABASE_URL.",
    );
  if (purpose === "fresh") await mark(database);
  await loadPeople(database);
}

async function mark({ settings }: OpenDatabase): Promise<void> {
  if (settings.owner === null)
    throw new ConfigurationError("A practice database is begun once with OWNER_DATABASE_URL. Nothing was changed.");
  const owner = new pg.Client({ connectionString: settings.owner });
  await owner.connect();
  try {
    await owner.query("begin");
    await owner.query("select set_config('app.migrating', 'on', true)");
    await owner.query("insert into practice_database default values on conflict do nothing");
    await owner.query("commit");
  } finally {
    await owner.end();
  }
}
