import pg from "pg";
import { type EmbeddedServer, startEmbeddedServer } from "./embedded-server.ts";
import { defaultRolePrefix, ensureRoles, roleName, rolePasswords, roleUrl } from "./roles.ts";

/** Where each role connects. `owner` and `backup` are null when an administrator prepared the roles and did not hand them over. */
export interface DatabaseSettings {
  readonly app: string;
  readonly worker: string;
  readonly owner: string | null;
  readonly backup: string | null;
  readonly rolePrefix: string;
}

/**
 * How the database was configured, from the environment:
 *
 * - nothing: the bundled PostgreSQL in the data folder;
 * - `DATABASE_URL`: an administrator's URL of one database, `postgres://user:password@host/database`. The start makes the four roles,
 *   with random passwords kept in `roles.json` of the data folder. `DATABASE_ROLE_PREFIX` (default `assetplus`) keeps several
 *   installations in one cluster apart. Several application nodes share one copy of `roles.json`, or use the next form;
 * - `APP_DATABASE_URL` and `WORKER_DATABASE_URL`: an administrator prepared the roles. With `OWNER_DATABASE_URL` the start migrates;
 *   without it the database must already be at this version. `BACKUP_DATABASE_URL` is needed for `npm run backup` alone.
 */
export type DatabaseChoice =
  | { readonly kind: "embedded"; readonly rolePrefix: string }
  | { readonly kind: "administrator"; readonly url: string; readonly rolePrefix: string }
  | { readonly kind: "prepared"; readonly settings: DatabaseSettings };

/** Reads the choice from environment variables. @throws Error when only one of the two prepared URLs is given. */
export function databaseChoice(environment: NodeJS.ProcessEnv, databaseUrl = environment.DATABASE_URL): DatabaseChoice {
  const rolePrefix = environment.DATABASE_ROLE_PREFIX || defaultRolePrefix;
  roleName(rolePrefix, "app");
  const app = environment.APP_DATABASE_URL;
  const worker = environment.WORKER_DATABASE_URL;
  if (app || worker) {
    if (!app || !worker) throw new Error("APP_DATABASE_URL and WORKER_DATABASE_URL are given together, or neither.");
    const owner = environment.OWNER_DATABASE_URL || null;
    const backup = environment.BACKUP_DATABASE_URL || null;
    return { kind: "prepared", settings: { app, worker, owner, backup, rolePrefix } };
  }
  if (databaseUrl) return { kind: "administrator", url: databaseUrl, rolePrefix };
  return { kind: "embedded", rolePrefix };
}

/** A reachable database with its roles; `close` ends the bundled server, if there is one. */
export interface Connection {
  readonly settings: DatabaseSettings;
  close(): Promise<void>;
}

/** The one place behind which the bundled server and `DATABASE_URL` look the same. The caller holds the lock of the data folder. */
export async function connect(
  choice: DatabaseChoice,
  dataDir: string,
  log: (step: string) => void,
): Promise<Connection> {
  if (choice.kind === "prepared") return { settings: choice.settings, close: async () => undefined };
  if (choice.kind === "administrator") {
    log("Connecting to the database of DATABASE_URL");
    return { settings: await withRoles(choice.url, choice.rolePrefix, dataDir), close: async () => undefined };
  }
  const server = await startEmbeddedServer({ dataDir, log });
  try {
    await createDatabase(server, "assetplus");
    const settings = await withRoles(server.url("assetplus"), choice.rolePrefix, dataDir);
    return { settings, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Makes sure of the roles in an administrator's database and gives the settings for each. */
async function withRoles(adminUrl: string, rolePrefix: string, dataDir: string): Promise<DatabaseSettings> {
  const passwords = await rolePasswords(dataDir);
  await ensureRoles(adminUrl, rolePrefix, passwords);
  return settingsFor(adminUrl, rolePrefix, passwords);
}

/** The settings of all four roles beside an administrator's URL. */
export function settingsFor(
  adminUrl: string,
  rolePrefix: string,
  passwords: Awaited<ReturnType<typeof rolePasswords>>,
): DatabaseSettings {
  return {
    app: roleUrl(adminUrl, rolePrefix, "app", passwords.app),
    worker: roleUrl(adminUrl, rolePrefix, "worker", passwords.worker),
    owner: roleUrl(adminUrl, rolePrefix, "owner", passwords.owner),
    backup: roleUrl(adminUrl, rolePrefix, "backup", passwords.backup),
    rolePrefix,
  };
}

async function createDatabase(server: EmbeddedServer, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url("postgres") });
  await admin.connect();
  try {
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await admin.query(`create database "${name}"`);
  } finally {
    await admin.end();
  }
}
