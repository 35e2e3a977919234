import { describe, expect, it } from "vitest";
import { compiledStage, type StageSetting, stageOf } from "../testing/assetplus-stage.ts";
import { checks } from "./run-checks.ts";

const foreseen = { "future-harm-foreseen": "yes" };
const feared = { "adverse-outcome-foreseen": "yes" };
const behaviour = (more: Record<string, string | readonly string[]> = {}) => ({
  "future-behaviours.type": "violence",
  "future-behaviours.impact": "major",
  "future-behaviours.likelihood": "likely",
  "future-behaviours.imminence": "months",
  ...more,
});
const harm = (more: Record<string, string | readonly string[]> = {}) => ({
  "adverse-outcomes.type": "physical-harm",
  "adverse-outcomes.impact": "major",
  "adverse-outcomes.likelihood": "likely",
  ...more,
});
const factor = (direction: string, strength = "strong") => ({
  "desistance-factors.direction": direction,
  "desistance-factors.strength": strength,
});
const target = (more: Record<string, string | readonly string[]> = {}) => ({
  "plan-targets.want": "Get my CSCS card",
  ...more,
});

/** For each check a stage that it speaks about, and one next to it that it leaves alone. */
const table: readonly (readonly [id: string, speaks: StageSetting, silent: StageSetting])[] = [
  [
    "cc-rosh-no-major",
    { values: { "rosh-judgement": "medium" } },
    { values: { "rosh-judgement": "medium", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
  ],
  [
    "cc-low-but-serious",
    { values: { "rosh-judgement": "low", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
    { values: { "rosh-judgement": "medium", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
  ],
  [
    "cc-rosh-below-grid",
    { values: { "rosh-judgement": "low", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
    { values: { "rosh-judgement": "medium", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
  ],
  [
    "cc-rosh-very-high-not-imminent",
    { values: { "rosh-judgement": "very-high", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
    {
      values: { "rosh-judgement": "very-high", ...foreseen },
      entries: { "future-behaviours": [behaviour({ "future-behaviours.imminence": "now" })] },
    },
  ],
  [
    "cc-high-no-controls",
    { values: { "rosh-judgement": "high", ...foreseen }, entries: { "future-behaviours": [behaviour()] } },
    {
      values: { "rosh-judgement": "high", ...foreseen, "controls-needed": "yes" },
      entries: {
        "future-behaviours": [behaviour()],
        "external-controls": [
          { "external-controls.links": ["future-behaviours-1"], "external-controls.status": "planned" },
        ],
      },
    },
  ],
  [
    "cc-safety-no-actions",
    { values: { "sawb-judgement": "high", ...feared }, entries: { "adverse-outcomes": [harm()] } },
    {
      values: { "sawb-judgement": "high", ...feared },
      entries: {
        "adverse-outcomes": [harm()],
        "plan-targets": [target({ "plan-targets.links": ["adverse-outcomes-1"] })],
      },
    },
  ],
  [
    "cc-safety-no-entry",
    { values: { "sawb-judgement": "medium" } },
    { values: { "sawb-judgement": "medium", ...feared }, entries: { "adverse-outcomes": [harm()] } },
  ],
  [
    "cc-safety-low-but-critical",
    { values: { "sawb-judgement": "low", ...feared }, entries: { "adverse-outcomes": [harm()] } },
    {
      values: { "sawb-judgement": "low", ...feared },
      entries: { "adverse-outcomes": [harm({ "adverse-outcomes.impact": "minor" })] },
    },
  ],
  [
    "cc-safety-referral-missing",
    { values: { "sawb-judgement": "high", "safeguarding-referral": "needed-not-made-yet" } },
    { values: { "sawb-judgement": "low", "safeguarding-referral": "needed-not-made-yet" } },
  ],
  [
    "cc-lor-low-strong-against",
    {
      values: { "lor-judgement": "low" },
      entries: { "desistance-factors": [factor("against"), factor("against"), factor("against")] },
    },
    {
      values: { "lor-judgement": "low" },
      entries: { "desistance-factors": [factor("against"), factor("against"), factor("against"), factor("for")] },
    },
  ],
  [
    "cc-self-harm-mismatch",
    { values: { "self-harm": "currently" } },
    {
      values: { "self-harm": "currently", ...feared },
      entries: { "adverse-outcomes": [harm({ "adverse-outcomes.cause": ["own-behaviour"] })] },
    },
  ],
  [
    "cc-exploitation-mismatch",
    { values: { "criminal-exploitation-risk": "yes" } },
    {
      values: { "criminal-exploitation-risk": "yes", ...feared },
      entries: { "adverse-outcomes": [harm({ "adverse-outcomes.type": "criminal-exploitation" })] },
    },
  ],
  [
    "cc-missing-mismatch",
    { values: { "missing-episodes-ever": "currently" }, entries: { "missing-episodes": [{}] } },
    { values: { "missing-episodes-ever": "never" }, entries: { "missing-episodes": [{}] } },
  ],
  [
    "cc-weapon-mismatch",
    { entries: { episodes: [{ "episodes.elements": ["weapon"] }] } },
    {
      values: foreseen,
      entries: { episodes: [{ "episodes.elements": ["weapon"] }], "future-behaviours": [behaviour()] },
    },
  ],
  [
    "cc-sexual-mismatch",
    { values: { "risk-to-children": "no" }, entries: { episodes: [{ "episodes.elements": ["sexual"] }] } },
    { values: { "risk-to-children": "yes" }, entries: { episodes: [{ "episodes.elements": ["sexual"] }] } },
  ],
  [
    "cc-children-victims",
    {
      values: { "risk-to-children": "no", ...foreseen },
      entries: { "future-behaviours": [behaviour({ "future-behaviours.victims": ["child-younger"] })] },
    },
    {
      values: { "risk-to-children": "no", ...foreseen },
      entries: { "future-behaviours": [behaviour({ "future-behaviours.victims": ["stranger"] })] },
    },
  ],
  [
    "cc-staff-victims",
    {
      values: { "staff-safety-concern": "no", ...foreseen },
      entries: { "future-behaviours": [behaviour({ "future-behaviours.victims": ["staff"] })] },
    },
    {
      values: { "staff-safety-concern": "yes", ...foreseen },
      entries: { "future-behaviours": [behaviour({ "future-behaviours.victims": ["staff"] })] },
    },
  ],
  [
    "cc-known-person",
    {
      values: foreseen,
      entries: { "future-behaviours": [behaviour({ "future-behaviours.victims": ["known-person"] })] },
    },
    {
      values: { ...foreseen, "specific-victim-concern": "yes" },
      entries: { "future-behaviours": [behaviour({ "future-behaviours.victims": ["known-person"] })] },
    },
  ],
  [
    "cc-mappa-check",
    { values: { "rosh-judgement": "high" } },
    { values: { "rosh-judgement": "high", "mappa-eligible": "no" } },
  ],
  [
    "cc-victim-name",
    {
      values: {
        "specific-victim-concern": "yes",
        "specific-victim-details": "Threats were made against Marta Example.",
      },
      entries: { episodes: [{ "episodes.child-account": "I never touched Marta." }] },
    },
    {
      values: {
        "specific-victim-concern": "yes",
        "specific-victim-details": "Threats were made against Marta Example.",
      },
      entries: { episodes: [{ "episodes.child-account": "I never touched her. Threats? No." }] },
    },
  ],
  [
    "cc-behaviour-unplanned",
    { values: foreseen, entries: { "future-behaviours": [behaviour()] } },
    {
      values: foreseen,
      entries: {
        "future-behaviours": [
          behaviour({
            "future-behaviours.status": "ended",
            "future-behaviours.impact": "minor",
            "future-behaviours.likelihood": "unlikely",
          }),
        ],
      },
    },
  ],
  [
    "cc-outcome-unplanned",
    { values: feared, entries: { "adverse-outcomes": [harm()] } },
    { values: feared, entries: { "adverse-outcomes": [harm({ "adverse-outcomes.impact": "minor" })] } },
  ],
  [
    "cc-factor-unplanned",
    { entries: { "desistance-factors": [factor("against")] } },
    { entries: { "desistance-factors": [factor("against", "weak")] } },
  ],
  [
    "cc-strength-unused",
    { entries: { "desistance-factors": [factor("for")] } },
    {
      entries: {
        "desistance-factors": [factor("for")],
        "plan-targets": [target({ "plan-targets.links": ["desistance-factors-1"] })],
      },
    },
  ],
  [
    "cc-one-sided",
    { entries: { "desistance-factors": [factor("for")] } },
    { entries: { "desistance-factors": [factor("for"), factor("against")] } },
  ],
  [
    "cc-target-unlinked",
    { entries: { "plan-targets": [target()] } },
    { entries: { "plan-targets": [target({ "plan-targets.links": ["goals"] })] } },
  ],
  [
    "cc-no-contingency",
    { values: { "rosh-judgement": "medium" } },
    {
      values: { "rosh-judgement": "medium" },
      entries: { "contingency-others": [{ "contingency-others.effect": "raises" }] },
    },
  ],
  [
    "cc-empty-contingency",
    { values: foreseen, entries: { "contingency-others": [{ "contingency-others.change": "The risk increases." }] } },
    {
      values: foreseen,
      entries: {
        "contingency-others": [{ "contingency-others.change": "His cousin comes out of prison and moves back in." }],
      },
    },
  ],
  ["cc-key-area-empty", { entries: { "key-areas": [{ id: "not-offending", "key-areas.priority": "first" }] } }, {}],
  [
    "cc-targets-many",
    { entries: { "plan-targets": [1, 2, 3, 4, 5, 6].map(() => target()) } },
    { entries: { "plan-targets": [1, 2, 3, 4, 5].map(() => target()) } },
  ],
  [
    "cc-target-no-child-words",
    { entries: { "plan-targets": [target({ "plan-targets.want": "Improve consequential thinking" })] } },
    { entries: { "plan-targets": [target()] } },
  ],
  [
    "cc-child-plan-review",
    {
      values: { "services-any": "yes", "other-plans-any": "yes" },
      entries: { "other-plans": [{ "other-plans.type": "child-protection" }] },
    },
    {
      values: { "services-any": "yes", "other-plans-any": "yes" },
      entries: {
        "other-plans": [{ "other-plans.type": "child-protection" }],
        "stage-sent": [{ "stage-sent.to": "childrens-services" }],
      },
    },
  ],
  ["cc-plan-not-agreed", { values: { "plan-agreement": "partly" } }, { values: { "plan-agreement": "yes" } }],
  [
    "cc-contract-differs",
    {
      values: { "contract-matches": "no-plan-must-be-changed" },
      entries: { outcomes: [{ "outcomes.type": "referral-order", "outcomes.current": "yes" }] },
    },
    {
      values: { "contract-matches": "no-plan-must-be-changed" },
      entries: { outcomes: [{ "outcomes.type": "yro", "outcomes.current": "yes" }] },
    },
  ],
  [
    "cc-sources-one",
    { entries: { "sources-used": [{ "sources-used.kind": "police" }] } },
    { entries: { "sources-used": [{ "sources-used.kind": "police" }, { "sources-used.kind": "young-person" }] } },
  ],
  [
    "cc-ytc-review",
    { values: { "money-concerns": "yet-to-clarify" }, facts: { hasPreviousStage: true } },
    { values: { "money-concerns": "yet-to-clarify" } },
  ],
  ["cc-self-assessment-missing", {}, { values: { "sa-gang": "no" } }],
  [
    "cc-self-assessment-differs",
    { values: { "sa-home-happy": "no", "accommodation-concerns": "no" } },
    { values: { "sa-home-happy": "no", "accommodation-concerns": "yes" } },
  ],
  [
    "cc-self-assessment-prompt",
    { values: { "sa-gang": "yes" } },
    { values: { "sa-gang": "yes", "sa-gang-comment": "Seen, nothing to add" } },
  ],
  [
    "cc-tell-now",
    { values: { "sa-hurt-self": "now" } },
    { values: { "sa-hurt-self": "now", "sa-hurt-self-done": "CAMHS today, manager told" } },
  ],
  ["cc-no-score-history", {}, { values: { "sanction-history-checked": "yes" } }],
];

const found = (setting: StageSetting): readonly string[] => stageOf(setting).checks.map(({ id }) => id);
/** Their stages stand in computed.test.ts, beside the values that they compare. */
const elsewhere = ["cc-lor-reason", "cc-scaled-reason"];

describe("consistency checks", () => {
  it.each(table)("%s speaks where it should", (id, speaks) => {
    expect(found(speaks)).toContain(id);
  });

  it.each(table)("%s is silent where it should be", (id, _speaks, silent) => {
    expect(found(silent)).not.toContain(id);
  });

  it("are all in this table", () => {
    expect(checks.map(({ id }) => id).toSorted()).toEqual([...table.map(([id]) => id), ...elsewhere].toSorted());
  });

  it("weigh, where they warn, answers that are asked, each once", () => {
    const { byId } = compiledStage("pre-sentence-report");
    const weighed = checks.flatMap((check) => (check.severity === "warn" ? [[check.id, check.about] as const] : []));
    expect(weighed).toHaveLength(27);
    for (const [id, about] of weighed) {
      expect(about.filter((question) => !byId.has(question))).toEqual([]);
      expect([id, new Set(about).size]).toEqual([id, about.length]);
    }
  });

  it("hold completion only when they stop", () => {
    const stop = stageOf({
      values: { "scaled-approach-applied": "intensive", "lor-judgement": "low", "rosh-judgement": "low" },
      entries: { outcomes: [{ "outcomes.type": "yro", "outcomes.current": "yes" }] },
    });
    expect(stop.checks.filter(({ severity }) => severity === "stop").map(({ id }) => id)).toContain("cc-scaled-reason");
    expect(stop.complete).toBe(false);
  });

  it("lead to addresses of this stage", () => {
    for (const [, speaks] of table) {
      const evaluation = stageOf(speaks);
      for (const { id, addresses } of evaluation.checks) {
        for (const address of addresses)
          expect(`${id} ${address} ${evaluation.shown.has(address)}`).toBe(`${id} ${address} true`);
      }
    }
  });
});
