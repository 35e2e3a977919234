import { type AppDatabase, createDatabase } from "./app-database.ts";
import { type Connection, connect, type DatabaseSettings, databaseChoice } from "./connection.ts";
import { lockDataFolder } from "./data-folder-lock.ts";
import { databaseVersion, knownMigrations, migrate } from "./migrate.ts";
import { refusePowerfulRole } from "./refuse-powerful-role.ts";

export type { AppDatabase } from "./app-database.ts";

/** The database, ready for requests and jobs. */
export interface OpenDatabase {
  /** Serves requests: sees only what the request's person may see. */
  readonly app: AppDatabase;
  /** Runs jobs for a named person or organisation. */
  readonly worker: AppDatabase;
  readonly settings: DatabaseSettings;
  /** Ends the pools, then the bundled server if there is one, then gives the data folder free. */
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly log: (step: string) => void;
  /** Looks at the database before anything of it is changed; throws when it must not be used. */
  readonly accept?: (settings: DatabaseSettings) => Promise<void>;
  /** Read for the other settings that src/database/connection.ts documents. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Takes the data folder, reaches or starts the database, brings it up to date and makes sure that the application's own roles cannot step
 * around row-level security.
 *
 * @throws DataFolderInUseError when another process works on the folder; Error with a sentence for everything else that stops a start.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const choice = databaseChoice(options.environment ?? process.env, options.databaseUrl);
  const lock = await lockDataFolder(options.dataDir);
  let connection: Connection | null = null;
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0)) await step();
    await connection?.close();
    connection = null;
    await lock.release();
  };
  try {
    connection = await connect(choice, options.dataDir, options.log);
    const { settings } = connection;
    await options.accept?.(settings);
    await bringUpToDate(settings, options.log);
    const app = createDatabase(settings.app, { name: "assetplus app", max: 20 });
    closing.push(app.close);
    const worker = createDatabase(settings.worker, { name: "assetplus worker", max: 5 });
    closing.push(worker.close);
    await refusePowerfulRole(app.pool, "the application");
    await refusePowerfulRole(worker.pool, "the worker");
    return { app, worker, settings, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bringUpToDate(settings: DatabaseSettings, log: (step: string) => void): Promise<void> {
  if (settings.owner !== null) {
    log("Bringing the database up to date");
    const { applied } = await migrate(settings.owner, settings.rolePrefix);
    if (applied.length > 0) log(`${applied.length} migrations applied, up to ${applied.at(-1)}`);
    return;
  }
  const app = createDatabase(settings.app, { max: 1 });
  try {
    const found = await databaseVersion(app.pool);
    const wanted = (await knownMigrations()).at(-1);
    if (found === wanted) return;
    throw new Error(
      `The database is at ${found ?? "no version"}, and this version of AssetPlus needs ${wanted}. Nothing was changed. ` +
        `Start once with OWNER_DATABASE_URL, so that it can be brought up to date.`,
    );
  } finally {
    await app.close();
  }
}
