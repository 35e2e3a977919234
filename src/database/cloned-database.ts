import { randomBytes } from "node:crypto";
import { type AppDatabase, createDatabase } from "./app-database.ts";
import { type DatabaseSettings, settingsFor } from "./connection.ts";
import { ensureRoles } from "./roles.ts";
import { databaseUrl, runAs, type TestClusterAccess } from "./test-cluster.ts";

/** A database of its own for one test file or one bench, with a pool per role. */
export interface ClonedDatabase {
  /** What the server uses: policies hold. */
  readonly app: AppDatabase;
  readonly worker: AppDatabase;
  /** The tables' owner; its policies show nothing while `app.migrating` is not on. */
  readonly owner: AppDatabase;
  /** Sees and changes everything, past every policy: for preparing and for looking, never for what is tested. */
  readonly admin: AppDatabase;
  readonly settings: DatabaseSettings & { readonly owner: string; readonly backup: string };
  /** Another pool on the application's role, for tests that need one connection, or many. */
  pool(max: number): AppDatabase;
  /** Ends every pool and drops the database. */
  drop(): Promise<void>;
}

export interface CloneOptions {
  /** False for a database without any table, to test migrating and restoring. */
  readonly migrated?: boolean;
}

/** Clones the template (about 80 ms). */
export async function cloneDatabase(access: TestClusterAccess, options: CloneOptions = {}): Promise<ClonedDatabase> {
  const { adminUrl, template, rolePrefix, passwords } = access;
  const name = `${rolePrefix}_${randomBytes(6).toString("hex")}`;
  const url = databaseUrl(adminUrl, name);
  if (options.migrated === false) {
    await runAs(adminUrl, [`create database "${name}"`]);
    await ensureRoles(url, rolePrefix, passwords);
  } else {
    await runAs(adminUrl, [`create database "${name}" template "${template}"`]);
  }
  const given = settingsFor(url, rolePrefix, passwords);
  if (given.owner === null || given.backup === null) throw new Error("A test database has all four roles.");
  const settings = { ...given, owner: given.owner, backup: given.backup };
  const open: (AppDatabase & { close(): Promise<void> })[] = [];
  const pool = (roleUrl: string, max: number): AppDatabase => {
    const database = createDatabase(roleUrl, { max, name: "assetplus test" });
    open.push(database);
    return database;
  };
  return {
    app: pool(settings.app, 5),
    worker: pool(settings.worker, 2),
    owner: pool(settings.owner, 2),
    admin: pool(url, 2),
    settings,
    pool: (max) => pool(settings.app, max),
    async drop() {
      await Promise.all(open.splice(0).map((database) => database.close()));
      await runAs(adminUrl, [`drop database if exists "${name}" with (force)`]);
    },
  };
}
