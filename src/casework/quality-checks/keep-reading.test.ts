import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { SignedPart } from "../../framework/language.ts";
import type { Actor, Work } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { openChecksOf, type Reading, readingOf, unreadOf } from "../countersignature/reading.ts";
import { returnRequest } from "../countersignature/return-request.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { inService, nothingSet } from "../local-configuration/service-configuration.ts";
import { completeStage } from "../stages/complete-stage.ts";
import { startStage } from "../stages/start-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { fillStage } from "../stages/testing/fill-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { type KeepReading, keepReading } from "./keep-reading.ts";
import { usualChecklist } from "./quality-checks.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager, foreign } = world;

const standing = async (work: Work, stageId: string, part: SignedPart) => {
  const signing = await loadSigning(work, stageId);
  const state = signing?.states.find((each) => each.part === part);
  if (!signing || !state) throw new Error("The stage has no such part.");
  return { signing, state };
};
const read = (stageId: string, part: SignedPart = "explanations"): Promise<Reading> =>
  world.act(manager, async (work) => {
    const { signing, state } = await standing(work, stageId, part);
    return readingOf(work, signing, state);
  });
const keep = (stageId: string, more: Partial<KeepReading>, actor: Actor = manager) =>
  world.act(actor, (work) =>
    keepReading(work, { stageId, part: "explanations", read: new Map(), answers: new Map(), allMet: null, ...more }),
  );
const ask = (stageId: string, part: SignedPart) =>
  world.act(practitioner, (work) => askCountersignature(work, { stageId, part, note: "", addressedTo: null }));
const sign = (stageId: string, part: SignedPart) =>
  world.act(manager, async (work) => {
    const { digest } = (await standing(work, stageId, part)).state;
    return signPart(work, { stageId, part, digest, shownAt: work.now });
  });
const write = (stageId: string, address: string, value: string) =>
  world.act(practitioner, async (work) => {
    const version = (await visibleTo(work, stageId))?.meta.get(address)?.version ?? 0;
    return saveAnswer(work, { stageId, runId: randomUUID(), address, value, version });
  });
const events = async (stageId: string) => {
  const rows = await database.admin.kysely
    .selectFrom("audit_event")
    .where("stage_id", "=", stageId)
    .where("action", "=", "quality-checks-kept")
    .selectAll()
    .execute();
  return rows.length;
};

async function askedStage(): Promise<{ readonly youngPersonId: string; readonly stageId: string }> {
  const stage = await world.openStage();
  await world.act(practitioner, (work) => fillStage(work, stage.stageId));
  expectDone(await ask(stage.stageId, "explanations"));
  return stage;
}

describe("what a manager reads and answers", () => {
  it("is kept while reading, is final with the decision, and the next request goes on from it", async () => {
    const { stageId } = await askedStage();
    const first = await read(stageId);
    expect(first).toMatchObject({ since: null, changes: [], mine: null });
    expect(first.due.length).toBe(first.checks.length);
    expect(first.checks.some(({ section }) => section === "pathways" || section === "modules")).toBe(false);

    const answers = new Map([["qc-exp-voice", { result: "partly" as const, note: "Quoted, not answered." }]]);
    expectDone(await keep(stageId, { answers }));
    expectDone(await keep(stageId, { answers }));
    expect(await events(stageId)).toBe(1);
    const kept = expectDone(await keep(stageId, { allMet: "explanations" }));
    expect(kept.mine?.answers["qc-exp-voice"]).toMatchObject({ result: "partly", together: false });
    expect(kept.mine?.answers["qc-exp-harm"]).toMatchObject({ result: "met", together: true });
    expect(openChecksOf(kept).every(({ section }) => section !== "explanations")).toBe(true);

    expectDone(
      await world.act(manager, (work) => returnRequest(work, { stageId, part: "explanations", note: "Say more." })),
    );
    const [closed] = (await read(stageId)).reviews;
    expect(closed).toMatchObject({ outcome: "returned", reviewerName: manager.name, digest: /^[0-9a-f]{64}$/ });
    expect(closed?.checklist.checks.find(({ id }) => id === "qc-exp-voice")?.text).toContain("heard and answered");
    const final = world.act(manager, (work) => work.tx.updateTable("quality_review").set({ answers: "{}" }).execute());
    await expect(final).rejects.toThrow(/is final/);

    expectDone(await ask(stageId, "explanations"));
    expect((await read(stageId)).mine?.answers["qc-exp-voice"]?.note).toBe("Quoted, not answered.");
    expectDone(await sign(stageId, "explanations"));
    expect((await read(stageId)).reviews.map(({ outcome }) => outcome)).toEqual(["returned"]);
  });

  it("goes with the signature, and only what changed since is read again", async () => {
    const { stageId } = await askedStage();
    expectDone(await keep(stageId, { allMet: "all" }));
    expectDone(await sign(stageId, "explanations"));
    const signed = (await read(stageId)).reviews.at(-1);
    const signature = await database.admin.kysely
      .selectFrom("signature")
      .innerJoin("quality_review", "quality_review.signature_id", "signature.id")
      .where("signature.stage_id", "=", stageId)
      .select(["signature.digest", "quality_review.digest as read"])
      .executeTakeFirstOrThrow();
    expect(signature.digest).toBe(signature.read);
    expect(signed?.outcome).toBe("signed");

    expectDone(await write(stageId, "lor-reason", "He has a place at college."));
    expectDone(await ask(stageId, "explanations"));
    const again = await read(stageId);
    expect(again.changes).toMatchObject([{ about: { kind: "judgement", judgement: "lor-judgement" } }]);
    expect(new Set(again.due.map(({ section }) => section))).toEqual(new Set(["explanations", "all"]));
    const key = again.changes[0]?.key ?? "";
    const kept = expectDone(await keep(stageId, { read: new Map([[key, true]]) }));
    expect(unreadOf(kept)).toEqual([]);
    expectDone(await write(stageId, "lor-reason", "He has a place at college, from Monday."));
    expect(unreadOf(await read(stageId))).toHaveLength(1);
  });

  it("is compared with the stage before, as long as nothing was signed in this one", async () => {
    const { stageId, youngPersonId } = await askedStage();
    expectDone(await ask(stageId, "pathways"));
    for (const part of ["explanations", "pathways"] as const) expectDone(await sign(stageId, part));
    expectDone(await world.act(practitioner, (work) => completeStage(work, { stageId })));
    const review = expectDone(
      await world.act(practitioner, (work) =>
        startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-16" }),
      ),
    ).stageId;
    // Starting it moved the record; nobody wrote anything otherwise.
    const begun = (await read(review)).changes.flatMap(({ fields }) => fields.map(({ moved }) => moved));
    expect(begun.filter(({ kind, record }) => kind !== "added" && !record)).toEqual([]);
    expectDone(await write(review, "lor-reason", "He works on Saturdays now."));
    const { since, changes } = await read(review);
    expect(since).toMatchObject({ earlierStage: expect.any(String), signature: { signedByName: manager.name } });
    const judged = changes.find(({ about }) => about.kind === "judgement");
    expect(judged?.fields.map(({ moved }) => moved.after)).toEqual(["He works on Saturdays now."]);
    expect(judged?.fields[0]?.address).toBe("lor-reason");
  });

  it("is needed before a signature where the service says so", async () => {
    const { stageId } = await askedStage();
    const strict = { ...nothingSet, checklist: { ...usualChecklist, required: true } };
    expect(await inService(strict, () => sign(stageId, "explanations"))).toMatchObject({
      refusal: { status: 409, code: "checks-open" },
    });
    for (const { section } of (await read(stageId)).due) expectDone(await keep(stageId, { allMet: section }));
    expectDone(await inService(strict, () => sign(stageId, "explanations")));
  });

  it("is nobody's who may not sign, of another service, or about another part", async () => {
    const { stageId } = await askedStage();
    expect(await keep(stageId, { allMet: "all" }, practitioner)).toMatchObject({ refusal: { status: 403 } });
    expect(await keep(stageId, { allMet: "all" }, foreign)).toMatchObject({ refusal: { status: 404 } });
    const answers = new Map([["qc-plan-exit", { result: "met" as const, note: "" }]]);
    expect(await keep(stageId, { answers })).toMatchObject({ refusal: { code: "no-such-check" } });
    expectDone(await keep(stageId, { allMet: "all" }));
    const seen = await world.act(foreign, (work) => work.tx.selectFrom("quality_review").select("id").execute());
    expect(seen).toEqual([]);
  });
});
