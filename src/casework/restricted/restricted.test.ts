/** Restricted records and inspectors' cases, by the real services and by the database alone. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Role, roles } from "../../database/schema.ts";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { changeOwner } from "../contributors/change-owner.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { nameStandIn } from "../contributors/name-stand-in.ts";
import { myNotices } from "../notices/my-notices.ts";
import type { Outcome } from "../refusal.ts";
import { completeStage } from "../stages/complete-stage.ts";
import { loadStage } from "../stages/load-stage.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { startStage } from "../stages/start-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { caseload } from "../work-lists/caseload.ts";
import { nextReference } from "../young-people/next-reference.ts";
import { visibleRecord } from "../young-people/visible-record.ts";
import { breakGlass, hiddenRecords } from "./break-glass.ts";
import { endInspection, nameCases, namedCases } from "./inspections.ts";
import { liftRestriction, restrictRecord } from "./restrict-record.ts";
import { namedOn, restrictionOf } from "./restriction-store.ts";
import { shutOut } from "./shut-out.ts";
import { openedRecords, watchedEvents } from "./watched.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner: priya, colleague: tom, manager: maria, contributor: sam, officer: ada } = world;
let dpo: Actor;
let inspector: Actor;
let youngPersonId = "";
let stageId = "";

/** The database's clock decides what is still open, so acts are done at its time. */
const act = <T>(actor: Actor, work: (work: Work) => Promise<T>) => world.act(actor, work, new Date());
const reference = async (id = youngPersonId): Promise<string> =>
  (await database.admin.kysely.selectFrom("young_person").where("id", "=", id).select("reference").executeTakeFirst())
    ?.reference ?? "";
const sees = (actor: Actor): Promise<boolean> => act(actor, async (work) => (await loadStage(work, stageId)) !== null);
const restrict = (people: readonly Actor[], by: Actor = maria, shown = true) =>
  act(by, (work) =>
    restrictRecord(work, {
      youngPersonId,
      reason: "Her aunt works here.",
      shown,
      people: people.map(({ userId }) => userId),
    }),
  );
const open = (actor: Actor, reason = "She is at the desk and her worker is away.") =>
  act(actor, async (work) => breakGlass(work, { wanted: await reference(), reason, hours: 1 }));

async function addActor(role: Role, name: string): Promise<Actor> {
  const userId = randomUUID();
  await database.admin.kysely
    .insertInto("user_account")
    .values({
      id: userId,
      organisation_id: maria.organisationId,
      subject: userId,
      name,
      email: null,
      role,
      permissions: [],
    })
    .execute();
  return { ...maria, userId, name, role, permissions: [] };
}

beforeAll(async () => {
  dpo = await addActor("data-protection-officer", "Dee Pryor");
  inspector = await addActor("inspector", "Ivo Spence");
});
beforeEach(async () => {
  ({ youngPersonId, stageId } = await world.openStage());
  expectDone(
    await act(priya, (work) =>
      saveAnswer(work, { stageId, runId: randomUUID(), address: "living-detail", value: "With an aunt.", version: 0 }),
    ),
  );
});

/** How many rows of one child a person finds in each table, asked of the database with no service between. */
async function rowsSeen(actor: Actor): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await database.admin.pool.query<{ name: string; id: string }>(`
    select c.relname as name, a.attname as id from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      and a.attname = case c.relname when 'young_person' then 'id' else 'young_person_id' end
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  const seen: Record<string, number> = {};
  for (const { name, id } of tables) {
    const { rows } = await act(actor, (work) =>
      sql<{
        count: number;
      }>`select count(*)::int as count from ${sql.table(name)} where ${sql.ref(id)} = ${youngPersonId}`.execute(
        work.tx,
      ),
    );
    if ((rows[0]?.count ?? 0) > 0) seen[name] = rows[0]?.count ?? 0;
  }
  return seen;
}

describe("a restricted record", () => {
  it("is given to nobody who is shut out of it: not parts, not the owner's place, not the stage", async () => {
    expectDone(await restrict([priya, maria]));
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const today = new Date().toISOString().slice(0, 10);
    const gifts: readonly ((work: Work) => Promise<Outcome<unknown>>)[] = [
      (work: Work) => giveParts(work, { stageId, userId: sam.userId, subSections: ["living-arrangements"] }),
      (work: Work) =>
        nameStandIn(work, { stageId, userId: tom.userId, kind: "cover", from: today, until, reason: "She is ill." }),
      (work: Work) => changeOwner(work, { stageId, ownerId: tom.userId, seen: priya.userId, reason: "She is ill." }),
    ];
    for (const gift of gifts)
      expect(await act(maria, gift)).toMatchObject({ refusal: { status: 422, code: "shut-out" } });
    expect([...(await act(priya, (work) => shutOut(work, youngPersonId)))].sort()).toEqual(
      expect.arrayContaining([tom.userId, sam.userId].sort()),
    );
    // Whoever is shut out learns nothing, also not who else is.
    expect([...(await act(tom, (work) => shutOut(work, youngPersonId)))]).toEqual([]);
    expectDone(await act(maria, (work) => liftRestriction(work, { youngPersonId, reason: "Named anew." })));
    expectDone(await restrict([priya, maria, tom, sam]));
    for (const gift of gifts) expectDone(await act(maria, gift));
  });

  it("is open to the people named, and for all others not there: no row of any table", async () => {
    expectDone(
      await act(priya, (work) =>
        giveParts(work, { stageId, userId: sam.userId, subSections: ["living-arrangements"] }),
      ),
    );
    expect([await sees(tom), await sees(sam)]).toEqual([true, true]);
    expectDone(await restrict([priya, maria]));
    expect([await sees(priya), await sees(maria), await sees(tom), await sees(sam), await sees(ada)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    for (const actor of [tom, sam, ada, world.foreign]) expect(await rowsSeen(actor)).toEqual({});
    expect(Object.keys(await rowsSeen(priya))).toEqual(
      expect.arrayContaining(["answer", "answer_change", "stage", "young_person", "record_fact", "record_restriction"]),
    );
    expect(await act(tom, (work) => visibleRecord(work, youngPersonId))).toBeNull();
    const listed = expectDone(await act(tom, (work) => caseload(work, { size: 200 })));
    expect(listed.items.map((row) => row.youngPersonId)).not.toContain(youngPersonId);
  });

  it("closes at once, whatever each process remembers, and opens again", async () => {
    // A second copy of the modules is what a second process remembers.
    vi.resetModules();
    const second = await import("../stages/load-stage.ts");
    const { recall } = await import("../stages/known-rows.ts");
    const inSecond = (actor: Actor) => act(actor, (work) => second.loadStage(work, stageId));
    const first = (actor: Actor) => act(actor, (work) => loadStage(work, stageId));
    for (const read of [first, inSecond]) expect((await read(tom))?.answers.length).toBeGreaterThan(0);
    expect(recall(stageId)).not.toBeNull();
    expectDone(await restrict([priya]));
    for (const read of [first, inSecond]) {
      expect(await read(tom)).toBeNull();
      expect(await read(maria)).toBeNull();
      expect((await read(priya))?.answers.length).toBeGreaterThan(0);
    }
    expectDone(await act(dpo, (work) => liftRestriction(work, { youngPersonId, reason: "She has left the service." })));
    for (const read of [first, inSecond]) expect((await read(tom))?.answers.length).toBeGreaterThan(0);
  });

  it("can be changed by nobody who does not see it, and is set by a manager or the data protection officer alone", async () => {
    expect((await restrict([priya], priya)).ok).toBe(false);
    expect((await restrict([priya], ada)).ok).toBe(false);
    expectDone(await restrict([priya], dpo));
    const refusal = await restrict([maria, priya], maria);
    expect(refusal.ok ? null : refusal.refusal.code).toBe("not-found");
    expect((await act(maria, (work) => liftRestriction(work, { youngPersonId, reason: "Mine." }))).ok).toBe(false);
    expectDone(await restrict([priya, maria], dpo, false));
    expect(await act(maria, (work) => restrictionOf(work, youngPersonId))).toMatchObject({
      shown: false,
      setBy: "Dee Pryor",
    });
    expect((await act(dpo, (work) => namedOn(work, youngPersonId))).map(({ name }) => name)).toEqual([
      "Maria Okoro",
      "Priya Shah",
    ]);
    const write = act(tom, (work) =>
      sql`insert into answer select * from answer where stage_id = ${stageId}`.execute(work.tx).then(() =>
        work.tx
          .insertInto("comment")
          .values({
            young_person_id: youngPersonId,
            stage_id: stageId,
            id: randomUUID(),
            organisation_id: tom.organisationId,
            address: "a",
            sub_section: "s",
            reply_to: null,
            author_id: tom.userId,
            at: work.now,
            text: "x",
            suggested_wording: null,
            closed_by: null,
            closed_at: null,
          })
          .execute(),
      ),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it.each([
    ["nobody is named", [], "A reason.", "nobody-named"],
    ["somebody of another service", ["foreign"], "A reason.", "no-such-person"],
    ["no reason is given", ["practitioner"], " \n", "no-reason"],
    ["the reason has no end", ["practitioner"], "x".repeat(2001), "long-reason"],
  ] as const)("is refused when %s", async (_, named, reason, code) => {
    const people = named.map((name) => world[name].userId);
    const outcome = await act(maria, (work) => restrictRecord(work, { youngPersonId, reason, shown: true, people }));
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
    expect(await sees(tom)).toBe(true);
  });

  it("keeps its number: the next young person has another", async () => {
    await restrict([priya]);
    const next = await act(tom, nextReference);
    expect(next > (await reference())).toBe(true);
  });
});

describe("breaking the glass", () => {
  it("opens it for a while, with the reason kept, and is seen by those who oversee", async () => {
    await restrict([priya]);
    expect((await open(tom, "urgent")).ok).toBe(false);
    const opened = expectDone(await open(tom));
    expect(opened.youngPersonId).toBe(youngPersonId);
    expect([await sees(tom), await sees(ada)]).toEqual([true, false]);
    // A manager who is not named is told of the opening, and sees nothing of the record.
    expect((await act(maria, openedRecords))[0]).toMatchObject({ reference: await reference(), by: "Tom Reid" });
    expect(await sees(maria)).toBe(false);
    expect(await act(priya, openedRecords)).toEqual([]);
    for (const actor of [maria, dpo]) {
      const told = expectDone(await act(actor, (work) => myNotices(work))).items[0];
      expect(told).toMatchObject({ kind: "restricted-record-opened", actorName: "Tom Reid", isNew: true });
      // Only the data protection officer learns from it whose record it is.
      expect(told?.youngPerson?.id).toBe(actor === dpo ? youngPersonId : undefined);
    }
    // It ends by itself.
    await database.admin.pool.query(
      "update record_access set given_at = given_at - interval '2 hours', until = until - interval '2 hours' where kind = 'break-glass'",
    );
    expect(await sees(tom)).toBe(false);
  });

  it("is not for those whose work reaches no record, nor for longer than a day", async () => {
    await restrict([priya]);
    for (const actor of [dpo, inspector, sam, world.foreign]) expect((await open(actor)).ok).toBe(false);
    const row = {
      young_person_id: youngPersonId,
      id: randomUUID(),
      organisation_id: tom.organisationId,
      user_id: tom.userId,
      kind: "break-glass",
      reference: "R",
      reason: "because",
      given_by: tom.userId,
      given_at: new Date(),
      until: new Date(Date.now() + 25 * 3_600_000),
      ended_by: null,
      ended_at: null,
    } as const;
    await expect(act(tom, (work) => work.tx.insertInto("record_access").values(row).execute())).rejects.toThrow(
      /check constraint/,
    );
    const named = { ...row, kind: "named", until: null } as const;
    await expect(act(tom, (work) => work.tx.insertInto("record_access").values(named).execute())).rejects.toThrow(
      /row-level security/,
    );
  });

  it("finds by the whole reference or name alone; lists name only what their rule says", async () => {
    await restrict([priya], maria, false);
    const name = await reference();
    expect(await act(tom, (work) => hiddenRecords(work, null))).not.toContainEqual(
      expect.objectContaining({ youngPersonId }),
    );
    expect(await act(tom, (work) => hiddenRecords(work, name.toLowerCase()))).toEqual([
      { youngPersonId, reference: name },
    ]);
    expect(await act(tom, (work) => hiddenRecords(work, name.slice(0, -1)))).toEqual([]);
    expect(await act(priya, (work) => hiddenRecords(work, name))).toEqual([]);
    expect(await act(world.foreign, (work) => hiddenRecords(work, name))).toEqual([]);
    expectDone(await restrict([priya], dpo, true));
    expect(await act(ada, (work) => hiddenRecords(work, null))).toContainEqual({ youngPersonId, reference: name });
  });
});

describe("an inspector", () => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const name = async (by: Actor, lastDay: string | null = tomorrow, references?: string) => {
    const given = references ?? (await reference());
    return act(by, (work) => nameCases(work, { inspectorId: inspector.userId, references: given, lastDay }));
  };

  it("reads the cases named, until their day, and no other", async () => {
    const other = await world.addChild();
    expect(await sees(inspector)).toBe(false);
    expectDone(await name(dpo));
    expect(await sees(inspector)).toBe(true);
    expect(await act(inspector, (work) => visibleRecord(work, other))).toBeNull();
    expect((await act(inspector, (work) => visibleRecord(work, youngPersonId)))?.mayWrite).toBe(false);
    const listed = expectDone(await act(inspector, (work) => caseload(work, {})));
    expect(listed.items.map((row) => row.youngPersonId)).toEqual([youngPersonId]);
    await database.admin.pool.query(
      "update record_access set until = now() - interval '1 minute' where kind = 'inspection'",
    );
    expect(await sees(inspector)).toBe(false);
    expect(await rowsSeen(inspector)).toEqual({ record_access: 1 });
  });

  it("changes nothing, by the services and by the database", async () => {
    expectDone(await name(maria));
    const before = await database.admin.pool.query("select * from stage where id = $1", [stageId]);
    const tries: readonly ((work: Work) => Promise<{ readonly ok: boolean }>)[] = [
      (work) => saveAnswer(work, { stageId, runId: randomUUID(), address: "living-detail", value: "Mine", version: 1 }),
      (work) => completeStage(work, { stageId }),
      (work) => startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-10" }),
      (work) => restrictRecord(work, { youngPersonId, reason: "Mine", shown: true, people: [priya.userId] }),
    ];
    for (const attempt of tries) expect((await act(inspector, attempt)).ok).toBe(false);
    await act(inspector, (work) => markSeen(work, stageId));
    for (const statement of [
      sql`update answer set version = 99 where stage_id = ${stageId}`,
      sql`update young_person set display_name = 'X' where id = ${youngPersonId}`,
      sql`update stage set status = 'stopped' where id = ${stageId}`,
      sql`delete from stage_contributor where stage_id = ${stageId}`,
    ])
      expect((await act(inspector, (work) => statement.execute(work.tx))).numAffectedRows).toBe(0n);
    expect((await database.admin.pool.query("select * from stage where id = $1", [stageId])).rows).toEqual(before.rows);
  });

  it("is closed out of a case that is taken back, and watched", async () => {
    expectDone(await name(maria));
    await act(inspector, (work) =>
      work.tx
        .insertInto("audit_event")
        .values({
          organisation_id: inspector.organisationId,
          user_id: inspector.userId,
          action: "stage-viewed",
          stage_id: stageId,
        })
        .execute(),
    );
    expect((await act(dpo, watchedEvents))[0]).toMatchObject({
      inspector: "Ivo Spence",
      action: "stage-viewed",
      reference: await reference(),
    });
    for (const actor of [maria, priya, inspector]) expect(await act(actor, watchedEvents)).toEqual([]);
    expect((await act(maria, namedCases)).filter((each) => each.youngPersonId === youngPersonId)).toHaveLength(1);
    expectDone(await act(maria, (work) => endInspection(work, { youngPersonId, inspectorId: inspector.userId })));
    expect(await sees(inspector)).toBe(false);
  });

  it.each([
    ["a practitioner names it", () => name(priya), "not-allowed"],
    ["a reference is not known", () => name(dpo, tomorrow, "NO-1, NO-2"), "unknown-reference"],
    ["there is no reference", () => name(dpo, tomorrow, " , "), "no-cases"],
    ["the day is past", () => name(dpo, "2020-01-01"), "no-such-day"],
    ["the day is none", () => name(dpo, null), "no-such-day"],
    ["the day is years away", () => name(dpo, "2099-01-01"), "no-such-day"],
  ])("has no case when %s", async (_, attempt, code) => {
    const outcome = await attempt();
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
    expect(await sees(inspector)).toBe(false);
  });
});

describe("the wall", () => {
  it("works out how a person stands once, not for each row", async () => {
    const plan = await act(priya, async (work) =>
      (
        await sql<{
          "QUERY PLAN": string;
        }>`explain (verbose) select value from answer where stage_id = ${stageId}`.execute(work.tx)
      ).rows
        .map((row) => row["QUERY PLAN"])
        .join("\n"),
    );
    const filters = plan.split("\n").filter((line) => /(Filter|Cond):/.test(line));
    expect(filters.length).toBeGreaterThan(0);
    expect(filters.join("\n")).not.toMatch(/app_|may_see|split_part/);
    expect(plan).toMatch(/InitPlan/);
  });

  it("shows the people of the data protection officer and nothing that is written of them", async () => {
    const seen = Object.keys(await rowsSeen(dpo)).filter((table) => table !== "audit_event");
    expect(seen).toEqual(["stage", "young_person"]);
  });

  it.each(roles)("lets %s break no glass with a permission alone", async (role) => {
    const actor: Actor = { ...(await addActor(role, `A ${role}`)), permissions: ["countersign", "send"] };
    await restrict([priya]);
    const may = [
      "practitioner",
      "senior-practitioner",
      "manager",
      "court-duty-officer",
      "administrative-officer",
      "secure-practitioner",
      "secure-manager",
    ];
    expect((await open(actor)).ok).toBe(may.includes(role));
  });
});
