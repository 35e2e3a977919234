import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import pg from "pg";
import { chooseFreePort } from "./free-port.ts";
import { findPostgresBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { clearAfterKilledServer, runningServer } from "./running-server.ts";
import { readJsonFile, writeSecretFile } from "./secret-file.ts";
import { type ServerAccount, serverAccount } from "./server-account.ts";

/** The bundled PostgreSQL, running on a loopback port. */
export interface EmbeddedServer {
  /** The administrator's URL of one database of this server. */
  url(database: string): string;
  /** Ends the server after its running transactions were rolled back; everything committed is kept. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  readonly dataDir: string;
  readonly log: (step: string) => void;
  /** False only for throw-away test servers: they may lose data when the machine stops. */
  readonly durable?: boolean;
}

interface Access {
  readonly port: number;
  readonly password: string;
}

const ADMINISTRATOR = "assetplus_admin";
/** Above this size the server's own log begins again at the next start (bytes, own). */
const LOG_LIMIT = 10_000_000;

/**
 * Starts the bundled PostgreSQL on `<dataDir>/postgres`, initialising it when it is new, and adopting it when an earlier application
 * process was killed and left it running. The caller holds the lock of the data folder.
 *
 * @throws Error with a sentence for a data folder of another PostgreSQL version, a folder the server's account cannot reach, or a
 * server that does not start (with its last words).
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const folder = join(dataDir, "postgres");
  await mkdir(dataDir, { recursive: true });
  const binaries = await findPostgresBinaries();
  await refuseOtherVersion(dataDir, folder, binaries);
  const account = await serverAccount([binaries.postgres, folder]);
  const accessFile = join(dataDir, "database.json");
  let access = parseAccess(await readJsonFile(accessFile));
  if (!(await exists(join(folder, "PG_VERSION")))) {
    options.log("Initialising the bundled PostgreSQL in the data folder");
    access = { port: await chooseFreePort(), password: randomBytes(24).toString("base64url") };
    await writeSecretFile(accessFile, access);
    await initialise(folder, access.password, binaries, account, options.durable ?? true);
  }
  if (!access) {
    throw new Error(
      `The data folder ${dataDir} holds a database, but ${accessFile} with its password is missing or damaged. ` +
        `Nothing was changed. Put that file back from a copy of the data folder.`,
    );
  }
  const left = await runningServer(folder);
  if (left) {
    if (await answers(urlOf({ ...access, port: left.port }, "postgres"))) {
      options.log(`The bundled PostgreSQL of an earlier run still runs (process ${left.pid}) and is used again`);
      return handle({ ...access, port: left.port }, folder, binaries, account);
    }
    options.log(`The bundled PostgreSQL of an earlier run (process ${left.pid}) does not answer and is stopped`);
    await stop(folder, binaries, account);
  }
  await clearAfterKilledServer(folder);
  access = { ...access, port: await chooseFreePort(access.port) };
  await writeSecretFile(accessFile, access);
  options.log("Starting the bundled PostgreSQL");
  await start(folder, access.port, binaries, account, options.durable ?? true);
  return handle(access, folder, binaries, account);
}

/** The server of a data folder when it runs now under another process (for `npm run backup` beside the application); else null. */
export async function findEmbeddedServer(dataDir: string): Promise<Pick<EmbeddedServer, "url"> | null> {
  const access = parseAccess(await readJsonFile(join(dataDir, "database.json")));
  const running = await runningServer(join(resolve(dataDir), "postgres"));
  if (!access || !running) return null;
  return { url: (database) => urlOf({ ...access, port: running.port }, database) };
}

function handle(access: Access, folder: string, binaries: PostgresBinaries, account: ServerAccount): EmbeddedServer {
  return {
    url: (database) => urlOf(access, database),
    stop: () => stop(folder, binaries, account),
  };
}

function urlOf({ port, password }: Access, database: string): string {
  return `postgres://${ADMINISTRATOR}:${password}@127.0.0.1:${port}/${database}`;
}

async function initialise(
  folder: string,
  password: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
  durable: boolean,
): Promise<void> {
  // Made beside its place and moved there whole: a start that was killed half-way leaves nothing that looks like a database.
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  const cluster = join(draft, "cluster");
  const passwordFile = join(draft, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  await account.own(draft);
  await account.own(passwordFile);
  await account.run(binaries.initdb, [
    `--pgdata=${cluster}`,
    `--username=${ADMINISTRATOR}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    ...(durable ? [] : ["--no-sync"]),
  ]);
  await rm(passwordFile);
  await rename(cluster, folder);
  await rm(draft, { recursive: true, force: true });
}

async function start(
  folder: string,
  port: number,
  binaries: PostgresBinaries,
  account: ServerAccount,
  durable: boolean,
): Promise<void> {
  const log = join(folder, "server.log");
  const size = await stat(log).then(
    (entry) => entry.size,
    () => 0,
  );
  if (size > LOG_LIMIT) await truncate(log, 0);
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    // A failing statement or its values would carry answer text into a log file.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    max_connections: durable ? "100" : "300",
    ...(durable
      ? { fsync: "on", synchronous_commit: "on", full_page_writes: "on" }
      : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  const given = Object.entries(settings).map(([name, value]) => `-c ${name}=${value === "" ? "''" : value}`);
  try {
    await account.run(binaries.pgCtl, [
      "start",
      `--pgdata=${folder}`,
      `--log=${log}`,
      "--wait",
      "--timeout=120",
      `--options=${given.join(" ")}`,
    ]);
  } catch (error) {
    const words = await readFile(log, "utf8").then(
      (text) => text.trim().split("\n").slice(-8).join("\n"),
      () => "",
    );
    throw new Error(
      `The bundled PostgreSQL did not start. Its data in ${folder} was not touched. Its last words were:\n${words || String(error)}`,
    );
  }
}

async function stop(folder: string, binaries: PostgresBinaries, account: ServerAccount): Promise<void> {
  if (!(await runningServer(folder))) return;
  await account.run(binaries.pgCtl, ["stop", `--pgdata=${folder}`, "--mode=fast", "--wait", "--timeout=60"]);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Law of the contract (design §12): another major version is refused, with the commands that move the data. */
async function refuseOtherVersion(dataDir: string, folder: string, binaries: PostgresBinaries): Promise<void> {
  const found = await readFile(join(folder, "PG_VERSION"), "utf8").then(
    (text) => text.trim(),
    () => null,
  );
  if (found === null) {
    const there = await readdir(folder).catch(() => []);
    if (there.length === 0) return;
    throw new Error(
      `The folder ${folder} holds files but no PostgreSQL database. Nothing was changed. Move them away, or choose another DATA_DIR.`,
    );
  }
  if (found === binaries.major) return;
  throw new Error(
    `The data folder ${dataDir} was made by PostgreSQL ${found}, and this version of AssetPlus brings PostgreSQL ${binaries.major}. ` +
      `Nothing was changed. Move the data like this:\n` +
      `  1. with the version of AssetPlus that you used before:  DATA_DIR=${dataDir} npm run backup -- assetplus-backup.zip\n` +
      `  2. mv ${dataDir} ${dataDir}.postgresql-${found}\n` +
      `  3. with this version:  DATA_DIR=${dataDir} npm run restore -- assetplus-backup.zip\n` +
      `  4. DATA_DIR=${dataDir} npm start`,
  );
}

function parseAccess(value: unknown): Access | null {
  if (typeof value !== "object" || value === null) return null;
  const { port, password } = value as Record<string, unknown>;
  return typeof port === "number" && typeof password === "string" ? { port, password } : null;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
