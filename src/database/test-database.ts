import { connect } from "node:net";
import { afterAll } from "vitest";
import { type ClonedDatabase, type CloneOptions, cloneDatabase } from "./cloned-database.ts";
import type { TestClusterAccess } from "./test-cluster.ts";

export type { ClonedDatabase } from "./cloned-database.ts";

/**
 * A migrated, empty database for this test file alone, dropped when the file is done. Call it at the top of the file:
 *
 * ```ts
 * const database = await testDatabase();
 * ```
 */
export async function testDatabase(options: CloneOptions = {}): Promise<ClonedDatabase> {
  const database = await cloneDatabase(await testClusterAccess(), options);
  afterAll(() => database.drop());
  return database;
}

/** Asks the run's global set-up (test-server.ts) for the server, which starts it at the first asking. */
function testClusterAccess(): Promise<TestClusterAccess> {
  const port = Number(process.env.ASSETPLUS_TEST_SERVER);
  if (!port) throw new Error("No test server: run this file with vitest and the repository's vitest.config.ts.");
  return new Promise((done, fail) => {
    let said = "";
    const socket = connect(port, "127.0.0.1");
    socket.on("error", fail);
    socket.on("data", (part) => {
      said += part.toString();
    });
    socket.on("end", () => {
      const reply = JSON.parse(said) as { access: TestClusterAccess } | { failed: string };
      if ("failed" in reply) fail(new Error(reply.failed));
      else done(reply.access);
    });
  });
}
