import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { callingJudgements, type PanelLevel, usualPanelRule } from "../../assessment/panels/panel-rule.ts";
import { testDatabase } from "../../database/test-database.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { inService, nothingSet } from "../local-configuration/service-configuration.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { calledPanel, panelsToHold } from "./panel-store.ts";
import { isOpenPanel, type PanelTask, panelTask } from "./panel-task.ts";
import { putDecision, recordPanel } from "./record-panel.ts";

const database = await testDatabase();
let world: CaseWorld;
let stageId: string;

beforeAll(async () => {
  world = await caseWorld(database);
});

/** Saves over whatever stands there. */
async function save(values: Readonly<Record<string, unknown>>): Promise<void> {
  await world.act(world.practitioner, async (work) => {
    const visible = await visibleTo(work, stageId);
    const changes = Object.entries(values).map(
      ([address, value]): AnswerChange => ({
        address,
        value,
        version: visible?.meta.get(address)?.version ?? 0,
      }),
    );
    const { results } = expectDone(await saveAnswers(work, { stageId, runId: randomUUID(), changes }));
    expect(results.map(({ outcome }) => outcome)).toEqual(changes.map(() => "saved"));
  });
}

const task = (today = "2026-11-17"): Promise<PanelTask> =>
  world.act(world.manager, async (work) => {
    const visible = await visibleTo(work, stageId);
    if (visible === null) throw new Error("The stage is not there.");
    return panelTask(visible, await calledPanel(work, stageId), today);
  });

const told = async (): Promise<readonly string[]> => {
  const { rows } = await database.admin.pool.query<{ name: string }>(
    "select u.name from notice n join user_account u on u.id = n.recipient_id where n.kind = 'panel-called' and n.stage_id = $1 order by 1",
    [stageId],
  );
  return rows.map(({ name }) => name);
};

describe("what calls a panel", () => {
  it.each<[rosh: PanelLevel, safety: PanelLevel, judged: Record<string, string>, calls: string[]]>([
    ["high", "high", { "rosh-judgement": "high" }, ["rosh-judgement"]],
    ["high", "high", { "rosh-judgement": "medium", "sawb-judgement": "medium" }, []],
    ["high", "high", { "rosh-judgement": "very-high", "sawb-judgement": "high" }, ["rosh-judgement", "sawb-judgement"]],
    ["very-high", "high", { "rosh-judgement": "high" }, []],
    ["medium", "off", { "rosh-judgement": "medium", "sawb-judgement": "very-high" }, ["rosh-judgement"]],
    ["off", "off", { "rosh-judgement": "very-high", "sawb-judgement": "very-high" }, []],
    ["high", "high", { "rosh-judgement": "" }, []],
  ])("serious harm from %s, safety from %s: %o", (rosh, safety, judged, calls) => {
    const rule = { ...usualPanelRule, rosh, safety };
    expect(callingJudgements(rule, judged).map(({ judgement }) => judgement)).toEqual(calls);
  });
});

describe("a panel", () => {
  beforeAll(async () => {
    ({ stageId } = await world.openStage("review"));
    await save({ "rosh-judgement": "medium" });
  });

  it("is not called by a medium judgement", async () => {
    expect(await task()).toMatchObject({ state: "not-called", calling: [], dueOn: null });
  });

  it("is called by a high one, once, with a day by which it is held; the manager is told", async () => {
    await save({ "rosh-judgement": "high" });
    await save({ "rosh-judgement": "very-high" });
    expect(await task()).toMatchObject({
      state: "due",
      calling: [{ judgement: "rosh-judgement", level: "very-high" }],
      dueOn: "2026-11-30",
    });
    expect(await task("2026-12-01")).toMatchObject({ state: "late" });
    expect(await told()).toEqual(["Maria Okoro"]);
    const { practitioner } = world;
    const waiting = await world.act(practitioner, (work) => panelsToHold(work, practitioner));
    expect(waiting).toMatchObject([{ stageId, dueOn: "2026-11-30", putOff: false }]);
  });

  it("lapses when no judgement calls it, and is another one afterwards", async () => {
    await save({ "rosh-judgement": "low" });
    expect(await task()).toMatchObject({ state: "not-called", dueOn: null });
    await save({ "sawb-judgement": "high" });
    expect(await task()).toMatchObject({ state: "due", calling: [{ judgement: "sawb-judgement" }] });
    expect(await told()).toHaveLength(2);
  });

  it("is put off with a reason, then held", async () => {
    const record = (changes: readonly AnswerChange[]) =>
      world.act(world.practitioner, (work) => recordPanel(work, { stageId, runId: randomUUID(), changes }));
    expectDone(
      await record([
        { address: "oversight-panel", value: "put-off", version: 0 },
        { address: "oversight-panel-why", value: "The school cannot come.", version: 0 },
      ]),
    );
    expect(await task()).toMatchObject({ state: "put-off", why: "The school cannot come." });
    expectDone(await record([{ address: "oversight-panel", value: "held", version: 1 }]));
    expect(await task()).toMatchObject({ state: "held", why: "", decisions: [] });
    expect(await record([{ address: "oversight-panel", value: "due", version: 1 }])).toMatchObject({
      refusal: { code: "conflict" },
    });
    expect(await record([{ address: "living-detail", value: "x", version: 0 }])).toMatchObject({
      refusal: { status: 404 },
    });
    const { practitioner } = world;
    expect(await world.act(practitioner, (work) => panelsToHold(work, practitioner))).toEqual([]);
  });

  it("puts each decision into the plan, or says why not", async () => {
    const put = (more: Partial<Parameters<typeof putDecision>[1]>) =>
      world.act(world.practitioner, (work) =>
        putDecision(work, {
          stageId,
          runId: randomUUID(),
          decision: { text: "School calls each Monday" },
          way: "later",
          entry: "",
          because: "",
          ...more,
        }),
      );
    expect(await put({ decision: { text: " " } })).toMatchObject({ refusal: { code: "panel-decision-empty" } });
    expect(await put({ way: "not-taken-up" })).toMatchObject({ refusal: { code: "panel-decision-why" } });
    expect(await put({ way: "there", entry: randomUUID() })).toMatchObject({
      refusal: { code: "panel-decision-where" },
    });
    const control = expectDone(await put({ way: "control" }));
    const target = expectDone(await put({ way: "target", decision: { text: "Learn to cook" } }));
    expect(target).toMatchObject({ list: "plan-targets" });
    expectDone(await put({ way: "there", entry: control?.entry ?? "", decision: { text: "Calls on Mondays" } }));
    expectDone(await put({ decision: { text: "Move to another flat" } }));
    const open = await task();
    expect(isOpenPanel(open)).toBe(true);
    expect(open.decisions.map(({ settled }) => settled)).toEqual([true, true, true, false]);
    expect(open.decisions[1]?.entry).toMatchObject({ list: "plan-targets", name: "Learn to cook" });
    const last = { id: open.decisions[3]?.id ?? "" };
    expectDone(await put({ decision: last, way: "not-taken-up", because: "There is none." }));
    const done = await task();
    expect(isOpenPanel(done)).toBe(false);
    expect(done.decisions[3]).toMatchObject({ text: "Move to another flat", because: "There is none." });
    const visible = await world.act(world.practitioner, (work) => visibleTo(work, stageId));
    expect(visible?.answers.values["controls-needed"]).toBe("yes");
    expect(visible?.answers.entries["external-controls"]?.[0]?.values).toMatchObject({
      "external-controls.details": "School calls each Monday",
    });
  });

  it("is asked for from the level that the service has set, and from no other", async () => {
    const { stageId: other } = await world.openStage("review");
    stageId = other;
    const strict = {
      ...nothingSet,
      revision: 1,
      panel: { ...usualPanelRule, rosh: "medium" as const, workingDays: 2 },
    };
    await inService(strict, () => save({ "rosh-judgement": "medium" }));
    expect(await inService(strict, () => task())).toMatchObject({ state: "due", dueOn: "2026-11-18" });
    expect(await task()).toMatchObject({ state: "not-called" });
  });

  it("is nothing for another service, and for who sees only parts", async () => {
    for (const actor of [world.foreign, world.contributor, world.officer])
      expect(await world.act(actor, (work) => calledPanel(work, stageId))).toBeNull();
    expect(await world.act(world.manager, (work) => calledPanel(work, stageId))).not.toBeNull();
  });
});
