import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { moveStage } from "../framework-migration/move-stage.ts";
import { previewMove } from "../framework-migration/preview-move.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { type ComparedMoments, compareMoments, type MomentAsked } from "./compare-moments.ts";
import { momentsToCompare } from "./moments-to-compare.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager, contributor } = world;

async function write(stageId: string, answers: Readonly<Record<string, unknown>>, version = 0, actor = practitioner) {
  const changes = Object.entries(answers).map(([address, value]) => ({ address, value, version }));
  const saved = await world.act(actor, (work) => saveAnswers(work, { stageId, runId: "typing", changes }));
  expect(expectDone(saved).results.filter(({ outcome }) => outcome === "refused")).toEqual([]);
  return world.now();
}
const compare = async (one: MomentAsked, other: MomentAsked, actor: Actor = practitioner): Promise<ComparedMoments> =>
  expectDone(await world.act(actor, (work) => compareMoments(work, [one, other])));
const later = (): Date => new Date(world.now().getTime() + 60_000);
const changesOf = ({ pages }: ComparedMoments) =>
  pages.flatMap(({ changes }) => changes.map(({ question, kind, before, after }) => [question, kind, before, after]));
const askedInOne = ({ pages }: ComparedMoments) =>
  pages.flatMap((page) => page.askedInOne.map(({ question }) => question));
const start = async (youngPersonId: string, type: string): Promise<string> =>
  expectDone(
    await world.act(practitioner, (work) => startStage(work, { youngPersonId, type, triggerDate: "2026-11-10" })),
  ).stageId;
const stop = (stageId: string) =>
  world.act(manager, (work) => stopStage(work, { stageId, reason: "The court withdrew the case." }));

describe("two moments of one stage", () => {
  let stageId: string;
  let youngPersonId: string;
  let first: Date;
  beforeAll(async () => {
    ({ stageId, youngPersonId } = await world.openStage("pre-sentence-report"));
    first = await write(stageId, { "gang-association": "targeted", "goals-own-words": "A garage." });
    await world.act(manager, (work) => markSeen(work, stageId));
    world.wait(86_400_000);
    await write(stageId, { "goals-own-words": "College in May." }, 1, manager);
  });

  it("tell what was written otherwise, by whom, whichever of them is named first", async () => {
    const [then, now] = [
      { stageId, at: first },
      { stageId, at: later() },
    ];
    for (const [one, other] of [
      [then, now],
      [now, then],
    ] as const) {
      const compared = await compare(one, other);
      expect(changesOf(compared)).toEqual([["goals-own-words", "changed", "A garage.", "College in May."]]);
      const [change] = compared.pages.flatMap(({ changes }) => changes);
      if (change === undefined) throw new Error("Nothing changed.");
      expect(compared.writtenBefore(change)?.name).toBe("Priya Shah");
      expect(compared.writtenAfter(change)?.name).toBe("Maria Okoro");
    }
  });

  it("show a contributor what was given to them, and nobody of another service anything", async () => {
    const subSections = ["resilience-and-goals"];
    expectDone(
      await world.act(practitioner, (work) => giveParts(work, { stageId, userId: contributor.userId, subSections })),
    );
    const [then, now] = [
      { stageId, at: first },
      { stageId, at: later() },
    ];
    const seen = await compare(then, now, contributor);
    expect(seen.pages.map(({ id }) => id)).toEqual(subSections);
    expect(seen.changed).toBe(1);
    expect(await world.act(world.foreign, (work) => compareMoments(work, [then, now]))).toMatchObject({
      refusal: { status: 404 },
    });
  });

  it("offer the end of one's last visit, and not this one", async () => {
    const moments = async (actor: Actor) => {
      const stages = await world.act(actor, (work) => momentsToCompare(work, { youngPersonId, stageId }));
      return stages[0]?.lastHere ?? null;
    };
    const look = (actor: Actor) => world.act(actor, (work) => markSeen(work, stageId));
    await look(manager);
    const visit = world.now();
    expect(await moments(manager)).not.toEqual(visit);
    world.wait(20 * 3_600_000);
    await look(manager);
    expect(await moments(manager)).toEqual(visit);
    world.wait(3_600_000);
    await look(manager);
    expect(await moments(manager)).toEqual(visit);
    expect(await moments(world.colleague)).toBeNull();
  });
});

describe("moments of two stages of a child", () => {
  it("are compared question by question, also where the older one was asked in an earlier version", async () => {
    const { stageId: older, youngPersonId } = await world.openStage("pre-sentence-report");
    await database.admin.kysely
      .updateTable("stage")
      .where("id", "=", older)
      .set({ framework_version: "1.0.0" })
      .execute();
    await write(older, { "gang-rivals": "Two older boys.", "self-image": "trouble", "goals-own-words": "A garage." });
    const inOld = world.now();
    const preview = expectDone(await world.act(practitioner, (work) => previewMove(work, { stageId: older })));
    expectDone(
      await world.act(practitioner, (work) =>
        moveStage(work, { stageId: older, to: preview.to, sequence: preview.sequence }),
      ),
    );
    // The same answers under new names: nobody wrote anything otherwise.
    const moved = await compare({ stageId: older, at: inOld }, { stageId: older, at: later() });
    expect(moved.earlier.visible.compiled.framework.version).toBe("1.0.0");
    expect(moved.later.visible.compiled.framework.version).toBe(preview.to);
    expect(changesOf(moved)).toEqual([]);

    expectDone(await stop(older));
    const newer = await start(youngPersonId, "pre-sentence-report");
    await write(newer, { "goals-own-words": "College." }, 1);
    const compared = await compare({ stageId: older, at: inOld }, { stageId: newer, at: later() });
    expect(changesOf(compared)).toContainEqual(["goals-own-words", "changed", "A garage.", "College."]);
    expect(changesOf(compared).map(([question]) => question)).not.toContain("gang-rivals");
  });

  it("meet where the two frameworks ask the same fact; what only one asks is told apart", async () => {
    const { stageId: short, youngPersonId } = await world.openStage("prevention-and-diversion-assessment");
    await write(short, { "trusted-adult": "no", "pd-response-fit": "He likes boxing." });
    const before = world.now();
    expectDone(await stop(short));
    const full = await start(youngPersonId, "referral-in-oocd");
    await write(full, { "trusted-adult": "yes", "goals-own-words": "To box for the town." }, 1);
    const compared = await compare({ stageId: short, at: before }, { stageId: full, at: later() });
    expect([compared.earlier, compared.later].map(({ visible }) => visible.compiled.framework.id)).toEqual([
      "prevention-and-diversion",
      "assetplus",
    ]);
    const changed = changesOf(compared);
    expect(changed.map(([question]) => question)).toContain("trusted-adult");
    expect(changed.map(([question]) => question)).not.toContain("pd-response-fit");
    expect(askedInOne(compared)).toContain("pd-response-fit");
  });

  it("of another child are not there", async () => {
    const [one, other] = [await world.openStage(), await world.openStage()];
    const asked: [MomentAsked, MomentAsked] = [
      { stageId: one.stageId, at: later() },
      { stageId: other.stageId, at: later() },
    ];
    expect(await world.act(practitioner, (work) => compareMoments(work, asked))).toMatchObject({
      refusal: { status: 404 },
    });
  });
});
