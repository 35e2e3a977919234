import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { withoutPerson } from "../../database/transaction.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { visibleTo } from "../stages/visible-to.ts";
import {
  actingAs,
  addService,
  addStage,
  addUser,
  addYoungPerson,
  grant,
  type StageRow,
} from "../work-lists/testing/casework-rows.ts";
import { acceptWording } from "./accept-wording.ts";
import { type AddComment, addComment } from "./add-comment.ts";
import { answerComment } from "./answer-comment.ts";
import { listComments, type StageComments } from "./list-comments.ts";
import { resolveComment } from "./resolve-comment.ts";

const database = await testDatabase();
let service: string;
let priya: Actor;
let helen: Actor;
let stage: StageRow;
let place: { readonly address: string; readonly subSection: string; readonly elsewhere: string };

const as = <T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => actingAs(database, actor, act);

beforeAll(async () => {
  service = await addService(database);
  priya = await addUser(database, service, "Priya Nandakumar");
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
});

/** A stage, and a text question that it shows. */
async function newStage(): Promise<void> {
  stage = await addStage(database, priya, await addYoungPerson(database, priya, "Kian Marlow"));
  const visible = await as(priya, (work) => visibleTo(work, stage.stageId));
  const found = visible?.compiled.questions.find(
    ({ question, list }) => question.type === "narrative" && list === null && visible.evaluation.shown.has(question.id),
  );
  const elsewhere = visible?.subSections.find((id) => id !== found?.subSection);
  if (!found || !elsewhere) throw new Error("The stage shows no text.");
  place = { address: found.question.id, subSection: found.subSection, elsewhere };
}

async function comment(actor: Actor, more: Partial<AddComment> = {}): Promise<string> {
  const input = { stageId: stage.stageId, address: place.address, text: "Who saw him there?", ...more };
  const outcome = await as(actor, (work) => addComment(work, input));
  if (!outcome.ok) throw new Error(outcome.refusal.happened);
  return outcome.value.commentId;
}

async function seenBy(actor: Actor): Promise<StageComments> {
  const outcome = await as(actor, (work) => listComments(work, { stageId: stage.stageId }));
  if (!outcome.ok) throw new Error(outcome.refusal.happened);
  return outcome.value;
}

describe("comments", () => {
  it("hang on a question or a sub-section, are answered, asked again and resolved", async () => {
    await newStage();
    const id = await comment(helen);
    await comment(helen, { address: place.elsewhere, text: "Short and clear." });
    expect((await seenBy(priya)).openBySubSection).toEqual(
      new Map([
        [place.subSection, 1],
        [place.elsewhere, 1],
      ]),
    );
    await as(priya, (work) => answerComment(work, { commentId: id, text: "His aunt." }));
    const answered = (await seenBy(helen)).threads.find((thread) => thread.id === id);
    expect(answered).toMatchObject({ state: "answered", authorName: "Helen Osei", replies: [{ text: "His aunt." }] });
    await as(helen, (work) => answerComment(work, { commentId: id, text: "Then say so." }));
    expect((await seenBy(priya)).openBySubSection.get(place.subSection)).toBe(1);
    expect(await as(priya, (work) => resolveComment(work, { commentId: id }))).toMatchObject({
      refusal: { status: 403 },
    });
    expect(await as(helen, (work) => resolveComment(work, { commentId: id }))).toMatchObject({ ok: true });
    expect(await as(priya, (work) => answerComment(work, { commentId: id, text: "Done." }))).toMatchObject({
      refusal: { status: 409, code: "comment-closed" },
    });
  });

  it("give wording that the author takes over as an own answer, once and only over what was seen", async () => {
    await newStage();
    const id = await comment(helen, { suggestedWording: "His aunt saw him\r\nthere, twice." });
    const own = { stageId: stage.stageId, runId: "typed", address: place.address, value: "Own words.", version: 0 };
    expect(await as(priya, (work) => saveAnswer(work, own))).toMatchObject({ ok: true, value: { version: 1 } });
    const stale = await as(priya, (work) => acceptWording(work, { commentId: id, version: 0 }));
    expect(stale).toMatchObject({ ok: false, refusal: { status: 409, code: "conflict" } });
    expect((await seenBy(priya)).threads[0]?.state).toBe("open");
    const taken = await as(priya, (work) => acceptWording(work, { commentId: id, version: 1 }));
    expect(taken).toMatchObject({ ok: true, value: { value: "His aunt saw him\nthere, twice.", state: "own" } });
    expect((await seenBy(priya)).threads[0]).toMatchObject({ state: "accepted", closedByName: "Priya Nandakumar" });
    const visible = await as(priya, (work) => visibleTo(work, stage.stageId));
    expect(visible?.meta.get(place.address)?.authorId).toBe(priya.userId);
    expect(await as(priya, (work) => acceptWording(work, { commentId: id, version: 2 }))).toMatchObject({
      refusal: { code: "comment-closed" },
    });
  });

  it("need words, a place that is shown, and text where wording is suggested", async () => {
    await newStage();
    const refusalOf = async (more: Partial<AddComment>) => {
      const input = { stageId: stage.stageId, address: place.address, text: "Why?", ...more };
      const outcome = await as(helen, (work) => addComment(work, input));
      return outcome.ok ? null : outcome.refusal.code;
    };
    expect(await refusalOf({ text: " \n" })).toBe("empty-comment");
    expect(await refusalOf({ address: "no-such-question" })).toBe("no-such-question");
    expect(await refusalOf({ address: "a[b].c" })).toBe("no-such-question");
    expect(await refusalOf({ address: place.subSection, suggestedWording: "Words" })).toBe("not-a-text");
    const plain = await comment(helen);
    expect(await as(priya, (work) => acceptWording(work, { commentId: plain, version: 0 }))).toMatchObject({
      refusal: { code: "nothing-suggested" },
    });
  });

  it("are seen by a contributor only in the parts that were given", async () => {
    await newStage();
    const lexi = await addUser(database, service, "Lexi Shaw", "contributor");
    await grant(database, lexi, stage, [place.elsewhere]);
    const hidden = await comment(helen);
    const shown = await comment(helen, { address: place.elsewhere });
    expect((await seenBy(lexi)).threads.map((thread) => thread.id)).toEqual([shown]);
    expect([...(await seenBy(lexi)).openBySubSection.keys()]).toEqual([place.elsewhere]);
    expect(await as(lexi, (work) => answerComment(work, { commentId: hidden, text: "?" }))).toMatchObject({
      refusal: { status: 404 },
    });
    expect(await as(lexi, (work) => answerComment(work, { commentId: shown, text: "Yes." }))).toMatchObject({
      ok: true,
    });
    const outside = { stageId: stage.stageId, address: place.address, text: "?" };
    expect(await as(lexi, (work) => addComment(work, outside))).toMatchObject({
      refusal: { code: "no-such-question" },
    });
  });

  it("are neither found nor changed from outside, without a grant, or without settings", async () => {
    await newStage();
    const id = await comment(helen, { suggestedWording: "Other words." });
    const stranger = await addUser(database, await addService(database, "Westhaven"), "Marcus Bell", "manager");
    const ungranted = await addUser(database, service, "Tom Adair", "contributor");
    const attempts = async (work: Work) => [
      await listComments(work, { stageId: stage.stageId }),
      await addComment(work, { stageId: stage.stageId, address: place.address, text: "?" }),
      await answerComment(work, { commentId: id, text: "?" }),
      await acceptWording(work, { commentId: id, version: 0 }),
      await resolveComment(work, { commentId: id }),
    ];
    const outcomes = [
      ...(await as(stranger, attempts)),
      ...(await as(ungranted, attempts)),
      ...(await withoutPerson(database.app, (tx) => attempts({ tx, actor: helen, now: new Date() }))),
    ];
    expect(outcomes).toHaveLength(15);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, refusal: { status: 404 } });
    expect((await seenBy(helen)).threads).toMatchObject([{ id, state: "open", replies: [] }]);
  });
});
