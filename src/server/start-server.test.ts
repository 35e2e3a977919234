import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { readKeptRoots } from "../casework/audit/root-file.ts";
import { testDatabase } from "../database/test-database.ts";
import { anyone, signedIn } from "../web/routing/permission.ts";
import { notAudited, type Route } from "../web/routing/route.ts";
import { openPort } from "./http/listener.ts";
import { startTestServer } from "./testing/test-server.ts";

const database = await testDatabase();
const gate = new EventEmitter();

const routes: readonly Route[] = [
  {
    method: "GET",
    path: "/slow",
    permission: signedIn,
    audit: "slow-viewed",
    async handler({ json }) {
      gate.emit("begun");
      await once(gate, "finish");
      return json("finished");
    },
  },
  {
    method: "GET",
    path: "/quick",
    permission: anyone,
    audit: notAudited("A test."),
    openHandler: ({ json }) => json(1),
  },
];

describe("stopping", () => {
  it("finishes the request that runs, takes no other, and seals what it wrote", async () => {
    const test = await startTestServer(database, routes);
    const browser = await test.signedIn("Priya Nandakumar");
    const begun = once(gate, "begun");
    const running = browser.send("/slow");
    await begun;
    const stopped = test.server.stop();
    await expect(fetch(`${test.server.baseUrl}/quick`)).rejects.toThrow();
    gate.emit("finish");
    const response = await running;
    expect([response.status, await response.json()]).toEqual([200, "finished"]);
    await stopped;
    const events = await database.admin.kysely.selectFrom("audit_event").select(["id", "action"]).execute();
    const batches = await database.admin.kysely.selectFrom("audit_batch").select("event_ids").execute();
    expect(events.map((event) => event.action)).toContain("slow-viewed");
    expect(batches.flatMap((batch) => batch.event_ids).sort()).toEqual(events.map((event) => event.id).sort());
    expect(await readKeptRoots(test.dataDir)).toHaveLength(batches.length);
    await test.stop();
  });

  it("does not wait for ever for somebody who does not finish", async () => {
    const seen = new EventEmitter();
    const port = await openPort(0, "127.0.0.1", () => seen.emit("request"));
    const asked = once(seen, "request");
    const never = fetch(`http://127.0.0.1:${port.port}/`).catch((error: Error) => error);
    await asked;
    await port.close(50);
    expect(await never).toBeInstanceOf(Error);
  });
});

describe("starting", () => {
  it("is refused with a sentence when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    await expect(startTestServer(database, routes, { PORT: String(port) })).rejects.toThrow(
      `another program already uses port ${port}`,
    );
    other.close();
  });

  it("is refused when METRICS_PORT is taken, and leaves nothing open", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    await expect(startTestServer(database, routes, { METRICS_PORT: String(port) })).rejects.toThrow("METRICS_PORT");
    other.close();
  });

  it("answers that it lives before it is ready", async () => {
    const port = await openPort(0, "127.0.0.1", (_, response) => response.writeHead(503).end("starting"));
    expect((await fetch(`http://127.0.0.1:${port.port}/`)).status).toBe(503);
    port.serve((_, response) => response.end("ready"));
    expect(await (await fetch(`http://127.0.0.1:${port.port}/`)).text()).toBe("ready");
    await port.close(1000);
  });
});
