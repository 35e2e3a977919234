/** The second wall: with every permission check left out, the stores alone find and change nothing for people who may not. */
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { testDatabase } from "../../database/test-database.ts";
import { withoutPerson } from "../../database/transaction.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { Actor, Work } from "../actor.ts";
import { appendChanges } from "../answers/append-changes.ts";
import type { PlannedWrite } from "../answers/plan-change.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { writeAnswers } from "../answers/write-answers.ts";
import { changeOwner } from "../contributors/change-owner.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { handIn, takeUpAgain } from "../contributors/hand-in.ts";
import { nameStandIn } from "../contributors/name-stand-in.ts";
import { recordPeopleEvent } from "../contributors/record-people-event.ts";
import { returnParts } from "../contributors/return-parts.ts";
import { takeBack } from "../contributors/take-back.ts";
import { refreshSummary } from "../summaries/refresh-summary.ts";
import { writeSummary } from "../summaries/write-summary.ts";
import { loadRecord } from "../young-people/load-record.ts";
import { nameCaseManager } from "../young-people/name-case-manager.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { visibleRecord } from "../young-people/visible-record.ts";
import { lockRecord, writeFacts } from "../young-people/write-facts.ts";
import { stageAsAt } from "./as-at.ts";
import { cancelStage } from "./cancel-stage.ts";
import { completeStage } from "./complete-stage.ts";
import { endStage } from "./end-stage.ts";
import { insertOpening } from "./insert-opening.ts";
import { type LoadedStage, loadStage } from "./load-stage.ts";
import { markRecordSeen, markSeen } from "./mark-seen.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { startStage } from "./start-stage.ts";
import { stopStage } from "./stop-stage.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import { visibleTo } from "./visible-to.ts";

const database = await testDatabase();
const world = await caseWorld(database);
let stageId = "";
let youngPersonId = "";
let ended = "";
let loaded: LoadedStage | null = null;

const placed = frameworkIndex(assetplus).questions.get("diet-needs");
const write = (actor: Actor): PlannedWrite => {
  if (placed === undefined) throw new Error("no such question");
  const at = world.now().getTime();
  return {
    address: "diet-needs",
    value: "Broken in",
    version: 9,
    state: "own",
    source: null,
    authorId: actor.userId,
    at,
    placed,
    home: "stage",
  };
};

beforeAll(async () => {
  const old = await world.openStage();
  ended = old.stageId;
  expectDone(await world.act(world.manager, (work) => stopStage(work, { stageId: ended, reason: "For the test" })));
  await database.admin.kysely
    .insertInto("stage_snapshot")
    .values({
      young_person_id: old.youngPersonId,
      stage_id: ended,
      organisation_id: world.practitioner.organisationId,
      content: "{}",
      digest: "0",
      at: new Date(),
    })
    .execute();
  ({ stageId, youngPersonId } = await world.openStage());
  const change = { stageId, runId: "p", address: "diet-needs", value: "Halal", version: 0 };
  expectDone(await world.act(world.practitioner, (work) => saveAnswer(work, change)));
  loaded = await world.act(world.practitioner, (work) => loadStage(work, stageId));
});

/** Each store and service of this part, called with ids that exist. What it finds is compared with what nobody finds. */
const functions: readonly [string, (work: Work) => Promise<unknown>][] = [
  ["loadStage", (work) => loadStage(work, stageId)],
  ["visibleTo", (work) => visibleTo(work, stageId)],
  ["stageAsAt", (work) => stageAsAt(work, stageId, world.now())],
  ["readSnapshot", (work) => readSnapshot(work, ended)],
  ["loadRecord", (work) => loadRecord(work, youngPersonId)],
  ["visibleRecord", (work) => visibleRecord(work, youngPersonId)],
  ["lockRecord", (work) => lockRecord(work, youngPersonId)],
  ["refreshSummary", (work) => refreshSummary(work, stageId)],
  [
    "writeSummary",
    (work) =>
      writeSummary(work, youngPersonId, stageId, {
        left: 0,
        toConfirm: 0,
        judgements: {},
        flags: [],
        resumeAddress: null,
      }),
  ],
  ["markSeen", (work) => markSeen(work, stageId)],
  ["markRecordSeen", (work) => markRecordSeen(work, youngPersonId)],
  [
    "saveAnswer",
    (work) => saveAnswer(work, { stageId, runId: "x", address: "diet-needs", value: "Broken in", version: 1 }),
  ],
  [
    "saveRecordFacts",
    (work) =>
      saveRecordFacts(work, {
        youngPersonId,
        runId: "x",
        changes: [{ address: "case:religion", value: "x", version: 0 }],
      }),
  ],
  [
    "writeAnswers",
    (work) =>
      writeAnswers(
        work,
        { id: stageId, youngPersonId, lastSequence: "90", seenSequence: "0" },
        [write(work.actor)],
        "x",
      ),
  ],
  [
    "writeFacts",
    (work) => writeFacts(work, { youngPersonId, lastSequence: "90", seenSequence: "0" }, [write(work.actor)], "x"),
  ],
  [
    "appendChanges",
    (work) =>
      appendChanges(
        work,
        { table: "answer_change", youngPersonId, stageId, seen: "0" },
        [{ ...write(work.actor), sequence: "99" }],
        "x",
      ),
  ],
  [
    "insertOpening",
    (work) =>
      insertOpening(work, { id: stageId, youngPersonId, ownerId: work.actor.userId }, [
        { address: "gp-practice", value: "x", state: "own", source: null, placed: write(work.actor).placed },
      ]),
  ],
  [
    "nameCaseManager",
    (work) => nameCaseManager(work, { youngPersonId, userId: work.actor.userId, seen: world.practitioner.userId }),
  ],
  ["startStage", (work) => startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-10" })],
  ["stopStage", (work) => stopStage(work, { stageId, reason: "x" })],
  ["cancelStage", (work) => cancelStage(work, { stageId, reason: "x" })],
  ["completeStage", (work) => completeStage(work, { stageId })],
  ["endStage", async (work) => (loaded === null ? null : endStage(work, loaded, "stopped", "x"))],
  ["giveParts", (work) => giveParts(work, { stageId, userId: work.actor.userId, subSections: ["physical-health"] })],
  ["takeBack", (work) => takeBack(work, { stageId, userId: world.colleague.userId })],
  ["handIn", (work) => handIn(work, { stageId })],
  ["takeUpAgain", (work) => takeUpAgain(work, { stageId })],
  ["returnParts", (work) => returnParts(work, { stageId, userId: world.colleague.userId, reason: "x" })],
  [
    "nameStandIn",
    (work) =>
      nameStandIn(work, {
        stageId,
        userId: work.actor.userId,
        kind: "cover",
        from: "2026-11-16",
        until: "2026-12-16",
        reason: "x",
      }),
  ],
  [
    "changeOwner",
    (work) => changeOwner(work, { stageId, ownerId: work.actor.userId, seen: world.practitioner.userId, reason: "x" }),
  ],
  [
    "recordPeopleEvent",
    async (work) =>
      loaded === null ? null : recordPeopleEvent(work, loaded.stage, { kind: "given", userId: work.actor.userId }),
  ],
];

/** Everything of the young people of these tests, as one text. */
async function everything(): Promise<string> {
  const tables = [
    "young_person",
    "record_fact",
    "record_change",
    "stage",
    "stage_contributor",
    "stage_stand_in",
    "stage_people_event",
    "late_answer",
    "answer",
    "answer_change",
    "stage_summary",
    "stage_snapshot",
  ];
  const parts = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await sql<{
        all: unknown;
      }>`select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) as all from ${sql.table(table)} t`.execute(
        database.admin.kysely,
      );
      return JSON.stringify(rows);
    }),
  );
  return parts.join("\n");
}

const nothing = (found: unknown): boolean =>
  found === null || found === undefined || (typeof found === "object" && "ok" in found && found.ok === false);

const strangers: readonly [string, (name: string, run: (work: Work) => Promise<unknown>) => Promise<unknown>][] = [
  ["another organisation", (_name, run) => world.act(world.foreign, run)],
  ["a contributor without a part", (_name, run) => world.act(world.contributor, run)],
  [
    "nobody",
    (_name, run) => withoutPerson(database.app, (tx) => run({ tx, actor: world.practitioner, now: world.now() })),
  ],
  [
    "a sly organisation id",
    (_name, run) => world.act({ ...world.foreign, organisationId: world.practitioner.organisationId }, run),
  ],
];

describe.each(strangers)("%s", (_who, as) => {
  it.each(functions)("finds and changes nothing by %s", async (name, run) => {
    const before = await everything();
    // A store may also be stopped by the database itself: that is the wall.
    const found = await as(name, run).catch((error: unknown) => {
      if (error instanceof Error && /row-level security|foreign key|duplicate key/.test(error.message)) return null;
      throw error;
    });
    expect((await everything()) === before, "a row was changed").toBe(true);
    if (!quiet.has(name)) expect(nothing(found)).toBe(true);
  });
});

/** Writers that give back what they were told to write; what counts is that nothing stands afterwards. */
const quiet = new Set(["writeAnswers", "writeFacts"]);

it("lets the owner through, so that the tests above can fail", async () => {
  const found = await world.act(world.practitioner, (work) => visibleTo(work, stageId));
  expect(found?.answers.values["diet-needs"]).toBe("Halal");
});
