import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createDatabase } from "./app-database.ts";
import { settingsFor } from "./connection.ts";
import { startEmbeddedServer } from "./embedded-server.ts";
import { migrate } from "./migrate.ts";
import { processRuns } from "./process-identity.ts";
import { type DatabaseRole, databaseRoles, ensureRoles, randomRolePasswords, roleName } from "./roles.ts";
import { runningServer } from "./running-server.ts";

/** What a test process needs to make databases of its own: plain data, so that it can be handed from process to process. */
export interface TestClusterAccess {
  /** The administrator's URL of the cluster's own database. */
  readonly adminUrl: string;
  /** A migrated database that nobody is connected to, to be cloned. */
  readonly template: string;
  /** The same without any migration, for tests of migrating and restoring. */
  readonly rolePrefix: string;
  readonly passwords: Record<DatabaseRole, string>;
}

export interface TestCluster {
  readonly access: TestClusterAccess;
  stop(): Promise<void>;
}

/** How long databases of a killed test run are left alone in a server that is not ours (milliseconds, own). */
const FORGOTTEN = 2 * 60 * 60 * 1000;

/**
 * One PostgreSQL for a whole test run, with a migrated template database: the server of `DATABASE_URL` (whose user must be a superuser),
 * or a bundled one in the system's folder for temporary files, without fsync. Runs beside each other do not meet: each has its own
 * roles and names.
 */
export async function startTestCluster(environment: NodeJS.ProcessEnv = process.env): Promise<TestCluster> {
  const url = environment.TEST_DATABASE_URL || environment.DATABASE_URL;
  const run = `${Date.now().toString(36)}${randomBytes(3).toString("hex")}`;
  const rolePrefix = `aptest_${run}`;
  const passwords = randomRolePasswords();
  const template = `${rolePrefix}_template`;
  const { adminUrl, stop } = url ? await foreignServer(url, rolePrefix) : await ownServer();
  const access = { adminUrl, template, rolePrefix, passwords };
  try {
    await runAs(adminUrl, [`create database "${template}"`]);
    const templateUrl = databaseUrl(adminUrl, template);
    await ensureRoles(templateUrl, rolePrefix, passwords);
    const { owner } = settingsFor(templateUrl, rolePrefix, passwords);
    if (owner !== null) await migrate(owner, rolePrefix);
    return { access, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The administrator's URL of another database of the same server. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements as the administrator. */
export async function runAs(adminUrl: string, statements: readonly string[]): Promise<void> {
  const admin = createDatabase(adminUrl, { max: 1, name: "assetplus test administrator" });
  try {
    for (const statement of statements) await admin.pool.query(statement);
  } finally {
    await admin.close();
  }
}

async function ownServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  await removeOrphans();
  const folder = join(tmpdir(), `assetplus-test-${process.pid}-${randomBytes(4).toString("hex")}`);
  const server = await startEmbeddedServer({ dataDir: folder, log: () => undefined, durable: false });
  return {
    adminUrl: server.url("postgres"),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A test run that was killed leaves its server: end it and remove its folder. */
async function removeOrphans(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^assetplus-test-(\d+)-[0-9a-f]{8}$/.exec(name)?.[1] ?? "0");
    if (pid === 0 || processRuns(pid)) continue;
    const folder = join(tmpdir(), name);
    const server = await runningServer(join(folder, "postgres"));
    try {
      if (server) process.kill(server.pid, "SIGQUIT");
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    } catch {
      // Of another user, or gone already: not ours to tidy.
    }
  }
}

async function foreignServer(url: string, rolePrefix: string): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const admin = createDatabase(url, { max: 1, name: "assetplus test administrator" });
  try {
    const { rows } = await admin.pool.query<{ super: boolean }>(
      "select rolsuper as super from pg_roles where rolname = current_user",
    );
    if (rows[0]?.super !== true) {
      throw new Error(
        "Tests make and drop databases and roles: DATABASE_URL must name a superuser of a server kept for tests.",
      );
    }
    const forgotten = await admin.pool.query<{ prefix: string }>(
      "select distinct substring(rolname from '^(aptest_[0-9a-z]+)_owner$') as prefix from pg_roles where rolname ~ '^aptest_[0-9a-z]+_owner$'",
    );
    for (const { prefix } of forgotten.rows) {
      const started = Number.parseInt(prefix.slice("aptest_".length, -6), 36);
      if (Date.now() - started > FORGOTTEN) await dropAll(admin.pool, prefix);
    }
  } finally {
    await admin.close();
  }
  return {
    adminUrl: url,
    async stop() {
      const last = createDatabase(url, { max: 1, name: "assetplus test administrator" });
      try {
        await dropAll(last.pool, rolePrefix);
      } finally {
        await last.close();
      }
    },
  };
}

async function dropAll(pool: pg.Pool, prefix: string): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [`${prefix}_`],
  );
  for (const { name } of rows) await pool.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  for (const role of databaseRoles) await pool.query(`drop role if exists "${roleName(prefix, role)}"`);
}
