import pg from "pg";
import { ConfigurationError } from "../configuration.ts";

/** What a database is for: practice by its mark; live when anybody is in it without that mark; fresh when nobody is. */
type Purpose = "fresh" | "live" | "practice";

/** Reads the purpose with any role's connection, also before the first migration. */
export async function purposeOf(client: pg.ClientBase | pg.Pool): Promise<Purpose> {
  const { rows } = await client.query<{ marks: boolean; organisations: boolean }>(
    "select to_regclass('public.practice_database') is not null as marks, to_regclass('public.organisation') is not null as organisations",
  );
  const there = rows[0];
  if (there?.marks && (await any(client, "practice_database"))) return "practice";
  return there?.organisations && (await any(client, "organisation")) ? "live" : "fresh";
}

async function any(client: pg.ClientBase | pg.Pool, table: "practice_database" | "organisation"): Promise<boolean> {
  const { rows } = await client.query<{ any: boolean }>(`select exists (select from public.${table}) as any`);
  return rows[0]?.any === true;
}

/**
 * Practice never takes a database in which real work may be, and real work never begins in practice.
 *
 * @throws ConfigurationError before anything was changed.
 */
export function refusePurpose(purpose: Purpose, practice: boolean): void {
  if (practice && purpose === "live")
    throw new ConfigurationError(
      "The start is refused: PRACTICE=1 needs a database of its own, and this one holds something other than practice. Nothing was changed. " +
        "Name an empty database in DATABASE_URL, or leave DATABASE_URL and DATA_DIR out: practice then works in ./data-practice.",
    );
  if (!practice && purpose === "practice")
    throw new ConfigurationError(
      "The start is refused: this database holds practice, and no real child's record may be kept in it. Nothing was changed. " +
        "Start with PRACTICE=1 to practise, or name your live database.",
    );
}

/** Asks the database before it is brought up to date. @throws ConfigurationError */
export async function refuseWrongDatabase(url: string, practice: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "assetplus purpose" });
  await client.connect();
  try {
    refusePurpose(await purposeOf(client), practice);
  } finally {
    await client.end();
  }
}
