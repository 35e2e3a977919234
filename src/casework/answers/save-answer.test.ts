import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import type { Outcome } from "../refusal.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { type SaveAnswerInput, type SavedAnswer, saveAnswer } from "./save-answer.ts";
import { isConflict } from "./save-types.ts";

const database = await testDatabase();
const world = await caseWorld(database);

type Change = Omit<SaveAnswerInput, "runId" | "stageId"> & { readonly runId?: string };
const save = (actor: Actor, stageId: string, change: Change): Promise<Outcome<SavedAnswer>> =>
  world.act(actor, (work) => saveAnswer(work, { runId: "page-1", stageId, ...change }));
const see = (actor: Actor, stageId: string) => world.act(actor, (work) => visibleTo(work, stageId));

describe("saving an answer", () => {
  it("keeps it with its author, time and version, and says what it changed", async () => {
    const { stageId } = await world.openStage();
    const saved = expectDone(
      await save(world.practitioner, stageId, { address: "phys-allergies", value: "yes", version: 0 }),
    );
    expect(saved).toMatchObject({ version: 1, state: "own", value: "yes", unfitting: false, replaced: 0 });
    expect(saved.difference.shown).toEqual(expect.arrayContaining(["allergy-detail", "physical-detail"]));
    expect(saved.difference.progress["physical-health"]?.answered).toBe(1);
    const visible = await see(world.practitioner, stageId);
    expect(visible?.answers.values["phys-allergies"]).toBe("yes");
    expect(visible?.meta.get("phys-allergies")).toMatchObject({ version: 1, authorName: "Priya Shah", at: saved.at });
    const hidden = expectDone(
      await save(world.practitioner, stageId, { address: "phys-allergies", value: "no", version: 1 }),
    );
    expect(hidden.difference.hidden).toContain("allergy-detail");
  });

  it("answers a stale version with both texts, overwrites nothing, and lets the person choose", async () => {
    const { stageId } = await world.openStage();
    const address = "physical-detail";
    expectDone(await save(world.practitioner, stageId, { address, value: "Hers", version: 0 }));
    const outcome = await save(world.manager, stageId, { address, value: "His", version: 0 });
    if (outcome.ok || !isConflict(outcome.refusal)) throw new Error("expected a conflict");
    expect(outcome.refusal).toMatchObject({
      status: 409,
      yours: "His",
      theirs: { value: "Hers", authorName: "Priya Shah", version: 1 },
    });
    expect((await see(world.practitioner, stageId))?.answers.values[address]).toBe("Hers");
    const chosen = await save(world.manager, stageId, {
      address,
      value: "His",
      version: outcome.refusal.theirs.version,
    });
    expect(expectDone(chosen).version).toBe(2);
  });

  it("answers a retry after a lost reply as saved, without a second version", async () => {
    const { stageId } = await world.openStage();
    const change = { address: "diet-needs", value: "Halal", version: 0 };
    const first = expectDone(await save(world.practitioner, stageId, change));
    const again = expectDone(await save(world.practitioner, stageId, change));
    expect([again.version, again.at]).toEqual([1, first.at]);
  });

  it("writes facts of the case record to the record, at every stage that shows them", async () => {
    const { stageId, youngPersonId } = await world.openStage();
    const offence = randomUUID();
    const title = `offences[${offence}].title`;
    expectDone(await save(world.practitioner, stageId, { address: title, value: "Common assault", version: 0 }));
    expectDone(
      await save(world.practitioner, stageId, { address: `offences[${offence}].current`, value: "yes", version: 0 }),
    );
    const visible = await see(world.practitioner, stageId);
    expect(visible?.answers.entries.offences).toEqual([
      { id: offence, values: { "offences.title": "Common assault", "offences.current": "yes" } },
    ]);
    const facts = await database.admin.kysely
      .selectFrom("record_fact")
      .where("young_person_id", "=", youngPersonId)
      .where("address", "like", "offences%")
      .select("address")
      .orderBy("address")
      .execute();
    expect(facts.map((fact) => fact.address)).toEqual([`offences[${offence}]`, title]);
  });

  it("begins a new entry with its defaults, and writes the field that came first once", async () => {
    const { stageId } = await world.openStage();
    const status = `plan-targets[${randomUUID()}].status`;
    expectDone(await save(world.practitioner, stageId, { address: status, value: "under-way", version: 0 }));
    const log = await database.admin.kysely
      .selectFrom("answer_change")
      .select(["version", "value"])
      .where("address", "=", status)
      .execute();
    expect(log).toEqual([{ version: 1, value: "under-way" }]);
    const want = `plan-targets[${randomUUID()}].want`;
    expectDone(await save(world.practitioner, stageId, { address: want, value: "Back to school", version: 0 }));
    const targets = (await see(world.practitioner, stageId))?.answers.entries["plan-targets"] ?? [];
    expect(targets.map(({ values }) => values["plan-targets.status"])).toEqual(["under-way", "not-started"]);
  });

  it("keeps the fields of a deleted entry and gives them back when it is restored", async () => {
    const { stageId } = await world.openStage();
    const entry = `life-events[${randomUUID()}]`;
    expectDone(await save(world.practitioner, stageId, { address: entry, value: 1, version: 0 }));
    const field = `${entry}.title`;
    const kept = await save(world.practitioner, stageId, { address: field, value: "Moved home", version: 0 });
    if (!kept.ok) throw new Error(kept.refusal.happened);
    expectDone(await save(world.practitioner, stageId, { address: entry, value: null, version: 1 }));
    const without = await see(world.practitioner, stageId);
    expect(without?.answers.entries["life-events"] ?? []).toEqual([]);
    expect(without?.deletedEntries["life-events"]?.map(({ values }) => values)).toEqual([
      { "life-events.title": "Moved home" },
    ]);
    const late = expectDone(
      await save(world.practitioner, stageId, { address: field, value: "Moved house", version: 1 }),
    );
    expect(late.entryDeleted).toBe(true);
    expectDone(await save(world.practitioner, stageId, { address: entry, value: 1, version: 2 }));
    const back = await see(world.practitioner, stageId);
    expect(back?.answers.entries["life-events"]?.[0]?.values["life-events.title"]).toBe("Moved house");
  });
});
