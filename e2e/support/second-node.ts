import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEmbeddedServer } from "../../src/database/embedded-server.ts";
import { defaultRolePrefix, rolePasswords, roleUrl } from "../../src/database/roles.ts";
import { runBuilt } from "./built-server.ts";

export interface TwoNodes {
  /** One address, behind which two processes answer in turn. */
  readonly baseUrl: string;
  /** How many requests each has had. */
  readonly answered: readonly number[];
  stop(): Promise<void>;
}

/**
 * Starts a second process on the database of the run's server, and a balancer before both that gives every request to the other one than the
 * last. A sign-in at the run's server holds behind it too: cookies know hosts, not ports.
 */
export async function startTwoNodes(): Promise<TwoNodes> {
  const { E2E_BASE_URL: first, E2E_DATA_DIR: firstData } = process.env;
  if (first === undefined || firstData === undefined)
    throw new Error("Beside E2E_BASE_URL name the data folder of that server in E2E_DATA_DIR.");
  const adminUrl = process.env.E2E_DATABASE_URL ?? (await findEmbeddedServer(firstData))?.url("assetplus") ?? "";
  const prefix = process.env.E2E_ROLE_PREFIX ?? defaultRolePrefix;
  const passwords = await rolePasswords(firstData);
  const dataDir = await mkdtemp(join(tmpdir(), "assetplus-node-"));
  await copyFile(join(firstData, "secret"), join(dataDir, "secret"));
  const targets: string[] = [first];
  const balancer = await startBalancer(targets);
  const second = runBuilt({
    APP_DATABASE_URL: roleUrl(adminUrl, prefix, "app", passwords.app),
    WORKER_DATABASE_URL: roleUrl(adminUrl, prefix, "worker", passwords.worker),
    DATABASE_ROLE_PREFIX: prefix,
    DATA_DIR: dataDir,
  });
  const stop = async () => {
    await balancer.stop();
    await second.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    targets.push(await second.address);
    return { baseUrl: balancer.baseUrl, answered: balancer.answered, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startBalancer(targets: readonly string[]) {
  const answered = [0, 0];
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    turn = (turn + 1) % targets.length;
    answered[turn] = (answered[turn] ?? 0) + 1;
    const { method, headers, url = "/" } = incoming;
    const passed = request(new URL(url, targets[turn]), { method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    // A stream whose reader is gone is let go on the other side too.
    outgoing.on("close", () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  return {
    baseUrl: `http://localhost:${(server.address() as AddressInfo).port}`,
    answered,
    stop: () =>
      new Promise<void>((done) => {
        agent.destroy();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
