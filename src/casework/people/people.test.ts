/** Who works in a service and what they may do: by the service, by the database, and by the table of roles and permissions. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type Permission, type Role, roles } from "../../database/schema.ts";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import { allowedActions, stageSituation } from "../stages/actions.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { addYoungPerson } from "../young-people/add-young-person.ts";
import { people, personOf, personVersions } from "./people-store.ts";
import { mayHold, permissionsOffered } from "./role-table.ts";
import { bringPersonBack, type SavePerson, savePerson } from "./save-person.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner: priya, manager: maria } = world;
let admin: Actor;

const add = async (role: Role, permissions: readonly Permission[] = []): Promise<Actor> => {
  const userId = randomUUID();
  const name = `A ${role}`;
  const row = { id: userId, organisation_id: maria.organisationId, subject: userId, name, email: null, role };
  await database.admin.kysely
    .insertInto("user_account")
    .values({ ...row, permissions: [...permissions] })
    .execute();
  return { ...maria, userId, name, role, permissions };
};
const act = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.act(actor, work);
const wanted = (more: Partial<SavePerson> = {}): SavePerson => ({
  userId: null,
  name: "Nell Harker",
  email: `${randomUUID()}@northmere.example`,
  subject: "",
  role: "practitioner",
  permissions: [],
  active: true,
  ...more,
});
const save = (more: Partial<SavePerson> = {}, by: Actor = admin) => act(by, (work) => savePerson(work, wanted(more)));

beforeAll(async () => {
  admin = await add("administrator");
});

describe("people of a service", () => {
  it("are added, changed and ended, each as a version that can be brought back", async () => {
    const { userId } = expectDone(await save({ email: "Nell@Northmere.example" }));
    expect(await act(admin, (work) => personOf(work, userId))).toMatchObject({
      name: "Nell Harker",
      subject: "email:nell@northmere.example",
      permissions: [],
      active: true,
    });
    const change = { userId, subject: "issuer|7", email: "nell@northmere.example" };
    expectDone(await save({ ...change, role: "senior-practitioner", permissions: ["countersign"] }));
    expect(
      expectDone(await save({ ...change, role: "senior-practitioner", permissions: ["countersign"] })).changed,
    ).toBe(false);
    expectDone(await save({ ...change, active: false }));
    const versions = await act(admin, (work) => personVersions(work, userId));
    expect(versions.map(({ version, content }) => [version, content.role, content.active])).toEqual([
      [3, "practitioner", false],
      [2, "senior-practitioner", true],
      [1, "practitioner", true],
    ]);
    expectDone(await act(admin, (work) => bringPersonBack(work, { userId, version: 2 })));
    expect(await act(admin, (work) => personOf(work, userId))).toMatchObject({
      role: "senior-practitioner",
      permissions: ["countersign"],
      active: true,
    });
    const events = await database.admin.kysely.selectFrom("audit_event").select("action").orderBy("id").execute();
    expect(events.map(({ action }) => action).filter((action) => action.startsWith("person-"))).toEqual([
      "person-added",
      "person-changed",
      "person-ended",
      "person-changed",
    ]);
  });

  it("who stood before anything was changed can be brought back too", async () => {
    const old = await add("manager", ["countersign"]);
    expectDone(await save({ userId: old.userId, name: old.name, subject: old.userId, role: "contributor" }));
    expectDone(await act(admin, (work) => bringPersonBack(work, { userId: old.userId, version: 1 })));
    expect(await act(admin, (work) => personOf(work, old.userId))).toMatchObject({
      role: "manager",
      permissions: ["countersign"],
    });
  });

  it("all that does not fit is said at once, and nothing is kept", async () => {
    const before = await act(admin, people);
    const refusal = await save({ name: " ", email: "nobody", subject: "", role: "placements-officer" });
    expect(refusal.ok ? [] : "faults" in refusal.refusal ? refusal.refusal.faults.length : 0).toBe(3);
    expect((await save({ subject: priya.userId })).ok).toBe(false);
    expect((await save({ userId: world.foreign.userId })).ok).toBe(false);
    expect(await act(admin, people)).toEqual(before);
  });

  it("always have an administrator: by the service and by the database, also when two go at once", async () => {
    const last = { userId: admin.userId, name: admin.name, subject: admin.userId };
    expect((await save({ ...last, role: "manager" })).ok).toBe(false);
    expect((await save({ ...last, role: "administrator", active: false })).ok).toBe(false);
    await expect(
      act(admin, (work) =>
        work.tx.updateTable("user_account").set({ active: false }).where("id", "=", admin.userId).execute(),
      ),
    ).rejects.toThrow(/last administrator/);
    const second = await add("administrator");
    const leave = (who: Actor) =>
      act(who, (work) =>
        savePerson(work, wanted({ userId: who.userId, name: who.name, subject: who.userId, role: "manager" })),
      );
    const outcomes = await Promise.all([leave(admin), leave(second)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const left = await act(admin, people);
    expect(left.filter(({ role, active }) => role === "administrator" && active)).toHaveLength(1);
    await database.admin.kysely
      .updateTable("user_account")
      .set({ role: "administrator" })
      .where("id", "=", admin.userId)
      .execute();
  });

  it("who was added by an address takes the sign-in service's name at the first sign-in, once", async () => {
    const { userId } = expectDone(await save({ email: "Una.Price@northmere.example" }));
    const claim = async (subject: string, email: string) =>
      (await sql<{ id: string | null }>`select claim_account(${subject}, ${email}) as id`.execute(database.app.kysely))
        .rows[0]?.id;
    expect(await claim("issuer|una", "UNA.price@northmere.example")).toBe(userId);
    expect(await claim("issuer|other", "una.price@northmere.example")).toBeNull();
    expect(await claim(priya.userId, "nobody@northmere.example")).toBeNull();
  });
});

describe.each(roles)("%s", (role) => {
  it.each(permissionsOffered)("and the permission to %s", async (permission) => {
    const offered = (await act(admin, (work) => savePerson(work, wanted({ role, permissions: [permission] })))).ok;
    const worksHere = !["secure-practitioner", "secure-manager", "placements-officer", "probation-officer"].includes(
      role,
    );
    expect(offered).toBe(worksHere && mayHold(role, permission));
    // However the permission came into the account, the database lets only those sign who may hold it.
    const actor = await add(role, [permission]);
    const { rows } = await act(actor, (work) =>
      sql<{ may: boolean; scope: string }>`select app_may_countersign() as may, app_scope() as scope`.execute(work.tx),
    );
    expect(rows[0]?.may).toBe(permission === "countersign" && mayHold(role, "countersign"));
    // And the table of actions: an officer and an inspector write nothing, nobody signs what they own.
    const facts = {
      status: "in-progress" as const,
      wholeCases: rows[0]?.scope === "all",
      grant: null,
      standsIn: false,
    };
    const others = allowedActions(stageSituation(actor, { ...facts, ownerId: priya.userId }));
    const own = allowedActions(stageSituation(actor, { ...facts, ownerId: actor.userId }));
    expect(own).not.toContain("sign");
    expect(others.includes("sign")).toBe(permission === "countersign" && mayHold(role, "countersign"));
    if (role === "administrative-officer") expect(others).toEqual([]);
    if (role === "inspector") expect(others).toEqual(["read"]);
  });

  it("changes people only as an administrator, and adds a young person only where the record is kept", async () => {
    const actor = await add(role, []);
    expect((await save({}, actor)).ok).toBe(role === "administrator");
    const changed = await act(actor, (work) =>
      work.tx.updateTable("user_account").set({ name: "Mine" }).where("id", "=", priya.userId).executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(role === "administrator" ? 1n : 0n);
    const child = { givenNames: "Lou", familyName: "Ash", caseManagerId: null };
    const keeps = [
      "practitioner",
      "senior-practitioner",
      "manager",
      "administrative-officer",
      "court-duty-officer",
      "secure-practitioner",
      "secure-manager",
    ];
    expect((await act(actor, (work) => addYoungPerson(work, child))).ok).toBe(keeps.includes(role));
  });
});
