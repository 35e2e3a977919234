import { describe, expect, it } from "vitest";
import type { OpenDatabase } from "../../database/open.ts";
import { testDatabase } from "../../database/test-database.ts";
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
    const before = performance.now();
    await loadDemonstration(open, (step) => said.push(step));
    const took = performance.now() - before;
    const count = async () => (await rowsOf("select count(*) as n from answer_change"))[0]?.n;
    const changes = await count();
    await loadDemonstration(open, (step) => said.push(step));
    expect(await count()).toBe(changes);
    expect(said).toHaveLength(1);
    expect(await rowsOf("select reference from young_person order by reference")).toHaveLength(
      demonstrationCases.length,
    );
    console.info(`told in ${Math.round(took)} ms, ${changes} changes`);
  });

  it("leaves every stage where its story ends", async () => {
    const stages = await rowsOf(
      `select y.reference, s.type, s.status, s.due_date, m.left_count from stage s join young_person y on y.id = s.young_person_id
       join stage_summary m on m.stage_id = s.id order by y.reference, s.opened_at`,
    );
    console.table(stages);
    const completed = demonstrationCases
      .flatMap(({ stages: told }) => told)
      .filter((stage) => stage.steps.some(({ does }) => does === "complete"));
    expect(stages.filter(({ status }) => status === "completed")).toHaveLength(completed.length);
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
