import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { pathwayFaults } from "../../assessment/pathways/check-pathways.ts";
import type { PathwayTrigger, ReferralPathway } from "../../assessment/pathways/pathway.ts";
import { testDatabase } from "../../database/test-database.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { Actor } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { readConfiguration } from "../local-configuration/read-configuration.ts";
import { inService, nothingSet } from "../local-configuration/service-configuration.ts";
import { startStage } from "../stages/start-stage.ts";
import { stopStage } from "../stages/stop-stage.ts";
import { type CaseWorld, caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { type DecideReferral, decideReferral } from "./decide-referral.ts";
import { referralDecisions } from "./decision-store.ts";
import { type ReferralState, referralStates } from "./referral-states.ts";

const pathway = (when: readonly PathwayTrigger[], more: Partial<ReferralPathway> = {}): ReferralPathway => ({
  code: "pathway-feelings",
  title: "Somebody to talk to",
  service: "Harbour counselling",
  kind: "voluntary",
  form: "H1",
  who: "The case manager",
  workingDays: 5,
  when,
  ...more,
});
const sad = pathway([{ question: "sa-sad", codes: ["a-lot", "sometimes"] }]);
const drunk = pathway([{ question: "sa-drink", codes: ["a-lot"] }], { code: "pathway-drink" });

describe("pathways of a service", () => {
  it.each<[string, ReferralPathway, string[]]>([
    ["one that fits", sad, []],
    [
      "no such question",
      pathway([{ question: "nobody", codes: ["x"] }]),
      ["pathway-feelings: there is no question nobody"],
    ],
    [
      "what only shows",
      pathway([{ question: "summary-next-review", codes: ["x"] }]),
      ["pathway-feelings: summary-next-review only shows another fact: name that fact"],
    ],
    ["no number", pathway([{ question: "sa-sad", atLeast: 3 }]), ["pathway-feelings: sa-sad is no number"]],
    [
      "no choices",
      pathway([{ question: "living-detail", codes: ["x"] }]),
      ["pathway-feelings: living-detail has no answers to choose from"],
    ],
    ["nothing", pathway([]), ["pathway-feelings: nothing proposes it"]],
    [
      "a code of its own kind",
      pathway(sad.when, { code: "feelings" }),
      ['feelings: a code is "pathway-" and then small letters, digits and single hyphens'],
    ],
    ["nobody to ask", pathway(sad.when, { service: " " }), ["pathway-feelings: its service is empty"]],
    [
      "an unknown kind",
      pathway(sad.when, { kind: "magic" }),
      ["pathway-feelings: its kind must be one of internal, voluntary, external, family, establishment"],
    ],
    ["retired, of a question that is gone", pathway([{ question: "nobody", codes: ["x"] }], { retired: true }), []],
  ])("%s", (_, given, faults) => expect(pathwayFaults(assetplus, [given], [])).toEqual(faults));

  it("names the answers that a question has, and keeps what was in use", () => {
    const [unknown = ""] = pathwayFaults(assetplus, [pathway([{ question: "sa-sad", codes: ["blue"] }])], []);
    expect(unknown).toContain("sa-sad has no answer blue; it has ");
    expect(pathwayFaults(assetplus, [], [sad])).toEqual([
      "pathway-feelings: it was in use and decisions name it; retire it instead of leaving it out",
    ]);
    expect(pathwayFaults(assetplus, [sad, sad], [])).toEqual(["pathway-feelings: it is named twice"]);
  });

  it("fit as a whole file or not at all", () => {
    const versions = { find: () => assetplus, risks: () => [], pathways: () => [], colleagues: new Set<string>() };
    const file = { kind: "referral-pathways", framework: "assetplus", version: "1.1.0" };
    expect(readConfiguration({ ...file, pathways: [sad] }, versions)).toMatchObject({ fits: true, content: [sad] });
    for (const wrong of [
      { ...file, pathways: [{ ...sad, colour: "red" }] },
      { ...file, pathways: [sad], more: 1 },
      { ...file, pathways: [{ ...sad, workingDays: 1000 }] },
      { ...file, pathways: [{ ...sad, when: [{ question: "sa-sad" }] }] },
    ])
      expect(readConfiguration(wrong, versions)).toMatchObject({ fits: false });
  });
});

const database = await testDatabase();
let world: CaseWorld;
let child: { readonly youngPersonId: string; readonly stageId: string };
const service = {
  ...nothingSet,
  organisationId: "test",
  revision: 1,
  local: new Map([["assetplus", { mandatory: [], risks: [], pathways: [sad, drunk] }]]),
};

const states = (stageId = child.stageId, actor: Actor = world.manager): Promise<readonly ReferralState[]> =>
  inService(service, () =>
    world.act(actor, async (work) => {
      const visible = await visibleTo(work, stageId);
      return visible === null ? [] : referralStates(work, visible);
    }),
  );
const decide = (more: Partial<DecideReferral>, actor: Actor = world.practitioner) =>
  inService(service, () =>
    world.act(actor, (work) =>
      decideReferral(work, {
        stageId: child.stageId,
        runId: randomUUID(),
        pathway: sad.code,
        outcome: "made",
        on: "2026-11-18",
        reason: "",
        ...more,
      }),
    ),
  );

describe("proposed referrals", () => {
  beforeAll(async () => {
    world = await caseWorld(database);
    child = await world.openStage("review");
    const changes = [{ address: "sa-sad", value: "sometimes", version: 0 }];
    const saved = await world.act(world.practitioner, (work) =>
      saveAnswers(work, { stageId: child.stageId, runId: randomUUID(), changes }),
    );
    expect(expectDone(saved).results).toMatchObject([{ outcome: "saved" }]);
  });

  it("stand open until somebody decides, with the answer that proposes them and a day", async () => {
    expect(await states()).toMatchObject([
      { pathway: sad, state: "open", because: ["sa-sad"], dueOn: "2026-11-23", decision: null },
    ]);
  });

  it("are not needed only with a reason, and nobody decides what no answer proposes", async () => {
    expect(await decide({ outcome: "not-needed" })).toMatchObject({ refusal: { code: "referral-why" } });
    expect(await decide({ pathway: drunk.code })).toMatchObject({ refusal: { code: "referral-not-proposed" } });
    for (const actor of [world.foreign, world.contributor, world.officer])
      expect(await decide({}, actor)).toMatchObject({ refusal: { status: 404 } });
    expectDone(await decide({ outcome: "not-needed", reason: "She sees a counsellor at school." }));
    expect(await states()).toMatchObject([{ state: "not-needed", decision: { byName: "Priya Shah" } }]);
  });

  it("become an entry of Resources and proposals when they are made", async () => {
    const entry = expectDone(await decide({}));
    expect(expectDone(await decide({}))).toBe(entry);
    expect(await states()).toMatchObject([{ state: "made", resource: { id: entry, status: "referred" } }]);
    const visible = await world.act(world.practitioner, (work) => visibleTo(work, child.stageId));
    expect(visible?.answers.entries.resources).toMatchObject([
      { values: { "resources.name": "Harbour counselling", "resources.referral-date": "2026-11-18" } },
    ]);
    const told = await world.act(world.manager, (work) => referralDecisions(work, child.youngPersonId));
    expect(told.map(({ outcome }) => outcome)).toEqual(["not-needed", "made", "made"]);
  });

  it("are nobody's who sees only parts, and none without pathways", async () => {
    expect(await states(child.stageId, world.contributor)).toEqual([]);
    const seen = await world.act(world.foreign, (work) => referralDecisions(work, child.youngPersonId));
    expect(seen).toEqual([]);
    const visible = await world.act(world.manager, (work) => visibleTo(work, child.stageId));
    if (visible === null) throw new Error("The stage is not there.");
    expect(await world.act(world.manager, (work) => referralStates(work, visible))).toEqual([]);
  });

  it("go on in the next stage where they were made, and are asked anew where they were not needed", async () => {
    const { youngPersonId } = child;
    const next = async () => {
      const stopped = await world.act(world.manager, (work) =>
        stopStage(work, { stageId: child.stageId, reason: "Moved" }),
      );
      expectDone(stopped);
      const started = await world.act(world.practitioner, (work) =>
        startStage(work, { youngPersonId, type: "review", triggerDate: "2026-11-16" }),
      );
      child = { youngPersonId, stageId: expectDone(started).stageId };
      const changes = [{ address: "sa-sad", value: "a-lot", version: 0 }];
      const saved = await world.act(world.practitioner, async (work) => {
        const version = (await visibleTo(work, child.stageId))?.meta.get("sa-sad")?.version ?? 0;
        return saveAnswers(work, {
          stageId: child.stageId,
          runId: randomUUID(),
          changes: changes.map((change) => ({ ...change, version })),
        });
      });
      expect(expectDone(saved).results).toMatchObject([{ outcome: "saved" }]);
    };
    await next();
    expect(await states()).toMatchObject([{ state: "made", resource: { status: "referred" } }]);
    expectDone(await decide({ outcome: "not-needed", reason: "It ended well." }));
    await next();
    expect(await states()).toMatchObject([{ state: "open", decision: { reason: "It ended well." } }]);
  });
});
