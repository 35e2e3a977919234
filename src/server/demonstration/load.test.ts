import { describe, expect, it } from "vitest";
import { summaryVersions } from "../../assessment/one-page-summary/summary.ts";
import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import type { OpenDatabase } from "../../database/open.ts";
import { testDatabase } from "../../database/test-database.ts";
import { withRequest } from "../../database/transaction.ts";
import { loadOnePageSheet } from "../../documents/one-page/load-one-page-sheet.ts";
import { laySheet, SHEET } from "../../documents/pdf/sheet/lay-sheet.ts";
import { actorOf } from "./actor-of.ts";
import { demonstrationCases } from "./cases/index.ts";
import { loadDemonstration } from "./load.ts";
import { northmoor } from "./people.ts";

const database = await testDatabase();
const open: OpenDatabase = {
  app: database.app,
  worker: database.worker,
  settings: database.settings,
  close: async () => undefined,
};
const rowsOf = async (sql: string) => (await database.admin.pool.query<Record<string, string>>(sql)).rows;

describe("loading the demonstration", () => {
  it("tells every case once, also when it is started again", { timeout: 120_000 }, async () => {
    const said: string[] = [];
    await loadDemonstration(open, (step) => said.push(step));
    const count = async () => (await rowsOf("select count(*) as n from answer_change"))[0]?.n;
    const changes = await count();
    await loadDemonstration(open, (step) => said.push(step));
    expect(await count()).toBe(changes);
    expect(said).toHaveLength(1);
    expect(await rowsOf("select reference from young_person order by reference")).toHaveLength(
      demonstrationCases.length,
    );
  });

  it("leaves every stage where its story ends", async () => {
    const stages = await rowsOf(
      `select y.reference, s.type, s.status, s.due_date, m.left_count from stage s join young_person y on y.id = s.young_person_id
       join stage_summary m on m.stage_id = s.id order by y.reference, s.opened_at`,
    );
    const completed = demonstrationCases
      .flatMap(({ stages: told }) => told)
      .filter((stage) => stage.steps.some(({ does }) => does === "complete"));
    expect(stages.filter(({ status }) => status === "completed")).toHaveLength(completed.length);
  });

  it.each([
    // Signed by Helen Osei, then answers changed: her signature no longer stands.
    ["NM-04127", { explanations: "void", pathways: "not-asked", modules: "not-asked" }],
    ["NM-03988", { explanations: "returned", pathways: "not-asked" }],
    ["NM-04031", { explanations: "asked", pathways: "not-asked" }],
  ])("leaves the signatures of %s as its story says", async (reference, expected) => {
    const helen = actorOf("helen");
    const states = await withRequest(database.app, helen, async (tx) => {
      const stage = await tx
        .selectFrom("stage")
        .innerJoin("young_person", "young_person.id", "stage.young_person_id")
        .where("reference", "=", reference)
        .where("status", "=", "in-progress")
        .select("stage.id")
        .executeTakeFirstOrThrow();
      const signing = await loadSigning({ tx, actor: helen, now: new Date() }, stage.id);
      return Object.fromEntries((signing?.states ?? []).map(({ part, state }) => [part, state]));
    });
    expect(states).toEqual(expected);
  });

  it("begins the full assessment of NM-04203 with what the short one knew, to be looked at", async () => {
    const carried = await rowsOf(
      `select a.address, a.source ->> 'stageTitle' as from_stage from answer a join stage s on s.id = a.stage_id
       join young_person y on y.id = s.young_person_id
       where y.reference = 'NM-04203' and s.framework = 'assetplus' and a.state = 'carried'`,
    );
    const known = carried.map(({ address }) => address);
    expect(known).toEqual(expect.arrayContaining(["goals-own-words", "trusted-adult", "understanding-context"]));
    expect(known.length).toBeGreaterThan(60);
    expect(new Set(carried.map((row) => row.from_stage))).toEqual(new Set(["Prevention and diversion: assessment"]));
  });

  it("puts the summary of every stage on one side of paper, in each version", { timeout: 120_000 }, async () => {
    const helen = actorOf("helen");
    const stages = await rowsOf(`select id from stage where organisation_id = '${northmoor}'`);
    let seen = 0;
    for (const { id = "" } of stages)
      await withRequest(database.app, helen, async (tx) => {
        const work = { tx, actor: helen, now: new Date() };
        const signing = await loadSigning(work, id);
        if (signing === null) return;
        seen += 1;
        const stage = { visible: signing.visible, signatures: signing.states };
        for (const version of summaryVersions) {
          const laid = laySheet(await loadOnePageSheet(work, stage, version));
          expect([id, version, laid.bottom <= SHEET.bottom, laid.isCut]).toEqual([id, version, true, false]);
        }
      });
    expect(seen).toBeGreaterThan(10);
  });

  it("lets nothing happen in the future, and everything by somebody who works there", async () => {
    expect(await rowsOf("select address from answer_change where at > now()")).toEqual([]);
    expect(await rowsOf("select address from record_change where at > now()")).toEqual([]);
    expect(
      await rowsOf(
        `select c.address from answer_change c join user_account u on u.id = c.author_id where c.organisation_id <> u.organisation_id`,
      ),
    ).toEqual([]);
  });

  it("refuses a database that holds anybody else", async () => {
    const other = await database.admin.pool.query(
      `insert into user_account (id, organisation_id, subject, name, role) values (gen_random_uuid(), $1, 'somebody', 'Somebody', 'manager') returning id`,
      [northmoor],
    );
    expect(other.rowCount).toBe(1);
    const said: string[] = [];
    await loadDemonstration(open, (step) => said.push(step));
    expect(said.join()).toContain("not loaded");
  });
});
