import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { nameStandIn } from "../contributors/name-stand-in.ts";
import { takeBack } from "../contributors/take-back.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { startStage } from "../stages/start-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { saveAnswer } from "./save-answer.ts";
import { saveAnswers } from "./save-answers.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, colleague, manager, contributor, officer, secure, foreign } = world;

const save = (actor: Actor, stageId: string, address: string, value: unknown, version = 0, runId = "page") =>
  world.act(actor, (work) => saveAnswer(work, { stageId, runId, address, value, version }));
const give = (stageId: string, actor: Actor, subSections: string[]) =>
  world.act(practitioner, (work) => giveParts(work, { stageId, userId: actor.userId, subSections }));

describe("what is not saved", () => {
  it.each<[string, Actor, string, unknown, number, number, string]>([
    ["an address that is none", practitioner, "Robert'); --", "x", 0, 400, "bad-address"],
    ["a question that does not exist", practitioner, "no-such-question", "x", 0, 422, "unknown-question"],
    ["a question of a module that this stage has not", practitioner, "psr-court", "x", 0, 422, "unknown-question"],
    ["a field outside its list", practitioner, "offences.title", "x", 0, 400, "bad-address"],
    [
      "an entry of a question that is no list",
      practitioner,
      `diet-needs[${randomUUID()}]`,
      1,
      0,
      422,
      "unknown-question",
    ],
    ["an entry whose id is no uuid", practitioner, "life-events[1].title", "x", 0, 422, "unknown-question"],
    ["a place that is no number", practitioner, `life-events[${randomUUID()}]`, "first", 0, 422, "bad-entry"],
    ["an entry of a fixed list", practitioner, "key-areas[high]", null, 0, 422, "fixed-entries"],
    ["a list itself", practitioner, "life-events", "x", 0, 422, "answered-elsewhere"],
    ["a ref", practitioner, "person-name", "x", 0, 422, "answered-elsewhere"],
    ["a computed value", practitioner, "person-age", 12, 0, 422, "worked-out"],
    ["a text of over a million characters", practitioner, "physical-detail", "x".repeat(1_000_001), 0, 413, "too-long"],
    ["a version that is no number", practitioner, "diet-needs", "x", -1, 400, "no-version"],
    ["a colleague's stage", colleague, "diet-needs", "x", 0, 403, "not-allowed"],
    ["a stage that an administrative officer must not see", officer, "diet-needs", "x", 0, 404, "not-found"],
    ["a stage of which a contributor was given nothing", contributor, "diet-needs", "x", 0, 404, "not-found"],
    ["a stage of another organisation", foreign, "diet-needs", "x", 0, 404, "not-found"],
  ])("%s", async (_what, actor, address, value, version, status, code) => {
    const { stageId } = await world.openStage();
    const outcome = await save(actor, stageId, address, value, version);
    expect(outcome).toMatchObject({ ok: false, refusal: { status, code } });
    const stage = await world.act(practitioner, (work) => visibleTo(work, stageId));
    expect(stage?.head.sequence).toBe("1");
  });

  it.each(["", "opening", "a b", "x".repeat(65)])("a run called %j", async (runId) => {
    const { stageId } = await world.openStage();
    expect(await save(practitioner, stageId, "diet-needs", "x", 0, runId)).toMatchObject({ refusal: { status: 400 } });
  });

  it("the judgements that only a youth justice service sets, by a secure establishment", async () => {
    const child = await world.addChild(secure);
    const input = { youngPersonId: child, type: "review", triggerDate: "2026-11-10" };
    const { stageId } = expectDone(await world.act(secure, (work) => startStage(work, input)));
    expect(await save(secure, stageId, "rosh-judgement", "high")).toMatchObject({
      refusal: { status: 403, code: "youth-justice-service-only" },
    });
    expectDone(await save(secure, stageId, "diet-needs", "Halal"));
  });
});

describe("a form of many fields", () => {
  it("saves each for itself: one conflict holds up nothing else", async () => {
    const { stageId } = await world.openStage();
    expectDone(await save(manager, stageId, "physical-detail", "Hers"));
    const changes = [
      { address: "diet-needs", value: "Halal", version: 0 },
      { address: "physical-detail", value: "Mine", version: 0 },
      { address: "nonsense", value: "?", version: 0 },
      { address: "gp-registered", value: "no", version: 0 },
    ];
    const saved = expectDone(
      await world.act(practitioner, (work) => saveAnswers(work, { stageId, runId: "form", changes })),
    );
    expect(saved.results.map((result) => (result.outcome === "saved" ? result.version : result.refusal.code))).toEqual([
      1,
      "conflict",
      "unknown-question",
      1,
    ]);
    const stage = await world.act(practitioner, (work) => visibleTo(work, stageId));
    expect(stage?.answers.values).toMatchObject({
      "diet-needs": "Halal",
      "physical-detail": "Hers",
      "gp-registered": "no",
    });
  });

  it("posted twice makes no second version and confirms nothing by itself", async () => {
    const { stageId } = await world.openStage();
    const changes = [
      { address: "diet-needs", value: "Halal", version: 0 },
      { address: "gp-registered", value: "no", version: 0 },
    ];
    const post = () => world.act(practitioner, (work) => saveAnswers(work, { stageId, runId: "form", changes }));
    const first = expectDone(await post());
    const second = expectDone(await post());
    expect(second.sequence).toBe(first.sequence);
    expect(second.results.map((result) => result.outcome === "saved" && result.version)).toEqual([1, 1]);
  });
});

describe("people who were given parts", () => {
  it("a contributor sees and writes those, and nothing else of the stage", async () => {
    const { stageId } = await world.openStage();
    expectDone(await save(practitioner, stageId, "family-detail", "Private"));
    expectDone(await give(stageId, contributor, ["physical-health"]));
    const saved = expectDone(await save(contributor, stageId, "phys-allergies", "yes"));
    expect(Object.keys(saved.difference.progress)).toEqual(["physical-health"]);
    expect(await save(contributor, stageId, "family-detail", "x")).toMatchObject({ refusal: { status: 403 } });
    expect(await save(contributor, stageId, "case:religion", "x")).toMatchObject({ refusal: { status: 403 } });
    const seen = await world.act(contributor, (work) => visibleTo(work, stageId));
    expect(seen?.subSections).toEqual(["physical-health"]);
    expect(seen?.all).toBe(false);
    expect(Object.keys(seen?.answers.values ?? {}).filter((id) => !id.startsWith("case:"))).toEqual(["phys-allergies"]);
    expect(seen?.answers.values["case:given-names"]).toBe("Kai");
    expectDone(await world.act(practitioner, (work) => takeBack(work, { stageId, userId: contributor.userId })));
    expect(await world.act(contributor, (work) => visibleTo(work, stageId))).toBeNull();
  });

  it("keeps the counts of the stage right when a contributor saves", async () => {
    const { stageId } = await world.openStage();
    expectDone(await give(stageId, contributor, ["physical-health"]));
    const left = async () => {
      const row = await database.admin.kysely
        .selectFrom("stage_summary")
        .where("stage_id", "=", stageId)
        .select("left_count")
        .executeTakeFirstOrThrow();
      return row.left_count;
    };
    const before = await left();
    expectDone(await save(contributor, stageId, "phys-allergies", "no"));
    expect(await left()).toBe(before - 1);
    expectDone(await save(practitioner, stageId, "diet-needs", "Halal"));
    expect(await left()).toBe(before - 1);
  });

  it("a contributor's look ends the editing runs of others in the record too, and moves nothing else there", async () => {
    const { stageId, youngPersonId } = await world.openStage();
    expectDone(await give(stageId, contributor, ["physical-health"]));
    const person = () =>
      database.admin.kysely
        .selectFrom("young_person")
        .where("id", "=", youngPersonId)
        .selectAll()
        .executeTakeFirstOrThrow();
    expectDone(await save(practitioner, stageId, "case:preferred-name", "Kai"));
    const before = await person();
    expect(before.seen_sequence).not.toBe(before.last_sequence);
    await world.act(contributor, (work) => markSeen(work, stageId));
    expect(await person()).toEqual({ ...before, seen_sequence: before.last_sequence });
    const renamed = world.act(contributor, ({ tx }) =>
      tx.updateTable("young_person").set({ display_name: "Somebody else" }).where("id", "=", youngPersonId).execute(),
    );
    await expect(renamed).rejects.toThrow("a contributor changes nothing of the case record");
    expect((await person()).display_name).toBe(before.display_name);
  });

  it("a proxy writes all of it", async () => {
    const { stageId } = await world.openStage();
    const days = { from: "2026-11-16", until: "2026-11-20" };
    const named = { stageId, userId: colleague.userId, kind: "proxy" as const, ...days };
    expectDone(await world.act(practitioner, (work) => nameStandIn(work, named)));
    expectDone(await save(colleague, stageId, "diet-needs", "Halal"));
  });
});

describe("the record outside a stage", () => {
  it("is written by an administrative officer, with the same rules", async () => {
    const { youngPersonId, stageId } = await world.openStage();
    const change = (value: string, version: number) => ({ address: "case:religion", value, version });
    const record = (actor: Actor, value: string, version: number) =>
      world.act(actor, (work) =>
        saveRecordFacts(work, { youngPersonId, runId: "record", changes: [change(value, version)] }),
      );
    const saved = expectDone(await record(officer, "Sikh", 0));
    expect(saved.results).toMatchObject([{ outcome: "saved", version: 1 }]);
    expect(expectDone(await record(manager, "Hindu", 0)).results).toMatchObject([
      { outcome: "refused", refusal: { code: "conflict", theirs: { value: "Sikh", authorName: "Ada Lane" } } },
    ]);
    expect(await record(foreign, "x", 1)).toMatchObject({ ok: false, refusal: { status: 404 } });
    const stage = await world.act(practitioner, (work) => visibleTo(work, stageId));
    expect(stage?.answers.values["case:religion"]).toBe("Sikh");
  });

  it("keeps the name and date of birth of lists and search in step", async () => {
    const youngPersonId = await world.addChild();
    const changes = [
      { address: "case:family-name", value: "Ó Briain", version: 1 },
      { address: "case:date-of-birth", value: "not sure", version: 1 },
    ];
    expectDone(await world.act(officer, (work) => saveRecordFacts(work, { youngPersonId, runId: "r", changes })));
    const row = await database.admin.kysely
      .selectFrom("young_person")
      .where("id", "=", youngPersonId)
      .select(["display_name", "date_of_birth"])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ display_name: "Kai Ó Briain", date_of_birth: null });
  });
});
