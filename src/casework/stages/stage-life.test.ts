import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import type { Actor } from "../actor.ts";
import { saveAnswer } from "../answers/save-answer.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { stageAsAt } from "./as-at.ts";
import { cancelStage } from "./cancel-stage.ts";
import { completeStage, isNotComplete } from "./complete-stage.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { stageContent } from "./stage-content.ts";
import { startStage } from "./start-stage.ts";
import { stopStage } from "./stop-stage.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import { fillStage } from "./testing/fill-stage.ts";
import { visibleTo } from "./visible-to.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager } = world;
const see = (actor: Actor, stageId: string) => world.act(actor, (work) => visibleTo(work, stageId));
const start = (actor: Actor, youngPersonId: string, type: string) =>
  world.act(actor, (work) => startStage(work, { youngPersonId, type, triggerDate: "2026-11-10" }));

/** A young person with two offences of one day, an older one, and a pending outcome. */
async function childWithOffences(): Promise<string> {
  const youngPersonId = await world.addChild();
  const [assault, damage, theft, pending, caution] = Array.from({ length: 5 }, () => randomUUID());
  const facts: Record<string, unknown> = {
    [`outcomes[${pending}]`]: 1,
    [`outcomes[${pending}].type`]: "youth-caution",
    [`outcomes[${pending}].status`]: "pending",
    [`outcomes[${caution}]`]: 2,
    [`outcomes[${caution}].date`]: "2025-02-01",
    [`outcomes[${caution}].type`]: "youth-caution",
    [`outcomes[${caution}].status`]: "completed",
    [`offences[${assault}].title`]: "Common assault",
    [`offences[${assault}].date`]: "2026-10-05",
    [`offences[${assault}].status`]: "charged",
    [`offences[${damage}].title`]: "Criminal damage",
    [`offences[${damage}].date`]: "2026-10-05",
    [`offences[${damage}].status`]: "charged",
    [`offences[${theft}].title`]: "Theft from a shop",
    [`offences[${theft}].date`]: "2025-01-10",
    [`offences[${theft}].status`]: "cautioned",
    [`offences[${theft}].outcome`]: caution,
  };
  const changes = Object.entries(facts).map(([address, value]) => ({ address, value, version: 0 }));
  const saved = expectDone(
    await world.act(practitioner, (work) => saveRecordFacts(work, { youngPersonId, runId: "facts", changes })),
  );
  expect(saved.results.filter((result) => result.outcome === "refused")).toEqual([]);
  return youngPersonId;
}

describe("starting a stage", () => {
  it("fills in what the system knows: dates, current offences, one episode a day", async () => {
    const youngPersonId = await childWithOffences();
    const { stageId } = expectDone(await start(practitioner, youngPersonId, "referral-in-oocd"));
    const stage = await see(practitioner, stageId);
    const entries = stage?.answers.entries ?? {};
    expect(stage?.head).toMatchObject({
      status: "in-progress",
      triggerDate: "2026-11-10",
      dueDate: "2026-12-08",
      ownerName: "Priya Shah",
    });
    expect(stage?.answers.values["stage-trigger-date"]).toBe("2026-11-10");
    expect(entries.offences?.map(({ values }) => [values["offences.title"], values["offences.current"]])).toEqual([
      ["Common assault", "yes"],
      ["Criminal damage", "yes"],
      ["Theft from a shop", "no"],
    ]);
    expect(entries.outcomes?.map(({ values }) => values["outcomes.current"])).toEqual(["yes", "no"]);
    expect(entries.episodes?.map(({ values }) => values)).toEqual([
      {
        "episodes.title": "Common assault",
        "episodes.kind": "offence-or-offences",
        "episodes.current": "yes",
        "episodes.date-from": "2026-10-05",
      },
    ]);
    expect(entries.offences?.map(({ values }) => values["offences.episode"])).toEqual([
      entries.episodes?.[0]?.id,
      entries.episodes?.[0]?.id,
      undefined,
    ]);
    expect(entries["screening-record"]?.map(({ id }) => id)).toEqual(["health", "slcn", "audit"]);
  });

  it("opens one stage at a time, also for two who start at the same moment", async () => {
    const youngPersonId = await world.addChild();
    const both = await Promise.all([
      start(practitioner, youngPersonId, "review"),
      start(world.colleague, youngPersonId, "referral-in-oocd"),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    const refusal = both.find((outcome) => !outcome.ok);
    expect(refusal).toMatchObject({ refusal: { status: 409, code: "stage-already-open" } });
  });

  it.each<[string, Actor, string, number]>([
    ["an administrative officer", world.officer, "review", 403],
    ["a contributor", world.contributor, "review", 403],
    ["another organisation", world.foreign, "review", 404],
    ["a stage type that does not exist", practitioner, "no-such-stage", 422],
    ["a stage of the secure estate", practitioner, "entering-custody", 403],
  ])("refuses %s", async (_who, actor, type, status) => {
    const youngPersonId = await world.addChild();
    const outcome = await start(actor, youngPersonId, type);
    expect(outcome).toMatchObject({ ok: false, refusal: { status } });
  });
});

describe("ending a stage", () => {
  it("cancels what was started by mistake, and only that", async () => {
    const { stageId, youngPersonId } = await world.openStage();
    expectDone(await world.act(practitioner, (work) => cancelStage(work, { stageId, reason: "" })));
    const again = expectDone(await start(practitioner, youngPersonId, "referral-in-oocd"));
    const change = { stageId: again.stageId, runId: "p", address: "diet-needs", value: "Halal", version: 0 };
    expectDone(await world.act(practitioner, (work) => saveAnswer(work, change)));
    const outcome = await world.act(practitioner, (work) => cancelStage(work, { stageId: again.stageId, reason: "" }));
    expect(outcome).toMatchObject({ ok: false, refusal: { status: 409, code: "something-written" } });
  });

  it("lets a manager stop a stage with a reason, keeps it readable, and carries from it", async () => {
    const { stageId, youngPersonId } = await world.openStage();
    const change = { stageId, runId: "p", address: "diet-needs", value: "Halal", version: 0 };
    expectDone(await world.act(practitioner, (work) => saveAnswer(work, change)));
    const stop = (actor: Actor, reason: string) => world.act(actor, (work) => stopStage(work, { stageId, reason }));
    expect(await stop(practitioner, "ill")).toMatchObject({ refusal: { status: 403 } });
    expect(await stop(manager, " ")).toMatchObject({ refusal: { status: 422 } });
    expectDone(await stop(manager, "The owner is ill for long."));
    expect((await see(practitioner, stageId))?.answers.values["diet-needs"]).toBe("Halal");
    const late = await world.act(practitioner, (work) => saveAnswer(work, { ...change, version: 1, value: "None" }));
    expect(late).toMatchObject({ refusal: { status: 409, code: "stage-closed" } });
    const next = expectDone(await start(practitioner, youngPersonId, "referral-in-oocd"));
    const carried = await see(practitioner, next.stageId);
    expect(carried?.states.get("diet-needs")).toBe("carried");
    expect(carried?.meta.get("diet-needs")?.source).toMatchObject({ stageId, author: "Priya Shah" });
  });

  it("completes with everything answered and signed, keeps the snapshot as asked, and hands on what was kept", async () => {
    const youngPersonId = await childWithOffences();
    const { stageId } = expectDone(await start(practitioner, youngPersonId, "referral-in-oocd"));
    const early = await world.act(practitioner, (work) => completeStage(work, { stageId }));
    if (early.ok || !isNotComplete(early.refusal)) throw new Error("expected the list of what is left");
    expect(early.refusal.gaps.length).toBeGreaterThan(50);
    // Answered, then hidden: it is left out of the snapshot.
    const runId = "allergy";
    const change = (address: string, value: unknown, version: number) => ({ stageId, runId, address, value, version });
    expectDone(await world.act(practitioner, (work) => saveAnswer(work, change("phys-allergies", "yes", 0))));
    expectDone(await world.act(practitioner, (work) => saveAnswer(work, change("allergy-detail", "Nuts", 0))));
    expectDone(await world.act(practitioner, (work) => saveAnswer(work, change("phys-allergies", "no", 1))));
    await world.act(practitioner, (work) => fillStage(work, stageId));
    const checks = (await see(practitioner, stageId))?.evaluation.checks.filter((check) => check.severity === "stop");
    expect(checks).toEqual([]);
    await signAll(stageId);
    const before = await see(practitioner, stageId);
    const { digest } = expectDone(await world.act(practitioner, (work) => completeStage(work, { stageId })));
    const after = await see(practitioner, stageId);
    const stored = await world.act(practitioner, (work) => readSnapshot(work, stageId));
    if (before === null || after === null || stored === null) throw new Error("not visible");
    expect(after.head).toMatchObject({ status: "completed" });
    expect(after.answers.values["allergy-detail"]).toBeUndefined();
    expect(after.answers.values["phys-allergies"]).toBe("no");
    expect(stageContent(after)).toEqual(stored.snapshot.content);
    expect(stored.digest).toBe(digest);
    expect(new Set(after.evaluation.shown)).toEqual(new Set(before.evaluation.shown));

    const next = expectDone(await start(practitioner, youngPersonId, "review"));
    const carried = await see(practitioner, next.stageId);
    expect(carried?.answers.values["phys-allergies"]).toBe("no");
    expect(carried?.states.get("phys-allergies")).toBe("carried");
    expect(carried?.answers.values["allergy-detail"]).toBeUndefined();
    expect(carried?.answers.entries.episodes).toHaveLength(1);
    expect(carried?.evaluation.gaps.some((gap) => gap.kind === "to-confirm")).toBe(true);
    // The record goes on; the completed stage does not.
    const fact = { address: "case:religion", value: "Sikh", version: 0 };
    expectDone(
      await world.act(practitioner, (work) => saveRecordFacts(work, { youngPersonId, runId: "r", changes: [fact] })),
    );
    expect((await see(practitioner, stageId))?.answers).toEqual(after.answers);
  });

  async function signAll(stageId: string): Promise<void> {
    for (const part of ["explanations", "pathways"] as const) {
      expectDone(
        await world.act(practitioner, (work) =>
          askCountersignature(work, { stageId, part, note: "", addressedTo: null }),
        ),
      );
      const signing = await world.act(manager, (work) => loadSigning(work, stageId));
      const digest = signing?.states.find((state) => state.part === part)?.digest ?? "";
      expectDone(await world.act(manager, (work) => signPart(work, { stageId, part, digest, shownAt: world.now() })));
    }
  }
});

describe("a stage as it stood", () => {
  it("shows what had been saved by then, stage and record", async () => {
    const { stageId } = await world.openStage();
    const at: Date[] = [];
    for (const [version, value] of ["One", "Two", "Three"].entries()) {
      const changes = [
        { address: "diet-needs", value, version },
        { address: "case:religion", value: `${value} faith`, version },
      ];
      expectDone(
        await world.act(practitioner, (work) => saveAnswers(work, { stageId, runId: `page-${version}`, changes })),
      );
      at.push(world.now());
    }
    for (const [step, value] of ["One", "Two", "Three"].entries()) {
      const moment = at[step];
      if (moment === undefined) throw new Error("no moment");
      const then = await world.act(practitioner, (work) => stageAsAt(work, stageId, moment));
      expect([then?.answers.values["diet-needs"], then?.answers.values["case:religion"]]).toEqual([
        value,
        `${value} faith`,
      ]);
    }
  });
});
