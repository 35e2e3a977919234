/** What a process remembers of a stage never stands in for what the database says: the next reader has what is committed, and no more. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { forget, recall } from "./known-rows.ts";
import { loadStage } from "./load-stage.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const address = "living-detail";
let stageId = "";
let youngPersonId = "";

beforeEach(async () => {
  ({ stageId, youngPersonId } = await world.openStage());
});

const write = async (work: Work, value: string, version: number, at = address): Promise<number> =>
  expectDone(await saveAnswer(work, { stageId, runId: randomUUID(), address: at, value, version })).version;
const save = (actor: Actor, value: string, version: number, at = address) =>
  world.act(actor, (work) => write(work, value, version, at));
const read = async (actor: Actor, at = address): Promise<unknown> => {
  const loaded = await world.act(actor, (work) => loadStage(work, stageId));
  return loaded && [...loaded.answers, ...loaded.facts].find((row) => row.address === at)?.value;
};

const byAddress = (rows: readonly StoredAnswer[] = []) => [...rows].sort((a, b) => a.address.localeCompare(b.address));

describe("a stage read again", () => {
  it("has what others saved since, new addresses and facts of the record among them", async () => {
    await read(world.colleague);
    await save(world.practitioner, "First", 0);
    expect(await read(world.colleague)).toBe("First");
    await save(world.practitioner, "Second", 1);
    await save(world.practitioner, "Kai", 0, "case:preferred-name");
    expect([await read(world.colleague), await read(world.colleague, "case:preferred-name")]).toEqual([
      "Second",
      "Kai",
    ]);
  });

  it("has the very rows that the database alone would give", async () => {
    await save(world.practitioner, "First", 0);
    await read(world.practitioner);
    await save(world.manager, "Second", 1);
    await save(world.practitioner, "Eats little", 0, "diet-needs");
    const load = () => world.act(world.practitioner, (work) => loadStage(work, stageId));
    const remembered = await load();
    expect((await load())?.answers).toBe(remembered?.answers);
    expect(recall(stageId)?.answers.sequence).toBe(remembered?.stage.last_sequence);
    forget(stageId);
    const whole = await load();
    for (const rows of ["answers", "facts"] as const)
      expect(byAddress(remembered?.[rows])).toEqual(byAddress(whole?.[rows]));
    expect(whole?.answers.length).toBeGreaterThan(1);
  });

  it("has nothing of a save that was taken back, though it was read inside it", async () => {
    await save(world.practitioner, "Kept", 0);
    await read(world.practitioner);
    const undone = world.act(world.practitioner, async (work) => {
      await write(work, "Taken back", 1);
      const inside = await loadStage(work, stageId);
      expect(inside?.answers.find((row) => row.address === address)?.value).toBe("Taken back");
      throw new Error("taken back");
    });
    await expect(undone).rejects.toThrow("taken back");
    expect(await read(world.practitioner)).toBe("Kept");
    await save(world.practitioner, "Other", 1, address);
    await save(world.practitioner, "Elsewhere", 0, "diet-needs");
    expect([await read(world.practitioner), await read(world.practitioner, "diet-needs")]).toEqual([
      "Other",
      "Elsewhere",
    ]);
  });

  it("of an earlier sequence than was remembered is read whole", async () => {
    await save(world.practitioner, "Before", 0);
    const { last_sequence: sequence } = (await world.act(world.practitioner, (work) => loadStage(work, stageId)))
      ?.stage ?? {
      last_sequence: "0",
    };
    await save(world.practitioner, "After", 1);
    await read(world.practitioner);
    const admin = database.admin.kysely;
    await admin.updateTable("stage").set({ last_sequence: sequence }).where("id", "=", stageId).execute();
    await admin
      .updateTable("answer")
      .set({ value: JSON.stringify("As restored"), sequence })
      .where("stage_id", "=", stageId)
      .where("address", "=", address)
      .execute();
    expect(await read(world.practitioner)).toBe("As restored");
  });
});

describe("what is remembered", () => {
  it("opens nothing to another organisation, to people of the record, or to contributors without a part", async () => {
    await save(world.practitioner, "Ours", 0);
    await read(world.practitioner);
    expect(await read(world.foreign)).toBe(null);
    expect(await read(world.contributor)).toBe(null);
    expect(await read(world.officer)).toBe(undefined);
  });

  it("does not give a contributor more than the parts that were given", async () => {
    await save(world.practitioner, "Ours", 0);
    await save(world.practitioner, "Eats little", 0, "diet-needs");
    await read(world.practitioner);
    await database.admin.kysely
      .insertInto("stage_contributor")
      .values({
        young_person_id: youngPersonId,
        stage_id: stageId,
        user_id: world.contributor.userId,
        organisation_id: world.contributor.organisationId,
        sub_sections: ["living-arrangements"],
        granted_by: world.practitioner.userId,
      })
      .execute();
    expect([await read(world.contributor), await read(world.contributor, "diet-needs")]).toEqual(["Ours", undefined]);
  });
});
