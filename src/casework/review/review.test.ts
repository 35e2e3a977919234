import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { testDatabase } from "../../database/test-database.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { carryOutStage } from "../stages/testing/carry-out-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { type ConfirmAnswers, confirmAnswers } from "./confirm-answers.ts";
import { touches } from "./event-rules.ts";
import { eventsSince } from "./events.ts";
import { keepUnclear } from "./keep-unclear.ts";
import { subSectionStandings } from "./sub-section-standing.ts";
import { mustBeOpened, type WaitingAnswer, waitingAnswers } from "./waiting.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, colleague, manager } = world;
const today = "2026-11-16";

async function see(stageId: string, actor: Actor = practitioner) {
  const visible = await world.act(actor, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("There is no such stage for this person.");
  return visible;
}
const start = async (youngPersonId: string, type = "review", at?: Date) =>
  expectDone(
    await world.act(practitioner, (work) => startStage(work, { youngPersonId, type, triggerDate: "2026-11-10" }), at),
  ).stageId;
async function write(stageId: string, answers: Readonly<Record<string, unknown>>, actor = practitioner, at?: Date) {
  const visible = await see(stageId, actor);
  const changes = Object.entries(answers).map(([address, value]) => ({
    address,
    value,
    version: visible.meta.get(address)?.version ?? 0,
  }));
  return expectDone(await world.act(actor, (work) => saveAnswers(work, { stageId, runId: randomUUID(), changes }), at));
}
async function record(youngPersonId: string, facts: Readonly<Record<string, unknown>>, at?: Date) {
  const changes = Object.entries(facts).map(([address, value]) => ({ address, value, version: 0 }));
  const saved = expectDone(
    await world.act(practitioner, (work) => saveRecordFacts(work, { youngPersonId, runId: randomUUID(), changes }), at),
  );
  expect(saved.results.filter((result) => result.outcome === "refused")).toEqual([]);
}
const waitingIn = async (stageId: string): Promise<readonly WaitingAnswer[]> =>
  waitingAnswers(await see(stageId), today);
const at = (waiting: readonly WaitingAnswer[], address: string) => waiting.find((answer) => answer.address === address);

/** A stage in which these were answered, stopped; and the review that begins from it. */
async function reviewAfter(answers: Readonly<Record<string, unknown>>, written?: Date) {
  const youngPersonId = await world.addChild();
  const first = await start(youngPersonId, "referral-in-oocd", written);
  await write(first, answers, practitioner, written);
  expectDone(await world.act(manager, (work) => stopStage(work, { stageId: first, reason: "Moved" }), written));
  return { youngPersonId, first };
}

async function confirm(
  stageId: string,
  subSections: readonly string[],
  actor = practitioner,
  more: Partial<ConfirmAnswers> = {},
) {
  const visible = await see(stageId, actor);
  const shown = waitingAnswers(visible, today).filter((answer) => subSections.includes(answer.subSection));
  const input = { stageId, runId: randomUUID(), subSections, shown, sequence: visible.head.sequence, ...more };
  return world.act(actor, (work) => confirmAnswers(work, input));
}

const health = { "phys-allergies": "no", "gp-registered": "yes", "slcn-hearing": "no" };

describe("what is carried", () => {
  it("names the stage, the author and the day through several stages, and whoever said since that it was still right", async () => {
    const { youngPersonId, first } = await reviewAfter(health, new Date("2026-03-02T10:00:00Z"));
    const second = await start(youngPersonId, "review", new Date("2026-07-01T10:00:00Z"));
    expectDone(await confirm(second, ["physical-health"], manager));
    const confirmedAt = world.now();
    expectDone(await world.act(manager, (work) => stopStage(work, { stageId: second, reason: "Moved" })));
    const third = await start(youngPersonId);
    const { meta } = await see(third);
    const written = { at: "2026-03-02T10:00:00.000Z", author: "Priya Shah" };
    expect(meta.get("phys-allergies")).toMatchObject({
      state: "carried",
      source: {
        ...written,
        stageId: second,
        stageTitle: "Review",
        confirmed: { by: "Maria Okoro", at: expect.any(String) },
      },
    });
    expect(Date.parse(meta.get("phys-allergies")?.source?.confirmed?.at ?? "")).toBeLessThanOrEqual(
      confirmedAt.getTime(),
    );
    expect(meta.get("slcn-hearing")?.source).toMatchObject({ ...written, stageId: first });
    expect(meta.get("slcn-hearing")?.source).not.toHaveProperty("confirmed");
    const waiting = await waitingIn(third);
    expect(["phys-allergies", "slcn-hearing"].map((address) => at(waiting, address)?.monthsOld)).toEqual([8, 8]);
    expect(subSectionStandings(await see(third), waiting).get("slcn")).toMatchObject({
      from: [{ authors: ["Priya Shah"], at: written.at }],
      confirmed: null,
      notReviewed: true,
    });
  });

  it("asks anew what has become of a factor, and leaves ended what has ended", async () => {
    const { youngPersonId } = await reviewAfter(health);
    const second = await start(youngPersonId);
    const [aunt, group] = [randomUUID(), randomUUID()];
    const factor = (id: string, description: string, change: string) => ({
      [`desistance-factors[${id}].description`]: description,
      [`desistance-factors[${id}].change`]: change,
    });
    const written = { ...factor(aunt, "His aunt", "stronger"), ...factor(group, "The old group", "ended") };
    await write(second, written);
    expectDone(await world.act(manager, (work) => stopStage(work, { stageId: second, reason: "Moved" })));
    const { answers, states } = await see(await start(youngPersonId));
    expect(answers.entries["desistance-factors"]).toEqual([
      { id: aunt, values: { "desistance-factors.description": "His aunt" } },
      {
        id: group,
        values: { "desistance-factors.description": "The old group", "desistance-factors.change": "ended" },
      },
    ]);
    expect(states.get(`desistance-factors[${group}].change`)).toBe("carried");
  });

  it("puts first what an event touches, then what is old", async () => {
    const old = new Date("2026-02-01T09:00:00Z");
    const { youngPersonId } = await reviewAfter({ "mh-known": "never", "accommodation-type": "parents" }, old);
    await record(youngPersonId, { [`case:addresses[${randomUUID()}].line`]: "4 Mill Lane" });
    const waiting = await waitingIn(await start(youngPersonId));
    expect(waiting.map(({ address }) => address).slice(0, 2)).toEqual(["accommodation-type", "mh-known"]);
    expect(waiting.map(mustBeOpened).slice(0, 2)).toEqual([true, false]);
    expect(waiting[0]?.touchedBy).toMatchObject({ kind: "move", name: "4 Mill Lane", changed: false });
  });

  it("knows an event by when it was recorded, and a birthday by its day", async () => {
    const { youngPersonId } = await reviewAfter({ "ete-status": "school" }, new Date("2026-03-01T09:00:00Z"));
    const visible = await see(await start(youngPersonId));
    expect(eventsSince(visible, Date.parse("2026-03-01"), today)).toMatchObject([{ kind: "birthday", name: "15" }]);
    expect(eventsSince(visible, Date.parse("2026-03-15"), today)).toEqual([]);
  });
});

describe("confirming what a page has shown", () => {
  it("confirms exactly what was shown, with name and time", async () => {
    const { youngPersonId } = await reviewAfter(health);
    const stageId = await start(youngPersonId);
    expect(expectDone(await confirm(stageId, ["physical-health"]))).toEqual({ confirmed: 2 });
    const { meta, states } = await see(stageId);
    expect(Object.keys(health).map((id) => states.get(id))).toEqual(["confirmed", "confirmed", "carried"]);
    expect(meta.get("gp-registered")).toMatchObject({ authorName: "Priya Shah", source: { author: "Priya Shah" } });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["one of the answers was changed", { "gp-registered": "no" }],
    ["another answer of the page was written", { "phys-medication": "no" }],
  ])("confirms nothing when %s meanwhile by somebody else", async (_what, meanwhile) => {
    const { youngPersonId } = await reviewAfter(health);
    const stageId = await start(youngPersonId);
    const { sequence } = (await see(stageId)).head;
    const shown = (await waitingIn(stageId)).filter(({ subSection }) => subSection === "physical-health");
    await write(stageId, meanwhile, manager);
    const outcome = await confirm(stageId, ["physical-health"], practitioner, { shown, sequence });
    expect(outcome).toMatchObject({ ok: false, refusal: { status: 409, code: "changed-meanwhile" } });
    expect((await see(stageId)).states.get("phys-allergies")).toBe("carried");
  });

  it("leaves what an event touches to be opened by itself, also when it happened while the page was open", async () => {
    const { youngPersonId } = await reviewAfter({ "accommodation-type": "parents" });
    const stageId = await start(youngPersonId);
    const shown = await waitingIn(stageId);
    expect(shown.map(mustBeOpened)).toEqual([false]);
    await record(youngPersonId, { [`case:addresses[${randomUUID()}].line`]: "4 Mill Lane" });
    const outcome = await confirm(stageId, ["living-arrangements"], practitioner, { shown });
    expect(outcome).toMatchObject({ ok: false, refusal: { status: 409, code: "opened-one-by-one" } });
  });

  it.each<[string, Actor, number]>([
    ["somebody who only reads", colleague, 403],
    ["another organisation", world.foreign, 404],
    ["a contributor without this part", world.contributor, 404],
  ])("is refused to %s", async (_who, actor, status) => {
    const { youngPersonId } = await reviewAfter(health);
    const stageId = await start(youngPersonId);
    const shown = (await waitingIn(stageId)).filter(({ subSection }) => subSection === "physical-health");
    const input = { stageId, runId: randomUUID(), subSections: ["physical-health"], shown, sequence: "0" };
    const outcome = await world.act(actor, (work) => confirmAnswers(work, input));
    expect(outcome).toMatchObject({ ok: false, refusal: { status } });
  });
});

describe("a review of a completed stage", () => {
  it("settles what was yet to clarify or keeps it with a reason, marks conclusions and plan, and says for ever what was not reviewed", async () => {
    const youngPersonId = await world.addChild();
    const first = await start(youngPersonId, "referral-in-oocd");
    await carryOutStage(world, { stageId: first, type: "referral-in-oocd" }, { "phys-allergies": "yet-to-clarify" });
    const stageId = await start(youngPersonId);
    const holds = async (id = stageId) =>
      (await see(id)).evaluation.gaps.some(
        (gap) => gap.kind === "yet-to-clarify" && gap.address === "phys-allergies" && gap.holdsCompletion,
      );
    expect(await holds()).toBe(true);
    const keep = async (reason: string) => {
      const version = (await see(stageId)).meta.get("phys-allergies")?.version ?? 0;
      const input = { stageId, runId: randomUUID(), address: "phys-allergies", version, reason };
      return world.act(practitioner, (work) => keepUnclear(work, input));
    };
    expect(await keep("  ")).toMatchObject({ ok: false, refusal: { status: 422 } });
    expectDone(await keep("The doctor's letter comes in December."));
    expectDone(await keep("The doctor's letter comes in January."));
    expect(await holds()).toBe(false);
    await carryOutStage(world, { stageId, type: "review" });

    const { evaluation, states, compiled, keptUnclear } = await see(stageId);
    expect(keptUnclear.get("phys-allergies")).toBe("The doctor's letter comes in January.");
    const groups = new Map(compiled.subSections.map(({ section, subSection }) => [subSection.id, section.group]));
    const unreviewed = [...evaluation.progress].flatMap(([id, { mark }]) =>
      mark === "not-reviewed" ? groups.get(id) : [],
    );
    expect(unreviewed.length).toBeGreaterThan(15);
    expect(unreviewed.filter((group) => group === "pathways" || group === "explanations")).toEqual([]);
    expect([states.get("slcn-hearing"), states.get("rosh-judgement")]).toEqual(["carried", "confirmed"]);

    const next = await start(youngPersonId);
    expect((await see(next)).keptUnclear.size).toBe(0);
    expect(await holds(next)).toBe(true);
  });
});

it("every rule of an event names questions or sub-sections that there are", () => {
  const { questions, subSections } = frameworkIndex(assetplus);
  const missing = Object.values(touches)
    .flat()
    .filter((id) => !questions.has(id) && !subSections.has(id));
  expect(missing).toEqual([]);
});
