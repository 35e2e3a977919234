import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { factorList } from "../../assessment/factors/factors.ts";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { giveParts } from "../contributors/give-parts.ts";
import { lastCompleted } from "../stages/last-completed.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { asFactor, type NoticedFactor } from "./as-factor.ts";
import { factorsHome, placeNoticed, targetsFor, weighFactors } from "./weigh-factors.ts";

const database = await testDatabase();
let world: CaseWorld;
let youngPersonId: string;
let first: string;
let review: string;
const [aunt, group] = [randomUUID(), randomUUID()];

const noticed: NoticedFactor = {
  direction: "for",
  topic: "family-and-networks",
  description: "His aunt: home by nine since he moved in.",
  strength: "moderate",
  at: { subSection: "living-arrangements", question: "living-detail" },
};

const seen = async (actor: Actor, stageId: string): Promise<VisibleStage> => {
  const visible = await world.act(actor, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("The stage is not there for this person.");
  return visible;
};

async function add(actor: Actor, stageId: string, factor: NoticedFactor, id: string) {
  const visible = await seen(actor, stageId);
  const runId = randomUUID();
  const changes = asFactor(visible, factor, id, 90);
  return world.act(actor, (work) => saveAnswers(work, { stageId, runId, changes }));
}

async function save(stageId: string, address: string, value: unknown): Promise<void> {
  const version = (await seen(world.practitioner, stageId)).meta.get(address)?.version ?? 0;
  const changes = [{ address, value, version }];
  expectDone(
    await world.act(world.practitioner, (work) => saveAnswers(work, { stageId, runId: randomUUID(), changes })),
  );
}

beforeAll(async () => {
  world = await caseWorld(database);
  ({ youngPersonId, stageId: first } = await world.openStage());
  expectDone(await add(world.practitioner, first, noticed, aunt));
  expectDone(await world.act(world.manager, (work) => stopStage(work, { stageId: first, reason: "A review begins." })));
  const start = { youngPersonId, type: "review", triggerDate: "2026-11-16" };
  review = expectDone(await world.act(world.practitioner, (work) => startStage(work, start))).stageId;
  // A stage that was completed takes seconds to fill; what is compared is the same.
  await database.admin.kysely.updateTable("stage").set({ previous_stage_id: first }).where("id", "=", review).execute();
});

describe("a factor added where it is noticed", () => {
  it("is an ordinary entry of the list that leads back to where it was noticed", async () => {
    const visible = await seen(world.practitioner, first);
    const [factor] = weighFactors(visible, null).standing.filter((each) => each.factor.id === aunt);
    expect(factor?.factor).toMatchObject({ side: "for", topic: "family-and-networks", strength: "moderate" });
    expect(factor && placeNoticed(visible, factor.factor)).toEqual(noticed.at);
  });

  it("adds nothing when nothing was said, and keeps what was said when the rest is empty", async () => {
    const visible = await seen(world.practitioner, review);
    const silent = { ...noticed, direction: "", description: " ", strength: "" };
    expect(asFactor(visible, silent, aunt, 1)).toEqual([]);
    expect(asFactor(visible, { ...silent, direction: "against" }, aunt, 1).map(({ value }) => value)).toContain(
      "against",
    );
  });

  it("is refused to somebody who was not given the list, who neither sees nor writes it", async () => {
    const subSections = ["living-arrangements"];
    const grant = { stageId: review, userId: world.contributor.userId, subSections };
    expectDone(await world.act(world.practitioner, (work) => giveParts(work, grant)));
    const theirs = await seen(world.contributor, review);
    expect(factorsHome(theirs)).toBeNull();
    expect(theirs.answers.entries[factorList] ?? []).toEqual([]);
    const { results } = expectDone(await add(world.contributor, review, noticed, randomUUID()));
    expect(results.every(({ outcome }) => outcome === "refused")).toBe(true);
  });
});

describe("weighed against the last stage", () => {
  it("says what is new, stronger and gone, by the ids with which entries were carried", async () => {
    const last = await world.act(world.practitioner, (work) => lastCompleted(work, review));
    expect(last?.head.id).toBe(first);
    const changes = async () => {
      const { standing, gone } = weighFactors(await seen(world.practitioner, review), last);
      return new Map([...standing, ...gone].map(({ factor, change }) => [factor.id, change]));
    };
    expect((await changes()).get(aunt)).toBe("same");
    expectDone(await add(world.practitioner, review, { ...noticed, direction: "against" }, group));
    await save(review, `${factorList}[${aunt}].strength`, "strong");
    expect([...(await changes())].filter(([id]) => id === aunt || id === group)).toEqual([
      [aunt, "stronger"],
      [group, "new"],
    ]);
    await save(review, `${factorList}[${aunt}]`, null);
    expect((await changes()).get(aunt)).toBe("gone");
  });

  it("compares with nothing for somebody who may not see the last stage", async () => {
    expect(await world.act(world.contributor, (work) => lastCompleted(work, review))).toBeNull();
    expect(await world.act(world.practitioner, (work) => lastCompleted(work, first))).toBeNull();
  });

  it("names the targets that answer it, to those who see the plan", async () => {
    const target = randomUUID();
    await save(review, `plan-targets[${target}]`, 50);
    await save(review, `plan-targets[${target}].links`, [group]);
    const visible = await seen(world.practitioner, review);
    expect(targetsFor(visible, group)).toEqual([target]);
    expect(targetsFor(visible, randomUUID())).toEqual([]);
    expect(targetsFor(await seen(world.contributor, review), group)).toBeNull();
  });
});
