import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { databaseUrl, runAs, startTestCluster, type TestCluster } from "../../src/database/test-cluster.ts";

export interface BuiltServer {
  readonly baseUrl: string;
  readonly dataDir: string;
  /** A given server's database, as its administrator reaches it, and what its role names begin with; none for the bundled one. */
  readonly database: { readonly url?: string | undefined; readonly rolePrefix?: string | undefined };
  stop(): Promise<void>;
}

/** How long a start with the demonstration may take on a busy machine (milliseconds, own). */
const longestStart = 180_000;

/**
 * Starts what `npm run build` made, as a person would, on a free port with the demonstration in a fresh data folder. With `DATABASE_URL` set it
 * works in a database of its own on that server, which is dropped at the end.
 *
 * @param environment settings beyond those of a usual start
 */
export async function startBuiltServer(environment: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "assetplus-e2e-"));
  const database = await ownDatabase();
  const server = runBuilt({ ...database.environment, DATA_DIR: dataDir, ...environment });
  const stop = async () => {
    await server.stop();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const { DATABASE_URL: url, DATABASE_ROLE_PREFIX: rolePrefix } = database.environment;
    return { baseUrl: await server.address, dataDir, database: { url, rolePrefix }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs what `npm run build` made, on a free port. */
export function runBuilt(environment: Readonly<Record<string, string>>): {
  readonly address: Promise<string>;
  stop(): Promise<void>;
} {
  const server = spawn(process.execPath, ["dist/server/main.js"], {
    env: { ...process.env, PORT: "0", METRICS_PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: addressOf(server),
    async stop() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** The address that the server names when it is ready. @throws Error with its last lines when it ends or is too slow. */
function addressOf(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((done, fail) => {
    const { stdout } = server;
    if (stdout === null) return fail(new Error("The server has no output."));
    const said: string[] = [];
    const failed = (why: string) => fail(new Error(`The built server ${why}.\n${said.slice(-10).join("\n")}`));
    const timer = setTimeout(() => failed("was not ready in time"), longestStart);
    server.once("exit", (code) => failed(`ended with ${code}`));
    createInterface({ input: stdout }).on("line", (line) => {
      if (!line.startsWith("{")) said.push(line);
      const address = /^AssetPlus is ready: (\S+)$/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      done(address);
    });
  });
}

/** Nothing for the bundled database; on a given server a new database with roles of its own. */
async function ownDatabase(): Promise<{ environment: Record<string, string>; stop(): Promise<void> }> {
  if (!process.env.DATABASE_URL) return { environment: {}, stop: async () => undefined };
  const cluster: TestCluster = await startTestCluster();
  const { adminUrl, rolePrefix } = cluster.access;
  const name = `${rolePrefix}_journeys`;
  await runAs(adminUrl, [`create database "${name}"`]);
  return {
    environment: { DATABASE_URL: databaseUrl(adminUrl, name), DATABASE_ROLE_PREFIX: rolePrefix, DEMO: "1" },
    stop: () => cluster.stop(),
  };
}
