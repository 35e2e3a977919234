import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { planCoverage } from "../../assessment/plan-coverage/plan-coverage.ts";
import { planReader } from "../../assessment/plan-coverage/plan-reader.ts";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { whatIsNew } from "../review/what-is-new.ts";
import { frameworkVersions } from "../stages/framework-versions.ts";
import { startStage } from "../stages/start-stage.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { beginEntry } from "./begin-entry.ts";
import { type NoteProgress, noteProgress } from "./note-progress.ts";
import { moveTarget } from "./order-targets.ts";
import { ownWords } from "./own-words.ts";
import { planInForce } from "./plan-in-force.ts";
import { progressOf } from "./progress-store.ts";
import { linkChanges, seenVersions } from "./turn-links.ts";

const database = await testDatabase();
let world: CaseWorld;

beforeAll(async () => {
  world = await caseWorld(database);
});

const see = (stageId: string, actor: Actor = world.practitioner): Promise<VisibleStage> =>
  world.act(actor, async (work) => {
    const visible = await visibleTo(work, stageId);
    if (visible === null) throw new Error("The stage is not there.");
    return visible;
  });
const save = async (stageId: string, changes: readonly AnswerChange[]) =>
  expectDone(
    await world.act(world.practitioner, (work) => saveAnswers(work, { stageId, runId: randomUUID(), changes })),
  ).results.map((result) => (result.outcome === "saved" ? "saved" : result.refusal.code));

describe("writing the plan where it is seen whole", () => {
  let stageId: string;
  const behaviour = randomUUID();
  const gone = randomUUID();
  const ids = [randomUUID(), randomUUID(), randomUUID()] as const;

  beforeAll(async () => {
    ({ stageId } = await world.openStage("pre-sentence-report"));
    await save(stageId, [
      { address: "future-harm-foreseen", value: "yes", version: 0 },
      { address: `future-behaviours[${behaviour}].type`, value: "violence", version: 0 },
      { address: `future-behaviours[${gone}].type`, value: "robbery", version: 0 },
      ...ids.map((id, at) => ({ address: `plan-targets[${id}].want`, value: `Want ${at}`, version: 0 })),
      { address: `plan-targets[${ids[0]}].links`, value: [gone, "goals"], version: 0 },
    ]);
    const version = (await see(stageId)).meta.get(`future-behaviours[${gone}]`)?.version ?? 0;
    await save(stageId, [{ address: `future-behaviours[${gone}]`, value: null, version }]);
  });

  const turned = async (to: "meant" | "helps" | "none") => {
    const visible = await see(stageId);
    const seen = seenVersions(visible, "plan-targets", ids[0]);
    await save(stageId, linkChanges(visible, [{ list: "plan-targets", entry: ids[0], named: behaviour, to, seen }]));
    const row = (await see(stageId)).answers.entries["plan-targets"]?.find(({ id }) => id === ids[0]);
    return [row?.values["plan-targets.links"], row?.values["plan-targets.helps"]];
  };

  it("turns a cell round: answers, helps, none; what was taken out of its list is not named again", async () => {
    expect(await turned("meant")).toEqual([[behaviour, "goals"], undefined]);
    expect(await turned("helps")).toEqual([["goals"], [behaviour]]);
    expect(await turned("none")).toEqual([["goals"], undefined]);
    expect(linkChanges(await see(stageId), [])).toEqual([]);
  });

  it("does not overwrite what somebody else has chosen meanwhile", async () => {
    const before = await see(stageId);
    const seen = seenVersions(before, "plan-targets", ids[1]);
    const turn = { list: "plan-targets", entry: ids[1], named: behaviour, seen } as const;
    expect(await save(stageId, linkChanges(before, [{ ...turn, to: "meant" }]))).toEqual(["saved"]);
    const after = await see(stageId);
    expect(await save(stageId, linkChanges(after, [{ ...turn, to: "none" }]))).toEqual(["conflict"]);
  });

  it("moves a target by numbers that fit its place", async () => {
    expect(await save(stageId, moveTarget(await see(stageId), ids[2], -1))).toEqual(["saved", "saved", "saved"]);
    const { targets } = planCoverage(planReader(await see(stageId)));
    expect(targets.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[1]]);
    expect(moveTarget(await see(stageId), ids[0], -1)).toEqual([]);
  });

  it.each([
    ["target", "plan-targets", { area: "not-hurting-others" }],
    ["control", "external-controls", {}],
    ["change", "contingency-others", { effect: "raises" }],
  ] as const)("begins a %s with what is known of it", async (what, list, known) => {
    const visible = await see(stageId);
    const entry = randomUUID();
    const asked = { entry, place: () => 9, want: null };
    const begun = beginEntry(visible, what, { kind: "behaviour", named: behaviour }, asked);
    const changes = begun?.changes ?? [];
    expect(new Set(await save(stageId, changes))).toEqual(new Set(["saved"]));
    const { answers, evaluation } = await see(stageId);
    const values = answers.entries[list]?.find(({ id }) => id === entry)?.values;
    expect(values).toMatchObject({
      [`${list}.links`]: [behaviour],
      ...Object.fromEntries(Object.entries(known).map(([name, value]) => [`${list}.${name}`, value])),
    });
    expect(evaluation.shown.has(list)).toBe(true);
  });

  it("begins nothing that does not belong to the row", async () => {
    const asked = { entry: randomUUID(), place: () => 1, want: null };
    expect(beginEntry(await see(stageId), "control", { kind: "for", named: "goals" }, asked)).toBeNull();
  });

  it("offers what the young person said, until a target begins with it", async () => {
    await save(stageId, [
      {
        address: "goals-own-words",
        value: "He says ‘I’d like a phone that’s mine.’ and “stop getting shouted at”. He is 15.",
        version: 0,
      },
      { address: "sa-future-goals", value: "Fix bikes\nWant 1", version: 0 },
    ]);
    const words = ownWords(await see(stageId)).map((each) => each.words);
    expect(words).toEqual(["Fix bikes", "I’d like a phone that’s mine.", "stop getting shouted at"]);
  });
});

describe("progress between stages", () => {
  let youngPersonId: string;
  let planId: string;
  let target: string;
  const note = (more: Partial<NoteProgress> = {}): NoteProgress => ({
    stageId: planId,
    target,
    happenedOn: "2026-11-10",
    status: "going-well",
    note: "Three sessions since 1 November.",
    childWords: "It was the best",
    ...more,
  });
  const noted = (actor: Actor, more: Partial<NoteProgress> = {}) =>
    world.act(actor, (work) => noteProgress(work, note(more)));
  const codeOf = async (actor: Actor, more: Partial<NoteProgress> = {}): Promise<string> => {
    const outcome = await noted(actor, more);
    return outcome.ok ? "kept" : outcome.refusal.code;
  };

  beforeAll(async () => {
    const opened = await world.openStage("pre-sentence-report");
    youngPersonId = opened.youngPersonId;
    planId = opened.stageId;
    target = randomUUID();
    await save(planId, [{ address: `plan-targets[${target}].want`, value: "I want to box again", version: 0 }]);
    await database.admin.pool.query("update stage set status = 'completed', ended_at = $2 where id = $1", [
      planId,
      world.now(),
    ]);
  });

  it("is noted with the plan in force by whoever works with the young person, and the signed plan stays as it is", async () => {
    const written = async () =>
      (await database.admin.pool.query("select * from answer where stage_id = $1 order by address", [planId])).rows;
    const before = await written();
    expect(await codeOf(world.colleague)).toBe("kept");
    expect(await codeOf(world.manager, { happenedOn: "12/11/2026", status: "", childWords: "" })).toBe("kept");
    expect(await written()).toEqual(before);
    const notes = await world.act(world.practitioner, (work) => progressOf(work, youngPersonId));
    expect(notes.map(({ happenedOn, status, authorName }) => [happenedOn, status, authorName])).toEqual([
      ["2026-11-12", null, world.manager.name],
      ["2026-11-10", "going-well", world.colleague.name],
    ]);
    const { rows } = await database.admin.pool.query(
      "select detail from audit_event where action = 'target-progress-noted' and stage_id = $1",
      [planId],
    );
    expect(rows).toEqual([{ detail: { target } }, { detail: { target } }]);
  });

  it.each([
    ["nothing in it", { note: " ", childWords: "", status: "" }, "nothing-noted"],
    ["a status that is none", { note: "", childWords: "", status: "excellent" }, "nothing-noted"],
    ["no date", { happenedOn: "soon" }, "not-a-day"],
    ["a day to come", { happenedOn: "2026-12-24" }, "not-a-day"],
    ["a text without end", { note: "a".repeat(4001) }, "note-too-long"],
    ["a target of another plan", { target: randomUUID() }, "target-not-there"],
  ] as const)("is not kept with %s", async (_, more, code) => {
    expect(await codeOf(world.practitioner, more)).toBe(code);
  });

  it("is not there for another organisation, nor for those who write no stages", async () => {
    expect(await codeOf(world.foreign)).toBe("not-found");
    expect(await codeOf(world.contributor)).toBe("not-found");
    for (const actor of [world.foreign, world.contributor])
      expect(await world.act(actor, (work) => progressOf(work, youngPersonId))).toEqual([]);
  });

  it("is noted by a contributor who was given the plan, and by none who was given another part or another stage", async () => {
    const give = (stageId: string, subSections: readonly string[]) =>
      database.admin.pool.query(
        `insert into stage_contributor (young_person_id, stage_id, organisation_id, user_id, sub_sections, state, state_at, granted_by, granted_at)
         select young_person_id, id, organisation_id, $2, $3, 'handed-in', now(), owner_id, now() from stage where id = $1
         on conflict (young_person_id, stage_id, user_id) do update set sub_sections = excluded.sub_sections`,
        [stageId, world.contributor.userId, subSections],
      );
    const before = await world.act(world.practitioner, (work) => progressOf(work, youngPersonId));
    await give(planId, ["living-arrangements"]);
    expect(await codeOf(world.contributor)).toBe("not-found");
    const another = await world.openStage("pre-sentence-report");
    await give(another.stageId, ["our-intervention-plan"]);
    expect(await codeOf(world.contributor)).toBe("not-found");
    // The database says the same by itself, and that nobody notes in another's name.
    const insert = (actor: Actor, author: Actor) =>
      world.act(actor, ({ tx }) =>
        sql`insert into target_progress (young_person_id, stage_id, id, organisation_id, target, happened_on, note, child_words, author_id, at)
          values (${youngPersonId}, ${planId}, ${randomUUID()}, ${actor.organisationId}, ${target}, '2026-11-10', 'Kept.', '', ${author.userId}, now())`.execute(
          tx,
        ),
      );
    await expect(insert(world.contributor, world.contributor)).rejects.toThrow(/row-level security/);
    await give(planId, ["our-intervention-plan"]);
    expect(await codeOf(world.contributor, { note: "He came on Tuesday." })).toBe("kept");
    await expect(insert(world.contributor, world.practitioner)).rejects.toThrow(/row-level security/);
    const notes = await world.act(world.contributor, (work) => progressOf(work, youngPersonId));
    expect(notes).toHaveLength(before.length + 1);
    expect(notes.find(({ authorName }) => authorName === world.contributor.name)?.note).toBe("He came on Tuesday.");
    await database.admin.pool.query("delete from stage_contributor where user_id = $1", [world.contributor.userId]);
    expect(await codeOf(world.contributor)).toBe("not-found");
    await database.admin.pool.query("delete from target_progress where author_id = $1", [world.contributor.userId]);
  });

  it("is kept by policies that name every part in which targets stand", () => {
    const parts = frameworkVersions.map((each) => frameworkIndex(each).questions.get("plan-targets")?.subSection.id);
    expect(new Set(parts)).toEqual(new Set(["our-intervention-plan", "pd-plan-child"]));
  });

  it("cannot be changed or taken away, not even by the program", async () => {
    for (const statement of ["update target_progress set note = ''", "delete from target_progress"])
      await expect(world.act(world.practitioner, (work) => sql.raw(statement).execute(work.tx))).rejects.toThrow(
        /permission denied/,
      );
  });

  it("is new in the next stage; the plan stays in force until that one is completed", async () => {
    const started = await world.act(world.practitioner, (work) =>
      startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-16" }),
    );
    const { stageId } = expectDone(started);
    expect(await codeOf(world.colleague, { note: "Missed one, rang before." })).toBe("kept");
    const visible = await see(stageId);
    const notes = await world.act(world.practitioner, (work) => progressOf(work, youngPersonId));
    const news = whatIsNew(visible, [], "2026-11-16", notes);
    expect(news.progress.map(({ note: { note } }) => note)).toContain("Missed one, rang before.");
    expect(news.progress).toHaveLength(3);
    expect((await world.act(world.practitioner, (work) => planInForce(work, youngPersonId)))?.head.id).toBe(planId);
    expect(await codeOf(world.colleague, { stageId })).toBe("plan-not-in-force");
  });
});
