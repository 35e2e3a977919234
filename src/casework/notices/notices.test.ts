import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { addComment } from "../comments/add-comment.ts";
import { answerComment } from "../comments/answer-comment.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { nameStandIn } from "../contributors/name-stand-in.ts";
import { takeBack } from "../contributors/take-back.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { returnRequest } from "../countersignature/return-request.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { signaturesOfStage } from "../countersignature/signatures-of-stage.ts";
import { fillPart } from "../countersignature/testing/fill-part.ts";
import { withdrawRequest } from "../countersignature/withdraw-request.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import {
  actingAs,
  addService,
  addStage,
  addUser,
  addYoungPerson,
  type StageRow,
} from "../work-lists/testing/casework-rows.ts";
import { nameCaseManager } from "../young-people/name-case-manager.ts";
import { followNotice } from "./follow-notice.ts";
import { readNotices } from "./mark-read.ts";
import { type MyNotice, myNotices, newlyReceived, newNotices, newNoticesQuery, noticesQuery } from "./my-notices.ts";
import { notify } from "./notify.ts";

const database = await testDatabase();
let priya: Actor;
let sam: Actor;
let helen: Actor;
let omar: Actor;
let joanne: Actor;
let stranger: Actor;
let minute = 0;

const moment = (): Date => new Date(Date.parse("2026-11-19T09:00:00Z") + minute * 60_000);
/** One use case, a minute after the one before. */
const as = <T>(actor: Actor, act: (work: Work) => Promise<T>): Promise<T> => {
  minute += 1;
  return actingAs(database, actor, act, moment());
};

beforeAll(async () => {
  const service = await addService(database);
  priya = await addUser(database, service, "Priya Nandakumar");
  sam = await addUser(database, service, "Sam Okafor");
  helen = await addUser(database, service, "Helen Osei", "manager", ["countersign"]);
  omar = await addUser(database, service, "Omar Reid", "senior-practitioner", ["countersign"]);
  joanne = await addUser(database, service, "Joanne Whitaker", "contributor");
  stranger = await addUser(database, await addService(database, "Eastvale"), "Lee Stone", "manager", ["countersign"]);
});

const newStage = async (): Promise<StageRow> =>
  addStage(database, priya, await addYoungPerson(database, priya, "Kian Marlow"), { due: "2026-12-03" });

async function listOf(actor: Actor): Promise<readonly MyNotice[]> {
  return expectDone(await as(actor, (work) => myNotices(work))).items;
}
/** What somebody has been told of a stage, the latest first; new ones are marked. */
const told = async (actor: Actor, { youngPersonId }: StageRow): Promise<readonly string[]> =>
  (await listOf(actor))
    .filter(({ youngPerson }) => youngPerson?.id === youngPersonId)
    .map(({ kind, isNew }) => `${isNew ? "new " : ""}${kind}`);

/** A text that `fillPart` wrote, or one that was written over it. */
const written = (value: unknown): boolean => typeof value === "string" && /^(Written for|Moved to) /.test(value);

const count = (actor: Actor): Promise<number> => as(actor, newNotices);
const ask = async (stage: StageRow, addressedTo: string | null = null): Promise<void> => {
  const input = { stageId: stage.stageId, part: "explanations", note: "Please read.", addressedTo } as const;
  expectDone(await as(priya, (work) => askCountersignature(work, input)));
};

describe("a countersignature", () => {
  it("is told to all who may sign, until one of them answers, and the answer to who asked", async () => {
    const stage = await newStage();
    await as(priya, (work) => fillPart(work, stage.stageId, "explanations"));
    await ask(stage);
    expect(await told(helen, stage)).toEqual(["new countersignature-asked"]);
    expect(await told(omar, stage)).toEqual(["new countersignature-asked"]);
    expect(await told(priya, stage)).toEqual([]);
    const input = { stageId: stage.stageId, part: "explanations", note: "More on school." } as const;
    expectDone(await as(helen, (work) => returnRequest(work, input)));
    expect(await told(priya, stage)).toEqual(["new countersignature-returned"]);
    // Nothing is left for either to do, and nobody pressed anything.
    expect(await told(helen, stage)).toEqual(["countersignature-asked"]);
    expect([await count(helen), await count(omar)]).toEqual([0, 0]);
    await ask(stage, omar.userId);
    expect(await told(helen, stage)).toEqual(["countersignature-asked"]);
    expect(await count(omar)).toBe(1);
    expectDone(await as(priya, (work) => withdrawRequest(work, { stageId: stage.stageId, part: "explanations" })));
    expect(await count(omar)).toBe(0);
  });

  it("that falls is told once, to who signed", async () => {
    const stage = await newStage();
    await as(priya, (work) => fillPart(work, stage.stageId, "explanations"));
    await ask(stage, helen.userId);
    const { states } = expectDone(await as(helen, (work) => signaturesOfStage(work, { stageId: stage.stageId })));
    const digest = states.find(({ part }) => part === "explanations")?.digest ?? "";
    const input = { stageId: stage.stageId, part: "explanations", digest, shownAt: moment() } as const;
    expectDone(await as(helen, (work) => signPart(work, input)));
    expect(await told(priya, stage)).toEqual(["new countersignature-signed"]);
    expect(await told(helen, stage)).toEqual(["countersignature-asked"]);
    const write = (value: string) =>
      as(priya, async (work) => {
        const visible = await visibleTo(work, stage.stageId);
        const address =
          [...(visible?.evaluation.shown ?? [])].find((shown) => written(visible?.answers.values[shown])) ?? "";
        const change = { address, value, version: visible?.meta.get(address)?.version ?? 0 };
        expectDone(await saveAnswer(work, { stageId: stage.stageId, runId: randomUUID(), ...change }));
      });
    await write("Moved to his aunt on Monday.");
    expect(await told(helen, stage)).toEqual(["new signature-fell", "countersignature-asked"]);
    const fallen = (await listOf(helen)).find(({ isNew }) => isNew);
    expect(fallen).toMatchObject({ part: "explanations", actorName: "Priya Nandakumar", stage: { id: stage.stageId } });
    await as(helen, (work) => followNotice(work, fallen?.id ?? ""));
    await write("Moved to his aunt on Tuesday.");
    expect(await told(helen, stage)).toEqual(["signature-fell", "countersignature-asked"]);
  });

  it("that falls by the save of somebody who sees parts alone is told at once, to who signed and to the owner", async () => {
    const stage = await newStage();
    const { stageId } = stage;
    await as(priya, (work) => fillPart(work, stageId, "explanations"));
    await ask(stage, helen.userId);
    const { states } = expectDone(await as(helen, (work) => signaturesOfStage(work, { stageId })));
    const digest = states.find(({ part }) => part === "explanations")?.digest ?? "";
    expectDone(await as(helen, (work) => signPart(work, { stageId, part: "explanations", digest, shownAt: moment() })));
    const visible = await as(priya, (work) => visibleTo(work, stageId));
    const [address = ""] = [...(visible?.evaluation.shown ?? [])].filter(
      (shown) => !shown.includes(":") && written(visible?.answers.values[shown]),
    );
    const subSection = visible?.compiled.byId.get(address)?.subSection ?? "";
    expectDone(
      await as(priya, (work) => giveParts(work, { stageId, userId: joanne.userId, subSections: [subSection] })),
    );
    const fact = { address: "case:religion", value: "Sikh", version: 0 };
    expect(await as(joanne, (work) => saveAnswer(work, { stageId, runId: randomUUID(), ...fact }))).toMatchObject({
      ok: false,
    });
    const change = { address, value: "In her words.", version: visible?.meta.get(address)?.version ?? 0 };
    expectDone(await as(joanne, (work) => saveAnswer(work, { stageId, runId: randomUUID(), ...change })));
    for (const actor of [helen, priya]) {
      const [fallen] = await listOf(actor);
      expect(fallen).toMatchObject({ kind: "signature-fell", actorName: "Joanne Whitaker", isNew: true });
    }
    expect(await told(joanne, stage)).toEqual(["new contributor-given"]);
    // She is herself again when it has been found out: what she was not given she still does not see.
    const sees = await as(joanne, (work) => visibleTo(work, stageId));
    expect(sees?.subSections).toEqual([subSection]);
  });
});

describe("a comment", () => {
  it("is told to the owner and to who writes that sub-section, and its answer to who commented", async () => {
    const stage = await newStage();
    const grant = { stageId: stage.stageId, userId: joanne.userId };
    expectDone(
      await as(priya, (work) => giveParts(work, { ...grant, subSections: ["physical-health", "living-arrangements"] })),
    );
    expect(await told(joanne, stage)).toEqual(["new contributor-given"]);
    const input = { stageId: stage.stageId, address: "physical-health", text: "Whose words are these?" };
    const { commentId } = expectDone(await as(helen, (work) => addComment(work, input)));
    expect(await told(priya, stage)).toEqual(["new comment-added"]);
    expect(await told(joanne, stage)).toEqual(["new comment-added", "new contributor-given"]);
    expectDone(await as(priya, (work) => answerComment(work, { commentId, text: "His mother's." })));
    expect(await told(helen, stage)).toEqual(["new comment-answered"]);
    // Who answers has read it.
    expect(await told(priya, stage)).toEqual(["comment-added"]);
    expectDone(await as(priya, (work) => takeBack(work, grant)));
    const [last] = await listOf(joanne);
    // The child is no longer hers to see, and so is not named.
    expect(last).toMatchObject({ kind: "contributor-taken-back", youngPerson: null, stage: null, isNew: true });
  });
});

describe("work that moves", () => {
  it("is told to whom it comes and from whom it goes", async () => {
    const stage = await newStage();
    const { youngPersonId, stageId } = stage;
    const seen = priya.userId;
    expectDone(await as(helen, (work) => nameCaseManager(work, { youngPersonId, userId: sam.userId, seen })));
    expect(await told(sam, stage)).toEqual(["new case-given"]);
    expect((await as(sam, newlyReceived)).map(({ kind }) => kind)).toEqual(["case-given"]);
    const cover = { stageId, userId: sam.userId, kind: "proxy", from: "2026-11-19", until: "2026-11-30" } as const;
    expectDone(await as(priya, (work) => nameStandIn(work, cover)));
    expectDone(await as(helen, (work) => stopStage(work, { stageId, reason: "Moved away" })));
    expect(await told(priya, stage)).toEqual(["new stage-stopped"]);
    // A cover of a stage that has ended is nothing to do.
    expect(await told(sam, stage)).toEqual(["new stage-stopped", "cover-set", "new case-given"]);
  });
});

describe("notices", () => {
  it("are nobody's but their recipient's, and of the own organisation", async () => {
    const stage = await newStage();
    const notice = { kind: "stage-stopped", youngPersonId: stage.youngPersonId, stageId: stage.stageId } as const;
    await as(helen, (work) => notify(work, { ...notice, to: [sam.userId, sam.userId, helen.userId] }));
    expect(await told(sam, stage)).toEqual(["new stage-stopped"]);
    const id = (await listOf(sam))[0]?.id ?? "";
    for (const other of [helen, priya, stranger]) {
      const seen = await as(other, (work) => work.tx.selectFrom("notice").selectAll().where("id", "=", id).execute());
      expect(seen).toEqual([]);
      expect(await as(other, (work) => followNotice(work, id))).toBeNull();
    }
    expect(await told(sam, stage)).toEqual(["new stage-stopped"]);
    await expect(as(helen, (work) => notify(work, { ...notice, to: [stranger.userId] }))).rejects.toThrow(
      /row-level security/,
    );
  });

  it("stand and fall with the act, and hold no word of what was written", async () => {
    const stage = await newStage();
    const input = { stageId: stage.stageId, address: "physical-health", text: "Zephyrine" };
    const failing = as(helen, async (work) => {
      expectDone(await addComment(work, input));
      throw new Error("cut off");
    });
    await expect(failing).rejects.toThrow("cut off");
    expect(await told(priya, stage)).toEqual([]);
    expectDone(await as(helen, (work) => addComment(work, input)));
    const { rows } = await sql<{ text: string }>`select n::text as text from notice n`.execute(database.admin.kysely);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ text }) => /Zephyrine|Kian/.test(text))).toEqual([]);
  });

  it("are read together up to what was shown, and come page by page", async () => {
    const stage = await newStage();
    const notice = { kind: "stage-stopped", to: [omar.userId], youngPersonId: stage.youngPersonId } as const;
    for (let n = 0; n < 60; n += 1) await as(helen, (work) => notify(work, notice));
    const shown = moment();
    await as(helen, (work) => notify(work, notice));
    expect(await count(omar)).toBeGreaterThanOrEqual(61);
    await as(omar, (work) => readNotices(work, shown));
    expect(await count(omar)).toBe(1);
    const first = expectDone(await as(omar, (work) => myNotices(work)));
    expect(first.items).toHaveLength(50);
    const second = expectDone(await as(omar, (work) => myNotices(work, first.next ?? "")));
    expect(second.items.length).toBeGreaterThan(10);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(50 + second.items.length);
    const bad = await as(omar, (work) => myNotices(work, Buffer.from("x,y").toString("base64url")));
    expect(bad).toMatchObject({ ok: false, refusal: { status: 400 } });
  });

  it("are counted and listed by index, under the policies", async () => {
    for (const query of [newNoticesQuery(priya), noticesQuery(priya, null)]) {
      const plan = await as(priya, async ({ tx }) => {
        await sql`set local enable_seqscan = off`.execute(tx);
        const { rows } = await sql<{ readonly "QUERY PLAN": string }>`explain ${query}`.execute(tx);
        return rows.map((row) => row["QUERY PLAN"]).join("\n");
      });
      expect(plan).toMatch(/Index Cond: \(+\(?organisation_id = .*recipient_id = /);
      expect(plan).not.toMatch(/Seq Scan on notice/);
    }
  });
});
