import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { stageOf } from "../testing/assetplus-stage.ts";
import { answersOf } from "../testing/small-framework.ts";
import { exitFields, missingIn, nightFields, targetFields } from "./complete-enough.ts";
import { type CoverageGap, planCoverage } from "./plan-coverage.ts";
import { planReader } from "./plan-reader.ts";

type Values = Answers["values"];
type Entries = Readonly<Record<string, readonly Values[]>>;
const entry = (list: string, fields: Values): Values =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${list}.${name}`, value]));
const behaviour = (fields: Values = {}) =>
  entry("future-behaviours", { type: "violence", impact: "moderate", likelihood: "likely", ...fields });
const outcome = (fields: Values = {}) =>
  entry("adverse-outcomes", { type: "physical-harm", impact: "moderate", likelihood: "likely", ...fields });
const factor = (direction: string, fields: Values = {}) =>
  entry("desistance-factors", { direction, strength: "strong", ...fields });
const target = (fields: Values = {}) => entry("plan-targets", { want: "Box again", "helpers-will": "Leon", ...fields });
const control = (fields: Values = {}) =>
  entry("external-controls", { type: "curfew", who: "Denise", status: "in-force", ...fields });
const change = (list: string, fields: Values = {}) => entry(list, { effect: "raises", who: "Priya", ...fields });

const foreseen = { "future-harm-foreseen": "yes", "adverse-outcome-foreseen": "yes", "controls-needed": "yes" };
function coverageOf(entries: Entries, values: Values = {}) {
  const all = { ...foreseen, ...values };
  const evaluation = stageOf({ values: all, entries });
  return { evaluation, ...planCoverage(planReader({ answers: answersOf(all, entries), evaluation })) };
}
const [firstBehaviour, firstOutcome, firstFactor] = [
  "future-behaviours-1",
  "adverse-outcomes-1",
  "desistance-factors-1",
];

const table: readonly (readonly [what: string, entries: Entries, gaps: readonly CoverageGap[], values?: Values])[] = [
  ["a behaviour that nothing names", { "future-behaviours": [behaviour()] }, ["unplanned"]],
  [
    "a behaviour with a target",
    { "future-behaviours": [behaviour()], "plan-targets": [target({ links: [firstBehaviour] })] },
    [],
  ],
  [
    "a behaviour with a control",
    { "future-behaviours": [behaviour()], "external-controls": [control({ links: [firstBehaviour] })] },
    [],
  ],
  [
    "a behaviour with which a target only helps",
    { "future-behaviours": [behaviour()], "plan-targets": [target({ links: ["goals"], helps: [firstBehaviour] })] },
    ["only-helped"],
  ],
  [
    "a behaviour whose target was given up",
    { "future-behaviours": [behaviour()], "plan-targets": [target({ links: [firstBehaviour], status: "dropped" })] },
    ["unplanned"],
  ],
  [
    "a behaviour whose control has ended",
    {
      "future-behaviours": [behaviour()],
      "external-controls": [control({ links: [firstBehaviour], status: "ended" })],
    },
    ["unplanned"],
  ],
  [
    "a behaviour of which the grid asks only to be noted",
    { "future-behaviours": [behaviour({ impact: "minor", likelihood: "unlikely" })] },
    [],
  ],
  ["a behaviour that nobody has judged", { "future-behaviours": [entry("future-behaviours", { type: "theft" })] }, []],
  [
    "a high one with a target and nothing for when things change",
    {
      "future-behaviours": [behaviour({ impact: "major" })],
      "plan-targets": [target({ links: [firstBehaviour] })],
    },
    ["no-contingency"],
  ],
  [
    "a high one with both",
    {
      "future-behaviours": [behaviour({ impact: "major" })],
      "plan-targets": [target({ links: [firstBehaviour] })],
      "contingency-others": [change("contingency-others", { links: [firstBehaviour] })],
    },
    [],
  ],
  [
    "a target that names nobody",
    {
      "future-behaviours": [behaviour()],
      "plan-targets": [target({ links: [firstBehaviour], "helpers-will": "  " })],
    },
    ["nobody-named"],
  ],
  [
    "a target that says who helps by the pictures alone",
    {
      "future-behaviours": [behaviour()],
      "plan-targets": [target({ links: [firstBehaviour], "helpers-will": "", helpers: ["mentor"] })],
    },
    [],
  ],
  ["an outcome that nothing names", { "adverse-outcomes": [outcome()] }, ["unplanned"]],
  [
    "an outcome with a target",
    { "adverse-outcomes": [outcome()], "plan-targets": [target({ links: [firstOutcome] })] },
    [],
  ],
  ["a strong factor against", { "desistance-factors": [factor("against")] }, ["no-target"]],
  [
    "a strong factor against with which a target only helps",
    { "desistance-factors": [factor("against")], "plan-targets": [target({ helps: [firstFactor] })] },
    ["only-helped"],
  ],
  ["a strong factor for", { "desistance-factors": [factor("for")] }, ["unused"]],
  [
    "a strong factor for that a target builds on",
    { "desistance-factors": [factor("for")], "plan-targets": [target({ helps: [firstFactor] })] },
    [],
  ],
  ["goals without a target", {}, ["no-goal-target"], { "goals-own-words": "A job where I make stuff" }],
  [
    "goals with a target",
    { "plan-targets": [target({ links: ["goals"] })] },
    [],
    { "goals-own-words": "A job where I make stuff" },
  ],
  ["repair that could begin", { "rj-episode": [entry("rj-episode", { ready: "ready" })] }, ["no-repair-target"]],
];

describe("what the plan answers", () => {
  it.each(table.map(([what, entries, gaps, values = {}]) => ({ what, entries, gaps, values })))(
    "$what",
    ({ entries, gaps, values }) => {
      expect(coverageOf(entries, values).rows.flatMap((row) => row.gaps)).toEqual(gaps);
    },
  );

  it("has no row for what is no concern any more, nor for a factor that is not strong", () => {
    const ended = coverageOf({
      "future-behaviours": [behaviour({ status: "ended" })],
      "desistance-factors": [factor("against", { strength: "moderate" })],
    });
    // At a stage that does not ask whether it is still a concern, an earlier answer counts for nothing.
    expect(ended.rows.map(({ kind }) => kind)).toEqual(["behaviour", "repair", "goals"]);
  });

  it("says of a list once that nothing is written: in the row, or for the whole", () => {
    const values = { "rosh-judgement": "high" };
    const inRow = coverageOf({ "future-behaviours": [behaviour({ impact: "major" })] }, values);
    expect(inRow.rows[0]?.gaps).toContain("no-contingency");
    expect(inRow.missingContingency).toEqual([]);
    expect(coverageOf({ "future-behaviours": [behaviour()] }, values).missingContingency).toEqual([
      "contingency-others",
    ]);
  });

  it("puts targets in the order that was given, the others behind, and leaves out what was given up", () => {
    const { targets } = coverageOf({
      "plan-targets": [target(), target({ order: 2 }), target({ order: 1 }), target({ status: "dropped" })],
    });
    expect(targets.map(({ id }) => id)).toEqual(["plan-targets-3", "plan-targets-2", "plan-targets-1"]);
  });

  it("finds in a row what the consistency checks find, whatever is linked", () => {
    const linked = fc.subarray([firstBehaviour, firstOutcome, firstFactor, "desistance-factors-2"]);
    const status = fc.constantFrom("not-started", "reached", "dropped");
    fc.assert(
      fc.property(
        linked,
        linked,
        status,
        linked,
        fc.constantFrom("in-force", "ended"),
        (links, helps, at, for_, held) => {
          const { rows, evaluation } = coverageOf({
            "future-behaviours": [behaviour()],
            "adverse-outcomes": [outcome()],
            "desistance-factors": [factor("against"), factor("for")],
            "plan-targets": [target({ links, helps, status: at })],
            "external-controls": [control({ links: for_, status: held })],
          });
          const checked = new Set(
            evaluation.checks
              .filter(({ id }) => /^cc-(behaviour|outcome|factor)-unplanned$|^cc-strength-unused$/.test(id))
              .flatMap(({ addresses }) => addresses),
          );
          const lacking = rows.filter(
            ({ entry: of, gaps }) => of !== null && gaps.some((gap) => gap !== "nobody-named"),
          );
          expect(new Set(lacking.map(({ entry: of }) => of?.address))).toEqual(checked);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("what is written whole", () => {
  const first = (list: string, fields: Values) =>
    planReader({
      answers: answersOf(foreseen, { [list]: [entry(list, fields)] }),
      evaluation: stageOf({ type: "case-closure", values: foreseen, entries: { [list]: [entry(list, fields)] } }),
    }).rows(list)[0];

  it.each([
    [
      "plan-targets",
      targetFields,
      { want: "Box", "i-will": "Go", "helpers-will": "Leon", "by-when": "2026-09-01", know: "List" },
    ],
    [
      "contingency-others",
      nightFields,
      { change: "His brother is out", action: "Ring", who: "Priya", contact: "0303 123 4567", speed: "at-once" },
    ],
    [
      "future-targets",
      exitFields,
      { want: "Box", "i-will": "Go", support: "Leon", handover: "started", "hard-times": "Ring nan" },
    ],
  ] as const)("%s lacks exactly what is left out", (list, fields, whole) => {
    const entryOf = first(list, whole);
    expect(entryOf && missingIn(entryOf, fields)).toEqual([]);
    for (const field of fields) {
      const without = first(list, Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)));
      expect(without && missingIn(without, fields)).toEqual([field]);
    }
  });
});
