import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { type CaseWorld, caseWorld } from "../stages/testing/case-world.ts";
import { caseManagersOffered, nameCaseManager } from "./name-case-manager.ts";

const database = await testDatabase();
let world: CaseWorld;
beforeAll(async () => {
  world = await caseWorld(database);
});

const name = (actor: Actor, youngPersonId: string, userId: string, seen: string | null) =>
  world.act(actor, (work) => nameCaseManager(work, { youngPersonId, userId, seen }));

const managerOf = async (youngPersonId: string) =>
  (
    await database.admin.kysely
      .selectFrom("young_person")
      .where("id", "=", youngPersonId)
      .select("case_manager_id")
      .executeTakeFirstOrThrow()
  ).case_manager_id;

const events = (youngPersonId: string) =>
  database.admin.kysely
    .selectFrom("audit_event")
    .where("young_person_id", "=", youngPersonId)
    .where("action", "=", "case-manager-named")
    .select(["user_id", "detail"])
    .execute();

describe("naming a case manager", () => {
  it("a manager gives the case to a colleague, once; saying the same again is no change", async () => {
    const { practitioner, colleague, manager } = world;
    const child = await world.addChild();
    const done = { ok: true, value: { id: colleague.userId, name: colleague.name } };
    expect(await name(manager, child, colleague.userId, practitioner.userId)).toEqual(done);
    expect(await managerOf(child)).toBe(colleague.userId);
    expect(await name(manager, child, colleague.userId, practitioner.userId)).toEqual(done);
    expect(await events(child)).toEqual([
      { user_id: manager.userId, detail: { user: colleague.userId, before: practitioner.userId } },
    ]);
  });

  it("a practitioner takes a case on, but gives it to nobody else", async () => {
    const { practitioner, colleague, manager } = world;
    const child = await world.addChild();
    expect(await name(colleague, child, manager.userId, practitioner.userId)).toMatchObject({
      refusal: { status: 403, code: "only-yourself" },
    });
    expect(await name(colleague, child, colleague.userId, practitioner.userId)).toMatchObject({ ok: true });
    expect(await managerOf(child)).toBe(colleague.userId);
  });

  it("is refused when somebody else was named meanwhile, and nothing is recorded", async () => {
    const { practitioner, colleague, manager } = world;
    const child = await world.addChild();
    expect(await name(manager, child, colleague.userId, null)).toMatchObject({ refusal: { status: 409 } });
    expect(await managerOf(child)).toBe(practitioner.userId);
    expect(await events(child)).toEqual([]);
  });

  it("only people of the organisation who work with whole cases can be named, by people who do", async () => {
    const { practitioner, contributor, officer, foreign, manager } = world;
    const child = await world.addChild();
    for (const other of [contributor, officer, foreign])
      expect(await name(manager, child, other.userId, practitioner.userId)).toMatchObject({ refusal: { status: 422 } });
    for (const other of [contributor, officer])
      expect(await name(other, child, other.userId, practitioner.userId)).toMatchObject({ refusal: { status: 403 } });
    expect(await name(foreign, child, foreign.userId, practitioner.userId)).toMatchObject({ refusal: { status: 404 } });
    expect(await managerOf(child)).toBe(practitioner.userId);
  });

  it("offers a manager the colleagues by name, a practitioner themselves, others nobody", async () => {
    const names = async (actor: Actor) => (await world.act(actor, caseManagersOffered)).map(({ name: each }) => each);
    expect(await names(world.manager)).toEqual(["Maria Okoro", "Priya Shah", "Tom Reid"]);
    expect(await names(world.practitioner)).toEqual(["Priya Shah"]);
    expect(await names(world.officer)).toEqual([]);
  });
});
