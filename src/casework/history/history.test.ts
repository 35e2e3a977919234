import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { withoutPerson } from "../../database/transaction.ts";
import type { Actor, Work } from "../actor.ts";
import { visibleTo } from "../stages/visible-to.ts";
import {
  actingAs,
  addChange,
  addRequest,
  addService,
  addStage,
  addUser,
  addYoungPerson,
  grant,
  type StageRow,
} from "../work-lists/testing/casework-rows.ts";
import type { Change } from "./change.ts";
import { changesOfStage } from "./changes-of-stage.ts";
import { momentInWords } from "./moments.ts";
import { momentsOfStage } from "./moments-of-stage.ts";
import { stageAtMoment } from "./stage-at-moment.ts";

const database = await testDatabase();
let service: string;
let priya: Actor;
let helen: Actor;
let stage: StageRow;
let question: { readonly address: string; readonly subSection: string };
let elsewhere: { readonly address: string; readonly subSection: string };

const as = <T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => actingAs(database, actor, act);

beforeAll(async () => {
  service = await addService(database);
  priya = await addUser(database, service, "Priya Nandakumar");
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
  stage = await addStage(database, priya, await addYoungPerson(database, priya, "Kian Marlow"));
  const visible = await as(priya, (work) => visibleTo(work, stage.stageId));
  const texts = (visible?.compiled.questions ?? [])
    .filter(({ question: { type, id }, list }) => type === "narrative" && !list && visible?.evaluation.shown.has(id))
    .map((found) => ({ address: found.question.id, subSection: found.subSection }));
  const first = texts[0];
  const second = texts.find(({ subSection }) => subSection !== first?.subSection);
  if (!first || !second) throw new Error("The stage shows too few texts.");
  [question, elsewhere] = [first, second];
  const save = (place: typeof first, author: Actor, value: string | null, sequence: number, at: string) =>
    addChange(database, author, stage, place.address, value, {
      subSection: place.subSection,
      sequence,
      version: sequence,
      at: `2026-11-${at}:00Z`,
    });
  await save(question, priya, "First words.", 1, "10T10:00");
  await save(elsewhere, priya, "Elsewhere.", 2, "11T10:00");
  await save(question, helen, "Second words.", 3, "12T10:00");
  await save(question, priya, null, 4, "13T10:00");
  await save(question, priya, "Last words.", 5, "14T10:00");
  await addRequest(database, priya, stage, { at: "2026-11-15T09:00:00Z", returnedBy: helen, returnNote: "Say who." });
});

async function allChanges(size: number, address?: string): Promise<readonly Change[]> {
  const found: Change[] = [];
  let cursor: string | undefined;
  do {
    const input = { stageId: stage.stageId, size, ...(address && { address }), ...(cursor && { cursor }) };
    const page = await as(priya, (work) => changesOfStage(work, input));
    if (!page.ok) throw new Error(page.refusal.happened);
    expect(page.value.items.length).toBeLessThanOrEqual(size);
    found.push(...page.value.items);
    cursor = page.value.next ?? undefined;
    expect(found.length).toBeLessThan(20);
  } while (cursor !== undefined);
  return found;
}

describe("the history of a stage", () => {
  it("says who changed what, when, from what to what, the newest first", async () => {
    expect((await allChanges(50, question.address)).map((c) => [c.authorName, c.before, c.after])).toEqual([
      ["Priya Nandakumar", null, "Last words."],
      ["Priya Nandakumar", "Second words.", null],
      ["Helen Osei", "First words.", "Second words."],
      ["Priya Nandakumar", null, "First words."],
    ]);
  });

  it.each([1, 2, 3, 5])("comes whole in pages of %i", async (size) => {
    const changes = await allChanges(size);
    expect(changes.map((change) => change.sequence)).toEqual(["5", "4", "3", "2", "1"]);
  });

  it("refuses a page that is none", async () => {
    expect(await as(priya, (work) => changesOfStage(work, { stageId: stage.stageId, cursor: "bm8" }))).toMatchObject({
      refusal: { status: 400, code: "bad-cursor" },
    });
  });

  it("names its moments in order", async () => {
    const moments = await as(helen, (work) => momentsOfStage(work, { stageId: stage.stageId }));
    expect(moments.ok && moments.value.map((moment) => [momentInWords(moment), moment.note])).toEqual([
      ["Priya Nandakumar began the stage", null],
      ["Priya Nandakumar asked for Explanations and Conclusions to be signed", null],
      ["Helen Osei returned Explanations and Conclusions", "Say who."],
    ]);
  });

  it.each([
    ["2026-11-09T00:00:00Z", undefined],
    ["2026-11-10T10:00:00Z", "First words."],
    ["2026-11-12T12:00:00Z", "Second words."],
    ["2026-11-13T12:00:00Z", undefined],
    ["2026-11-20T12:00:00Z", "Last words."],
  ])("shows the stage as it stood at %s", async (at, text) => {
    const outcome = await as(helen, (work) => stageAtMoment(work, { stageId: stage.stageId, at: new Date(at) }));
    expect(outcome.ok && outcome.value.visible.answers.values[question.address]).toBe(text);
  });

  it("has nothing to show before the stage was opened", async () => {
    for (const at of [new Date("2026-11-01T00:00:00Z"), new Date("never")]) {
      const outcome = await as(helen, (work) => stageAtMoment(work, { stageId: stage.stageId, at }));
      expect(outcome).toMatchObject({ refusal: { status: 422, code: "before-the-stage" } });
    }
  });

  it("shows a contributor the granted parts and nothing of the signatures", async () => {
    const lexi = await addUser(database, service, "Lexi Shaw", "contributor");
    await grant(database, lexi, stage, [elsewhere.subSection]);
    const page = await as(lexi, (work) => changesOfStage(work, { stageId: stage.stageId }));
    expect(page.ok && page.value.items.map((change) => change.after)).toEqual(["Elsewhere."]);
    const moments = await as(lexi, (work) => momentsOfStage(work, { stageId: stage.stageId }));
    expect(moments.ok && moments.value.map((moment) => moment.kind)).toEqual(["opened"]);
  });

  it("is not there for another organisation, without a grant, or without settings", async () => {
    const stranger = await addUser(database, await addService(database, "Westhaven"), "Marcus Bell", "manager");
    const ungranted = await addUser(database, service, "Tom Adair", "contributor");
    const { stageId } = stage;
    const attempts = async (work: Work) => [
      await changesOfStage(work, { stageId }),
      await momentsOfStage(work, { stageId }),
      await stageAtMoment(work, { stageId, at: new Date("2026-11-20T12:00:00Z") }),
    ];
    const outcomes = [
      ...(await as(stranger, attempts)),
      ...(await as(ungranted, attempts)),
      ...(await withoutPerson(database.app, (tx) => attempts({ tx, actor: helen, now: new Date() }))),
    ];
    expect(outcomes).toHaveLength(9);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, refusal: { status: 404 } });
  });
});
