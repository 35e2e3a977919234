import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { type DatabaseRole, roleName } from "./roles.ts";

/** The numbered `.sql` files: beside this file in the source, beside the bundle after the build (scripts/build.mjs copies them). */
const folder = fileURLToPath(new URL("./migrations/", import.meta.url));

/** What a migration run came to. */
export interface MigrationResult {
  /** Names of the migrations that ran now, in order. */
  readonly applied: readonly string[];
  /** The name of the newest migration in the database. */
  readonly version: string;
}

/** All migrations that this program knows, oldest first. */
export async function knownMigrations(): Promise<string[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(".sql"))
    .map((name) => name.slice(0, -".sql".length));
  if (names.length === 0)
    throw new Error(`No migrations were found in ${folder}. The build is incomplete: run "npm run build".`);
  return names.sort();
}

/**
 * Brings the schema forward as the owner role: every missing migration, in order, in one transaction under an advisory lock, so that
 * nodes that start together wait for one another and a failing migration leaves the database as it was.
 *
 * @param target the migration to stop at (for restoring an older backup); the newest when left out.
 * @throws Error with the name of the migration that failed, or when the database is newer than this program.
 */
export async function migrate(ownerUrl: string, rolePrefix: string, target?: string): Promise<MigrationResult> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2, application_name: "assetplus migration" });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const known = await knownMigrations();
    // Changes made side by side may reach a database in either order: one that is missing in the middle is run too.
    const provider = { getMigrations: () => load(known, rolePrefix) };
    const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
    const { error, results } =
      target === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(target);
    if (error) {
      const failed = results?.find((result) => result.status === "Error")?.migrationName;
      const words = error instanceof Error ? error.message : String(error);
      if (words.includes("corrupted migrations")) {
        throw new Error(
          `The database was made by a newer version of AssetPlus, or a migration is missing from this one (${words}). ` +
            `Nothing was changed. Start the version that was used last, or restore a backup.`,
        );
      }
      throw new Error(
        `The database could not be brought up to date${failed ? ` (migration ${failed})` : ""}: ${words}. Nothing was changed.`,
      );
    }
    const applied = (results ?? []).map((result) => result.migrationName);
    return { applied, version: target ?? known.at(-1) ?? "" };
  } finally {
    await db.destroy();
  }
}

/** The newest migration that a database holds, read with any role's connection; null when it was never migrated. */
export async function databaseVersion(client: pg.ClientBase | pg.Pool): Promise<string | null> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.kysely_migration') is not null as there",
  );
  if (rows[0]?.there !== true) return null;
  const newest = await client.query<{ name: string }>(
    "select name from public.kysely_migration order by name desc limit 1",
  );
  return newest.rows[0]?.name ?? null;
}

async function load(names: readonly string[], rolePrefix: string): Promise<Record<string, Migration>> {
  const migrations: Record<string, Migration> = {};
  for (const name of names) {
    const text = withRoleNames(await readFile(join(folder, `${name}.sql`), "utf8"), rolePrefix);
    migrations[name] = {
      async up(db) {
        // The owner's policies let it through while this holds, and it ends with the transaction.
        await sql`select set_config('app.migrating', 'on', true)`.execute(db);
        await sql.raw(text).execute(db);
      },
    };
  }
  return migrations;
}

/** Puts this installation's role names where a migration says `:app` or `assetplus_app`, and likewise for the other three. */
export function withRoleNames(text: string, rolePrefix: string): string {
  return text.replace(
    /(?<![:\w]):(owner|app|worker|backup)\b|\bassetplus_(owner|app|worker|backup)\b/g,
    (_, short, long) => roleName(rolePrefix, (short ?? long) as DatabaseRole),
  );
}
