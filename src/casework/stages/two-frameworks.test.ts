import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { testDatabase } from "../../database/test-database.ts";
import { parseAddress } from "../../framework/address.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { preventionAndDiversion } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { askCountersignature } from "../countersignature/ask-countersignature.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { signPart } from "../countersignature/sign-part.ts";
import { saveRecordFacts } from "../young-people/save-record-facts.ts";
import { completeStage } from "./complete-stage.ts";
import { addressesOf, keptAnswers } from "./kept-answers.ts";
import { stageContent } from "./stage-content.ts";
import { startStage } from "./start-stage.ts";
import { caseWorld, expectDone } from "./testing/case-world.ts";
import { fillStage } from "./testing/fill-stage.ts";
import type { VisibleStage } from "./visible-stage.ts";
import { visibleTo } from "./visible-to.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner, manager } = world;
const short = frameworkIndex(preventionAndDiversion);
const full = frameworkIndex(assetplus);

async function see(stageId: string): Promise<VisibleStage> {
  const visible = await world.act(practitioner, (work) => visibleTo(work, stageId));
  if (visible === null) throw new Error("not visible");
  return visible;
}
async function start(youngPersonId: string, type: string): Promise<string> {
  const outcome = await world.act(practitioner, (work) =>
    startStage(work, { youngPersonId, type, triggerDate: "2026-11-10" }),
  );
  return expectDone(outcome).stageId;
}

/** Fills, signs and completes, and gives the stage as it was kept. */
async function finish(stageId: string, prefer: Readonly<Record<string, unknown>> = {}): Promise<VisibleStage> {
  await world.act(practitioner, (work) => fillStage(work, stageId, prefer));
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
  expectDone(await world.act(practitioner, (work) => completeStage(work, { stageId })));
  return see(stageId);
}

/** A diversion: one offence, an outcome 22 not yet given. */
async function childToDivert(): Promise<string> {
  const youngPersonId = await world.addChild();
  const [offence, outcome] = [randomUUID(), randomUUID()];
  const facts: Record<string, unknown> = {
    [`outcomes[${outcome}]`]: 1,
    [`outcomes[${outcome}].type`]: "outcome-22",
    [`outcomes[${outcome}].status`]: "pending",
    [`offences[${offence}]`]: 1,
    [`offences[${offence}].title`]: "Theft from a shop",
    [`offences[${offence}].date`]: "2026-10-05",
    [`offences[${offence}].status`]: "charged",
  };
  const changes = Object.entries(facts).map(([address, value]) => ({ address, value, version: 0 }));
  const saved = await world.act(practitioner, (work) =>
    saveRecordFacts(work, { youngPersonId, runId: "facts", changes }),
  );
  expect(expectDone(saved).results.filter((result) => result.outcome === "refused")).toEqual([]);
  return youngPersonId;
}

const isFixed = (question: string): boolean => {
  const found = full.questions.get(question)?.question;
  return found?.type === "list" && found.fixedEntries !== undefined;
};

/** Addresses answered in a stage whose fact the other framework asks too and carries. */
const sharedAnswers = (stage: VisibleStage, other: typeof short): readonly (readonly [string, unknown])[] =>
  [...addressesOf(keptAnswers(stage))].filter(([address]) => {
    const placed = other.questions.get(parseAddress(address)?.question ?? "");
    if (placed === undefined || placed.question.home === "record" || placed.section.group === "record") return false;
    return placed.question.noCarry !== true && placed.list?.noCarry !== true;
  });

describe("from the short assessment to the full one", () => {
  it("hands on every shared fact at its own address, as carried with its source, and asks none of them again", async () => {
    const youngPersonId = await childToDivert();
    const first = await finish(await start(youngPersonId, "prevention-and-diversion-assessment"), {
      "criminal-exploitation-risk": "yes",
      "adverse-outcome-foreseen": "yes",
      "sawb-judgement": "medium",
      "contingency-safety.effect": "raises",
      "contingency-safety.change": "Older boys outside school wait for him again at the gate.",
      "trusted-adult": "yes",
    });
    expect(first.compiled.framework.id).toBe("prevention-and-diversion");
    expect(JSON.stringify(stageContent(first))).not.toMatch(/yogrs|reconviction/i);

    const next = await see(await start(youngPersonId, "referral-in-oocd"));
    expect(next.compiled.framework.id).toBe("assetplus");
    const shared = sharedAnswers(first, full).filter(([address]) => !isSystem(next, address));
    expect(shared.length).toBeGreaterThan(60);
    const now = addressesOf(next.answers);
    for (const [address, value] of shared) {
      expect([address, now.get(address)]).toEqual([address, value]);
      const meta = next.meta.get(address);
      expect([address, meta?.state, meta?.source?.stageId]).toEqual([address, "carried", first.head.id]);
    }
    const empty = next.evaluation.gaps.filter(({ kind }) => kind === "not-answered" || kind === "needs-an-entry");
    const askedAgain = empty.filter(({ address }) => shared.some(([known]) => known === address));
    expect(askedAgain).toEqual([]);
    // Facts that only the short assessment asks stay with it: nothing of AssetPlus holds them.
    expect([...next.states.keys()].filter((address) => address.startsWith("pd-"))).toEqual([]);
  });

  it("back again: what the short assessment alone asked is there, and what AssetPlus alone asked waits for the next full one", async () => {
    const youngPersonId = await childToDivert();
    const before = await finish(await start(youngPersonId, "prevention-and-diversion-assessment"));
    const middle = await finish(await start(youngPersonId, "referral-in-oocd"), { "case:religion": "Sikh" });
    const review = await see(await start(youngPersonId, "prevention-and-diversion-review"));
    const now = addressesOf(review.answers);
    for (const [address, value] of sharedAnswers(middle, short).filter(([each]) => !isSystem(review, each)))
      expect([address, now.get(address), review.states.get(address)]).toEqual([address, value, "carried"]);
    // From the first stage, past the AssetPlus stage between, which never asks it.
    expect(now.get("pd-response-fit")).toBe(before.answers.values["pd-response-fit"]);
    expect(review.meta.get("pd-response-fit")?.source?.stageId).toBe(before.head.id);
    await finish(review.head.id, { "progress-overall": "good" });

    const again = await see(await start(youngPersonId, "review"));
    expect(middle.answers.values["gp-registered"]).toBeDefined();
    expect(again.answers.values["gp-registered"]).toBe(middle.answers.values["gp-registered"]);
    expect(again.meta.get("gp-registered")?.source?.stageId).toBe(middle.head.id);
    // A field of a list that the short framework leaves out comes from AssetPlus, beside the entry that stood through.
    const [episode] = again.answers.entries.episodes ?? [];
    const [known] = middle.answers.entries.episodes ?? [];
    expect(episode?.id).toBe(known?.id);
    expect(known?.values["episodes.place"]).toBeDefined();
    expect(episode?.values["episodes.place"]).toBe(known?.values["episodes.place"]);
  });
});

/** Filled in anew at every start by the system: dates of the stage, what is current. */
const isSystem = (stage: VisibleStage, address: string): boolean => {
  const question = parseAddress(address)?.question ?? "";
  return stage.meta.get(address)?.state === "own" || isFixed(question);
};
