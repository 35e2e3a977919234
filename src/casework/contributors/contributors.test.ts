import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { requestsOf } from "../countersignature/signature-store.ts";
import { changesOfStage } from "../history/changes-of-stage.ts";
import { momentInWords } from "../history/moments.ts";
import { momentsOfStage } from "../history/moments-of-stage.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { practitionerHome } from "../work-lists/practitioner-home.ts";
import { type ChangeDueDate, changeDueDate } from "./change-due-date.ts";
import { changeOwner } from "./change-owner.ts";
import { giveParts } from "./give-parts.ts";
import { handIn, takeUpAgain } from "./hand-in.ts";
import { keepLate } from "./late-answers.ts";
import { endStandIn, nameStandIn } from "./name-stand-in.ts";
import { returnParts } from "./return-parts.ts";
import { lateAnswersOf, settleLateAnswer } from "./settle-late-answer.ts";
import { takeBack } from "./take-back.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, colleague, manager, contributor } = world;
const health = { address: "diet-needs", subSection: "physical-health" };
const home = { address: "living-detail", subSection: "living-arrangements" };

let stageId = "";
let youngPersonId = "";
beforeEach(async () => {
  ({ stageId, youngPersonId } = await world.openStage());
});

const see = (actor: Actor) => world.act(actor, (work) => visibleTo(work, stageId));
const save = (actor: Actor, address: string, value: string, version = 0) =>
  world.act(actor, (work) => saveAnswer(work, { stageId, runId: actor.userId, address, value, version }));
const give = (over: object = {}, actor = practitioner) =>
  world.act(actor, (work) =>
    giveParts(work, { stageId, userId: contributor.userId, subSections: [health.subSection], ...over }),
  );
const back = () => world.act(practitioner, (work) => takeBack(work, { stageId, userId: contributor.userId }));
const returned = (reason = "Say which foods", actor = practitioner) =>
  world.act(actor, (work) => returnParts(work, { stageId, userId: contributor.userId, reason }));
const stand = (over: object = {}, actor = practitioner) =>
  world.act(actor, (work) =>
    nameStandIn(work, {
      stageId,
      userId: colleague.userId,
      kind: "proxy",
      from: "2026-11-16",
      until: "2026-11-20",
      ...over,
    }),
  );
const reassign = (over: object = {}, actor = manager) =>
  world.act(actor, (work) =>
    changeOwner(work, {
      stageId,
      ownerId: colleague.userId,
      seen: practitioner.userId,
      reason: "Long leave",
      ...over,
    }),
  );
const life = async (actor: Actor) =>
  expectDone(await world.act(actor, (work) => momentsOfStage(work, { stageId }))).map(momentInWords);

describe("parts given to a specialist", () => {
  it("are seen with the summary and nothing else, written, handed in, returned and handed in again", async () => {
    expectDone(await save(practitioner, home.address, "With an aunt"));
    expectDone(await save(practitioner, health.address, "Halal"));
    expect(await see(contributor)).toBeNull();
    expectDone(await give({ dueOn: "2026-12-03", note: "What does he eat?" }));

    const seen = await see(contributor);
    expect(seen?.subSections).toEqual([health.subSection]);
    expect([seen?.answers.values[health.address], seen?.answers.values[home.address]]).toEqual(["Halal", undefined]);
    expect(seen?.people.contributions).toMatchObject([
      { userName: "Sam Field", state: "given", dueOn: "2026-12-03", note: "What does he eat?", givenBy: "Priya Shah" },
    ]);
    expect(seen?.summary?.left).toBeGreaterThan(0);
    expect(seen?.evaluation.gaps.every(({ subSection }) => subSection === health.subSection)).toBe(true);

    expectDone(await save(contributor, health.address, "Halal, no nuts", 1));
    expect(await save(contributor, home.address, "x", 1)).toMatchObject({ refusal: { status: 403 } });
    expect(expectDone(await world.act(contributor, (work) => handIn(work, { stageId }))).left).toBeGreaterThan(0);
    expect(await save(contributor, health.address, "More", 2)).toMatchObject({
      refusal: { status: 403, happened: expect.stringContaining("handed your parts in") },
    });
    expect((await see(practitioner))?.people.contributions).toMatchObject([{ state: "handed-in" }]);

    expect(await returned(" ")).toMatchObject({ refusal: { code: "no-reason" } });
    expectDone(await returned());
    expect((await see(contributor))?.people.contributions).toMatchObject([
      { state: "returned", reason: "Say which foods" },
    ]);
    expect(await returned()).toMatchObject({ refusal: { status: 409, code: "not-handed-in" } });
    expectDone(await save(contributor, health.address, "Halal, no nuts, no milk", 2));
    expectDone(await world.act(contributor, (work) => handIn(work, { stageId })));
    expectDone(await world.act(contributor, (work) => takeUpAgain(work, { stageId })));
    expect((await see(practitioner))?.people.contributions).toMatchObject([{ state: "given" }]);
  });

  it("stand on their home with the due date, until they are taken back: then nothing is seen and all work is kept", async () => {
    expectDone(await give({ dueOn: "2026-12-03", note: "Please" }));
    expectDone(await save(contributor, health.address, "Vegan"));
    const asked = async () => {
      const found = expectDone(await world.act(contributor, practitionerHome)).askedOfMe;
      return found.filter((each) => each.stageId === stageId);
    };
    expect(await asked()).toMatchObject([{ subSections: [health.subSection], dueOn: "2026-12-03", state: "given" }]);
    expectDone(await back());
    expect([await see(contributor), await asked()]).toEqual([null, []]);
    expect(await back()).toMatchObject({ refusal: { status: 409, code: "nothing-given" } });
    const stage = await see(practitioner);
    expect(stage?.answers.values[health.address]).toBe("Vegan");
    expect(stage?.meta.get(health.address)?.authorName).toBe("Sam Field");
  });

  it("are told in the stage's moments: to the owner all, to the contributor what concerns them", async () => {
    expectDone(await give({ userId: colleague.userId, subSections: [home.subSection] }));
    expectDone(await give());
    expectDone(await world.act(contributor, (work) => handIn(work, { stageId })));
    expectDone(await returned());
    expect(await life(contributor)).toEqual([
      "Priya Shah began the stage",
      "Priya Shah gave Sam Field to write: Physical health and development",
      "Sam Field handed in: Physical health and development",
      "Priya Shah returned to Sam Field: Physical health and development",
    ]);
    expectDone(await back());
    expect(await life(practitioner)).toContain("Priya Shah took back from Sam Field: Physical health and development");
    expect(await life(practitioner)).toHaveLength(6);
  });

  it.each<[string, object, Actor, number, string]>([
    ["to nobody of the service", { userId: world.foreign.userId }, practitioner, 422, "no-such-colleague"],
    ["to an administrative officer", { userId: world.officer.userId }, practitioner, 422, "no-such-colleague"],
    ["to the owner", { userId: practitioner.userId }, practitioner, 422, "owns-it"],
    ["of no kind", { subSections: [] }, practitioner, 422, "no-part-chosen"],
    ["that do not exist", { subSections: ["no-such"] }, practitioner, 422, "unknown-sub-section"],
    ["by a day that is none", { dueOn: "2026-02-30" }, practitioner, 422, "bad-due-date"],
    ["with a note without end", { note: "x".repeat(4001) }, practitioner, 422, "too-long"],
    ["by a colleague", {}, colleague, 403, "not-allowed"],
    ["by a contributor", {}, contributor, 404, "not-found"],
  ])("are not given %s", async (_what, over, actor, status, code) => {
    expect(await give(over, actor)).toMatchObject({ ok: false, refusal: { status, code } });
  });

  it("hold for the database too: with every check left out, a contributor reads and moves nothing else", async () => {
    expectDone(await save(practitioner, home.address, "With an aunt"));
    expectDone(await give());
    const update = (set: object) =>
      world.act(contributor, (work) =>
        work.tx.updateTable("stage_contributor").where("stage_id", "=", stageId).set(set).execute(),
      );
    await expect(update({ sub_sections: [health.subSection, home.subSection] })).rejects.toThrow(/contributor/);
    await expect(update({ state: "returned" })).rejects.toThrow(/contributor/);
    await expect(update({ note: "x" })).rejects.toThrow(/contributor/);
    const read = (from: string) =>
      world.act(contributor, async (work) => (await sql`select * from ${sql.table(from)}`.execute(work.tx)).rows);
    expect(JSON.stringify(await read("answer"))).not.toContain("aunt");
    expect(JSON.stringify(await read("answer_change"))).not.toContain("aunt");
    await world.act(contributor, (work) =>
      work.tx.deleteFrom("stage_contributor").where("stage_id", "=", stageId).execute(),
    );
    expect((await see(practitioner))?.people.contributions).toHaveLength(1);
    expectDone(await back());
    expect(JSON.stringify([await read("stage"), await read("stage_contributor")])).not.toContain(stageId);
    expect(await read("stage_stand_in")).toEqual([]);
  });
});

describe("somebody who stands in", () => {
  it("writes and asks for the owner, and everything says for whom", async () => {
    expect(await save(colleague, home.address, "x")).toMatchObject({ refusal: { status: 403 } });
    expectDone(await stand());
    expectDone(await save(colleague, home.address, "With an aunt"));
    const stage = await see(practitioner);
    expect(stage?.meta.get(home.address)?.authorName).toBe("Tom Reid for Priya Shah");
    const changes = expectDone(await world.act(manager, (work) => changesOfStage(work, { stageId })));
    expect(changes.items.find(({ address }) => address === home.address)?.authorName).toBe("Tom Reid for Priya Shah");
    const asked = await world.act(colleague, (work) =>
      askCountersignature(work, { stageId, part: "explanations", note: "", addressedTo: null }),
    );
    // Gaps are in the way here; what counts is that the right to ask is not.
    expect(asked).toMatchObject({ refusal: { code: "part-not-complete" } });
    await database.admin.kysely
      .insertInto("countersignature_request")
      .values({
        young_person_id: youngPersonId,
        stage_id: stageId,
        id: crypto.randomUUID(),
        organisation_id: colleague.organisationId,
        part: "explanations",
        asked_by: colleague.userId,
        asked_at: world.now(),
        outcome: null,
        addressed_to: null,
        closed_by: null,
        closed_at: null,
        closing_note: null,
      })
      .execute();
    const [request] = await world.act(manager, (work) => requestsOf(work.tx, stageId));
    expect(request?.askedByName).toBe("Tom Reid for Priya Shah");
    expect(await life(practitioner)).toContain(
      "Tom Reid for Priya Shah asked for Explanations and Conclusions to be signed",
    );
    expect(await life(practitioner)).toContain(
      "Priya Shah named Tom Reid to stand in from 16 November 2026 until 20 November 2026",
    );
  });

  it("begins and ends by date, or when the owner ends it; what was written before stays theirs alone", async () => {
    expectDone(await stand({ from: "2026-11-18", until: "2026-11-19" }));
    const at = (moment: string) =>
      world.act(
        colleague,
        (work) =>
          saveAnswer(work, { stageId, runId: moment.slice(0, 10), address: home.address, value: moment, version: 0 }),
        new Date(moment),
      );
    expect(await at("2026-11-17T23:59:00Z")).toMatchObject({ refusal: { status: 403 } });
    expectDone(await at("2026-11-18T00:00:00Z"));
    expect(await at("2026-11-20T00:00:00Z")).toMatchObject({ refusal: { status: 403 } });
    const [{ id } = { id: "" }] = (await see(practitioner))?.people.standIns ?? [];
    expectDone(await world.act(practitioner, (work) => endStandIn(work, { stageId, standInId: id })));
    expect(await world.act(practitioner, (work) => endStandIn(work, { stageId, standInId: id }))).toMatchObject({
      refusal: { status: 409 },
    });
  });

  it("is set by a manager for every stage of an absent owner, who stays the owner", async () => {
    const other = await world.openStage();
    const cover = { kind: "cover", reason: "On leave", everyStage: true };
    expect(await stand({ kind: "cover", reason: "On leave" })).toMatchObject({ refusal: { status: 403 } });
    expect(await stand({ ...cover, reason: "" }, manager)).toMatchObject({ refusal: { code: "no-reason" } });
    expect(expectDone(await stand(cover, manager)).stages).toBeGreaterThan(1);
    const covered = await world.act(colleague, (work) => visibleTo(work, other.stageId));
    expect(covered?.head.ownerName).toBe("Priya Shah");
    expect(covered?.people.standIns).toMatchObject([{ kind: "cover", reason: "On leave", namedBy: "Maria Okoro" }]);
    const home = expectDone(await world.act(colleague, practitionerHome)).standingIn;
    expect(home.map((each) => each.stageId)).toEqual(expect.arrayContaining([stageId, other.stageId]));
    expect(home.find((each) => each.stageId === other.stageId)).toMatchObject({
      ownerName: "Priya Shah",
      kind: "cover",
    });
  });

  it.each<[string, object, number, string]>([
    ["backwards", { from: "2026-11-20", until: "2026-11-19" }, 422, "bad-period"],
    ["in the past", { from: "2026-11-01", until: "2026-11-02" }, 422, "bad-period"],
    ["for ever", { until: "2028-11-20" }, 422, "bad-period"],
    ["for themselves", { userId: practitioner.userId }, 422, "owner-stands-in"],
    ["from outside", { userId: world.foreign.userId }, 404, "not-found"],
    ["who sees only parts", { userId: contributor.userId }, 422, "may-not-stand-in"],
  ])("is not named %s", async (_what, over, status, code) => {
    expect(await stand(over)).toMatchObject({ ok: false, refusal: { status, code } });
  });

  it("is not named twice for the same time", async () => {
    expectDone(await stand());
    expect(await stand({ from: "2026-11-20", until: "2026-11-25" })).toMatchObject({ refusal: { status: 409 } });
    expectDone(await stand({ from: "2026-11-21", until: "2026-11-25" }));
  });
});

describe("another owner", () => {
  it("is given the stage and the case by a manager with a reason; all work and the history stay", async () => {
    expectDone(await stand({ userId: manager.userId }));
    expectDone(await save(practitioner, home.address, "With an aunt"));
    expect(await reassign({}, practitioner)).toMatchObject({ refusal: { status: 403 } });
    expect(await reassign({ reason: "" })).toMatchObject({ refusal: { code: "no-reason" } });
    expect(await reassign({ ownerId: contributor.userId })).toMatchObject({ refusal: { code: "cannot-own" } });
    expectDone(await reassign({ alsoCase: true }));
    expect(await reassign()).toMatchObject({ refusal: { status: 409, code: "owner-changed-meanwhile" } });
    const stage = await see(manager);
    expect(stage?.head.ownerName).toBe("Tom Reid");
    expect(stage?.youngPerson.caseManagerName).toBe("Tom Reid");
    expect(stage?.meta.get(home.address)?.authorName).toBe("Priya Shah");
    expect(stage?.people.standIns.every(({ endsAt }) => endsAt <= world.now())).toBe(true);
    expect(await life(manager)).toContain("Maria Okoro gave the stage from Priya Shah to Tom Reid");
    expectDone(await save(colleague, home.address, "With his aunt", 1));
    expect(await save(practitioner, home.address, "x", 2)).toMatchObject({ refusal: { status: 403 } });
  });
});

describe("a due date", () => {
  it("is changed by a manager with a reason; the history keeps the day before, and the owner is told", async () => {
    const seen = (await see(manager))?.head.dueDate ?? "";
    const change = (over: Partial<ChangeDueDate> = {}, actor = manager) =>
      world.act(actor, (work) =>
        changeDueDate(work, { stageId, dueOn: "2026-12-31", seen, reason: "The hearing moved.", ...over }),
      );
    expect(await change({}, practitioner)).toMatchObject({ refusal: { status: 403 } });
    expect(await change({ reason: " " })).toMatchObject({ refusal: { code: "no-reason" } });
    for (const dueOn of ["31/12/2026", "", "2026-11-01", "2031-01-01"])
      expect(await change({ dueOn })).toMatchObject({ refusal: { code: "bad-due-date" } });
    expect(await change({ dueOn: seen })).toMatchObject({ refusal: { code: "due-already" } });
    expectDone(await change());
    expect(await change({ dueOn: "2027-01-08" })).toMatchObject({ refusal: { code: "due-date-changed-meanwhile" } });
    expect((await see(manager))?.head.dueDate).toBe("2026-12-31");
    expect((await life(manager)).at(-1)).toMatch(
      /^Maria Okoro changed the day by which the stage is due from .+ to 31 December 2026$/,
    );
    const told = await database.admin.kysely
      .selectFrom("notice")
      .where("stage_id", "=", stageId)
      .where("kind", "=", "due-date-changed")
      .select("recipient_id")
      .execute();
    expect(told).toEqual([{ recipient_id: practitioner.userId }]);
  });
});

describe("a stopped stage", () => {
  it("stays readable with its reason, and the next stage begins from it", async () => {
    expectDone(await save(practitioner, health.address, "Halal"));
    expectDone(await give());
    expectDone(await world.act(manager, (work) => stopStage(work, { stageId, reason: "Moved away" })));
    const stopped = await see(colleague);
    expect([stopped?.head.status, stopped?.head.endedReason]).toEqual(["stopped", "Moved away"]);
    expect(stopped?.answers.values[health.address]).toBe("Halal");
    expect((await see(contributor))?.subSections).toEqual([health.subSection]);
    expect(await give()).toMatchObject({ refusal: { status: 409, code: "stage-closed" } });
    const next = expectDone(
      await world.act(practitioner, (work) =>
        startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-16" }),
      ),
    );
    const begun = await world.act(practitioner, (work) => visibleTo(work, next.stageId));
    expect(begun?.meta.get(health.address)).toMatchObject({ state: "carried", source: { author: "Priya Shah" } });
  });
});

describe("what was typed after a part was taken back", () => {
  const typeLate = (actor: Actor, address: string, value: string) =>
    world.act(actor, async (work) => {
      const change = { address, value, version: 0 };
      const saved = await saveAnswer(work, { stageId, runId: "late", ...change });
      return saved.ok ? null : keepLate(work, stageId, [change], saved.refusal);
    });
  const waiting = () => world.act(practitioner, (work) => lateAnswersOf(work, stageId));
  const settle = (address: string, outcome: "taken" | "left", version: number) =>
    world.act(practitioner, (work) =>
      settleLateAnswer(work, { stageId, userId: contributor.userId, address, outcome, version }),
    );

  it("is kept for the owner, with a sentence, and becomes the answer or is left out", async () => {
    expectDone(await give());
    expectDone(await save(contributor, health.address, "Vegan"));
    expectDone(await back());
    expect(await typeLate(contributor, health.address, "Vegan, no")).toMatchObject({
      status: 403,
      code: "taken-back",
      happened: expect.stringContaining("Priya Shah took this part back"),
      kept: expect.stringContaining("kept for the owner"),
    });
    await typeLate(contributor, health.address, "Vegan, no nuts");
    expect(await waiting()).toMatchObject([
      { userName: "Sam Field", input: "Vegan, no nuts", address: health.address },
    ]);
    expect(await settle(health.address, "taken", 0)).toMatchObject({ refusal: { status: 409, code: "conflict" } });
    expectDone(await settle(health.address, "taken", 1));
    expect(await settle(health.address, "left", 1)).toMatchObject({ refusal: { code: "no-late-answer" } });
    const stage = await see(practitioner);
    expect(stage?.answers.values[health.address]).toBe("Vegan, no nuts");
    expect(stage?.meta.get(health.address)?.authorName).toBe("Priya Shah");
    await typeLate(contributor, health.address, "More");
    expectDone(await settle(health.address, "left", 2));
    expect(await waiting()).toEqual([]);
  });

  it("is kept of a part alone that was taken, of the stage that was, and only for a day", async () => {
    expect(await typeLate(contributor, health.address, "x")).toBeNull();
    expectDone(await give());
    expect(await typeLate(contributor, home.address, "x")).toBeNull();
    expectDone(await back());
    expect(await typeLate(contributor, home.address, "x")).toBeNull();
    world.wait(24 * 3_600_000);
    expect(await typeLate(contributor, health.address, "x")).toBeNull();
    expect(await waiting()).toEqual([]);
  });

  it("is kept too of a former owner and of somebody whose standing in was ended", async () => {
    expectDone(await stand({ userId: manager.userId, from: "2026-11-16", until: "2027-11-10" }));
    expectDone(await reassign());
    expect(await typeLate(practitioner, home.address, "x")).toMatchObject({
      code: "taken-back",
      happened: expect.stringContaining("another owner"),
    });
  });

  it("goes nowhere else: the database lets nobody keep words in a stage that they were never given", async () => {
    expectDone(await give());
    expectDone(await back());
    const row = {
      young_person_id: youngPersonId,
      stage_id: stageId,
      user_id: contributor.userId,
      address: home.address,
      organisation_id: contributor.organisationId,
      sub_section: home.subSection,
      input: '"x"',
      at: world.now(),
      outcome: null,
      settled_by: null,
      settled_at: null,
    };
    const insert = (over: object) =>
      world.act(contributor, (work) =>
        work.tx
          .insertInto("late_answer")
          .values({ ...row, ...over })
          .execute(),
      );
    await expect(insert({})).rejects.toThrow(/row-level security/);
    await expect(insert({ user_id: practitioner.userId, sub_section: health.subSection })).rejects.toThrow(
      /row-level security/,
    );
  });
});
