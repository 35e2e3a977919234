import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { withRequest } from "../../database/transaction.ts";
import { recordEvent } from "./record-event.ts";
import { keepRoot, readKeptRoots } from "./root-file.ts";
import { runSealer } from "./run-sealer.ts";
import { sealEvents } from "./seal-events.ts";
import { verifyAudit } from "./verify-audit.ts";

const database = await testDatabase();
const admin = database.admin.kysely;
const folder = await mkdtemp(join(tmpdir(), "assetplus-audit-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const organisation = "10000000-0000-4000-8000-000000000001";
const foreign = "10000000-0000-4000-8000-000000000002";
const user = "20000000-0000-4000-8000-000000000001";
const person = { userId: user, organisationId: organisation };
let dataDir: string;

beforeAll(async () => {
  const kind = "youth-justice-service" as const;
  const name = "A service";
  await admin.insertInto("organisation").values({ id: organisation, name, kind, settings: "{}" }).execute();
  await admin
    .insertInto("user_account")
    .values({ id: user, organisation_id: organisation, subject: "s", name: "P", role: "practitioner", permissions: [] })
    .execute();
});
beforeEach(async () => {
  await sql`truncate audit_event, audit_batch restart identity`.execute(admin);
  dataDir = await mkdtemp(join(folder, "data-"));
});

const event = (action: string) =>
  withRequest(database.app, person, (tx) =>
    recordEvent({ tx, actor: person }, { action, youngPersonId: user, detail: { b: 1, a: ["x", "ü"] } }),
  );
const events = async (count: number) => {
  for (let i = 0; i < count; i++) await event("stage-viewed");
};
const seal = () => sealEvents(database.worker, (batch) => keepRoot(dataDir, batch));
const verify = async () => verifyAudit(database.worker.kysely, await readKeptRoots(dataDir));

describe("an event", () => {
  it("falls with the act that it tells of", async () => {
    await expect(
      withRequest(database.app, person, async (tx) => {
        await recordEvent({ tx, actor: person }, { action: "stage-viewed" });
        throw new Error("the act failed");
      }),
    ).rejects.toThrow("the act failed");
    expect(await admin.selectFrom("audit_event").select("id").execute()).toEqual([]);
  });

  it("cannot be written for another organisation or another person", async () => {
    for (const actor of [
      { ...person, organisationId: foreign },
      { ...person, userId: foreign },
    ])
      await expect(
        withRequest(database.app, person, (tx) => recordEvent({ tx, actor }, { action: "stage-viewed" })),
      ).rejects.toThrow("row-level security");
  });

  it.each(["app", "worker"] as const)("and a batch can be neither changed nor removed by the role %s", async (role) => {
    await events(1);
    await seal();
    const pool = database[role].pool;
    for (const statement of [
      "update audit_event set action = 'x'",
      "delete from audit_event",
      "truncate audit_event",
      "update audit_batch set root = 'x'",
      "delete from audit_batch",
      "truncate audit_batch",
    ])
      await expect(pool.query(statement)).rejects.toThrow("permission denied");
  });

  it("is not shown to who writes it, nor to a request of nobody, and cannot be changed", async () => {
    await events(1);
    expect((await database.app.pool.query("select id from audit_event")).rows).toEqual([]);
    await withRequest(database.app, person, async (tx) => {
      expect((await sql`select id from audit_event`.execute(tx)).rows).toEqual([]);
    });
    for (const change of ["update audit_event set action = 'x'", "delete from audit_event"])
      await expect(database.app.pool.query(change)).rejects.toThrow("permission denied");
  });
});

describe("sealing", () => {
  it("chains batches, tells the roots outside, and verifies", async () => {
    await events(3);
    const first = await seal();
    await events(2);
    const second = await seal();
    expect([first?.count, second?.count, await seal()]).toEqual([3, 2, null]);
    expect((await readKeptRoots(dataDir))?.map(({ id, root }) => [id, root])).toEqual([
      ["1", first?.root],
      ["2", second?.root],
    ]);
    expect(await verify()).toEqual({ batches: 2, events: 5, faults: [], rootsCompared: 2, unsealed: null });
  });

  it("takes an event whose transaction ended after later ones were sealed", async () => {
    const gate = new EventEmitter();
    const slow = withRequest(database.app, person, async (tx) => {
      await recordEvent({ tx, actor: person }, { action: "slow" });
      gate.emit("written");
      await once(gate, "finish");
    });
    await once(gate, "written");
    await event("fast");
    expect((await seal())?.count).toBe(1);
    gate.emit("finish");
    await slow;
    expect((await seal())?.count).toBe(1);
    const batches = await admin.selectFrom("audit_batch").select("event_ids").orderBy("id").execute();
    expect(batches.map((batch) => batch.event_ids)).toEqual([["2"], ["1"]]);
    expect(await verify()).toMatchObject({ faults: [], unsealed: null });
  });

  it("is done by one node at a time, and each event once", async () => {
    await events(8);
    const nodes = await Promise.all([seal(), seal(), seal()]);
    expect(nodes.filter((batch) => batch !== null).map((batch) => batch.count)).toEqual([8]);
    expect(await verify()).toMatchObject({ events: 8, faults: [] });
  });

  it("goes on by itself, and once more when it is stopped", async () => {
    await events(2);
    const sealed: number[] = [];
    const faults: unknown[] = [];
    const sealer = runSealer(
      database.worker,
      async (batch) => {
        sealed.push(batch.count);
      },
      (error) => faults.push(error),
      3_600_000,
    );
    await expect.poll(() => sealed).toEqual([2]);
    await events(1);
    await sealer.stop();
    expect([sealed, faults]).toEqual([[2, 1], []]);
  });
});

describe("verifying finds", () => {
  beforeEach(async () => {
    await events(3);
    await seal();
    await events(2);
    await seal();
  });

  it.each([
    ["a changed action", "update audit_event set action = 'nothing-happened' where id = 2", "Batch 1: among"],
    ["a changed person", `update audit_event set user_id = '${foreign}' where id = 4`, "Batch 2: among"],
    ["a moved moment", "update audit_event set at = at - interval '1 microsecond' where id = 1", "Batch 1: among"],
    ["a changed detail", `update audit_event set detail = '{"b": 2}' where id = 5`, "Batch 2: among"],
    ["a removed event", "delete from audit_event where id = 2", "Batch 1: removed event 2."],
    ["a removed last event", "delete from audit_event where id = 5", "Batch 2: removed event 5."],
    ["a removed batch in the middle", "delete from audit_batch where id = 1", "batches were removed"],
    ["a last batch cut off", "delete from audit_batch where id = 2", "Batch 2, sealed at"],
    [
      "an end cut off with its events",
      "delete from audit_event where id > 3; delete from audit_batch where id = 2",
      "Batch 2, sealed at",
    ],
    ["a changed root", `update audit_batch set root = repeat('0', 64) where id = 2`, "Batch 2 was changed"],
    ["a changed time of sealing", "update audit_batch set sealed_at = now() where id = 1", "Batch 1 was changed"],
    [
      "an event taken out of its batch",
      "update audit_batch set event_ids = '{1,2}' where id = 1",
      "Batch 1 was changed",
    ],
    [
      "an event in two batches",
      "update audit_batch set event_ids = '{3,4}' where id = 2",
      "More than one batch holds event 3.",
    ],
    [
      "an event inserted into the past",
      `insert into audit_event (id, organisation_id, action, at) overriding system value values (-1, '${organisation}', 'x', now() - interval '2 days')`,
      "Inserted after the batches of their time were sealed: event -1.",
    ],
  ])("%s", async (_, tampering, words) => {
    expect((await verify()).faults).toEqual([]);
    for (const statement of tampering.split(";")) await database.admin.pool.query(statement);
    expect((await verify()).faults.join("\n")).toContain(words);
  });

  it("a chain that was computed anew after a change, by the roots outside", async () => {
    await database.admin.pool.query("update audit_event set action = 'x' where id = 2");
    await database.admin.pool.query("truncate audit_batch");
    await sealEvents(database.worker, async () => undefined);
    expect((await verifyAudit(database.worker.kysely, null)).faults).toEqual([]);
    expect((await verify()).faults.join()).toContain("the root kept outside the database is another");
  });

  it("and names the unsealed tail, of which nothing can be said", async () => {
    await events(2);
    const report = await verify();
    expect(report).toMatchObject({ faults: [], unsealed: { count: 2, from: "6", to: "7" } });
  });

  it("and says when there are no roots outside to compare with", async () => {
    expect((await verifyAudit(database.worker.kysely, null)).rootsCompared).toBeNull();
    expect(await readKeptRoots(join(folder, "elsewhere"))).toBeNull();
  });
});
