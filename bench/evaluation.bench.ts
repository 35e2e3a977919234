/**
 * How long it takes to evaluate a full stage: every question answered, long lists filled. Beside it, on the same answers:
 * plain ifs written from the same definitions, a loop over as many comparisons, and survey-core on an equal model.
 */

import { fullStage } from "../e2e/cases/full-stage.ts";
import { compile } from "../src/assessment/compile.ts";
import type { CompiledStage } from "../src/assessment/compiled-stage.ts";
import { evaluate, walkStage } from "../src/assessment/evaluate.ts";
import type { FactValue } from "../src/assessment/types.ts";
import type { Answers } from "../src/framework/answers.ts";
import { assetplus } from "../src/framework/assetplus.ts";
import { comparisons, type PlainFacts, shownByPlainConditions } from "./rivals/plain-conditions.ts";
import { SurveyRival, surveyData } from "./rivals/survey-model.ts";
import { fullStageFacts } from "./support/full-stage-facts.ts";

const facts = fullStageFacts;
const { stage } = facts;
const settings = { countersignCriteria: {} };
const states = new Map();
const compiled = compile(assetplus, stage);
/** As it comes from the database: one answer set after another, the second with a gate closed, so that states change. */
const fromDatabase = (answers: Answers): Answers => JSON.parse(JSON.stringify(answers));
const full = fromDatabase(fullStage(assetplus, stage));
const other: Answers = { ...full, values: { ...full.values, "childrens-services-ever": "no", "drug-use": "never" } };
const sets = [full, other] as const;
const setAt = (step: number): Answers => sets[step % 2 === 0 ? 0 : 1];

interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly best: number;
}

function timed(steps: number, warm: number, work: (step: number) => unknown): Timing {
  for (let step = 0; step < warm; step += 1) work(step);
  const times: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const start = performance.now();
    work(step);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), best: at(0) };
}

function plainFactsOf(answers: Answers): PlainFacts {
  const walk = walkStage(compiled, answers, states, facts, settings);
  return {
    stage,
    age: walk.age,
    onRecord: walk.offenceOnRecord,
    today: facts.today,
    worked: compiled.questions.map(({ index, rule }) => (rule ? (walk.values[index] ?? null) : null)),
    columns: compiled.questions.map(({ index, rule, list }) =>
      rule && list ? (walk.rows[list.index] ?? []).map((_, entry) => walk.cell(index, entry)) : [],
    ),
  };
}

/** The same stage with worked-out values given from outside, as the plain version has them: its conditions and nothing else. */
function withGivenValues(given: PlainFacts): CompiledStage {
  const walkOrder = compiled.walkOrder.map((question) =>
    question.rule === null
      ? question
      : {
          ...question,
          rule: (_: unknown, entry: number) =>
            ((entry < 0 ? given.worked[question.index] : given.columns[question.index]?.[entry]) ?? null) as FactValue,
        },
  );
  return { ...compiled, walkOrder };
}

/** What a minimal loop does: read an answer by its id and compare it, as often as the plain version does. */
function comparisonLoop(): (step: number) => number {
  const pairs: { readonly from: Readonly<Record<string, unknown>>; readonly id: string; readonly code: string }[] = [];
  const ids = Object.keys(full.values);
  const add = (from: Readonly<Record<string, unknown>>, keys: readonly string[], number: number) => {
    for (let at = 0; at < number; at += 1) pairs.push({ from, id: keys[at % keys.length] ?? "", code: "yes" });
  };
  add(full.values, ids, comparisons.once);
  for (const [list, number] of Object.entries(comparisons.perEntry)) {
    for (const row of full.entries[list] ?? []) add(row.values, Object.keys(row.values), number);
  }
  console.log(`Comparisons in the plain version on these answers: ${pairs.length}`);
  return () => {
    let same = 0;
    for (const { from, id, code } of pairs) if (from[id] === code) same += 1;
    return same;
  };
}

const typed = [full.values, ...Object.values(full.entries).flatMap((rows) => rows.map((row) => row.values))]
  .flatMap((values) => Object.values(values))
  .filter((value) => typeof value === "string" && value.includes(" "));
const words = typed.reduce((sum: number, text) => sum + String(text).split(/\s+/).length, 0);
const first = evaluate(compiled, full, states, facts, settings);
console.log(
  `Full stage: ${compiled.questions.length} questions and fields, ${first.shown.size} addresses shown, about ${words} words.`,
);

const plainFacts = sets.map(plainFactsOf);
const plain = (step: number): number => {
  const given = plainFacts[step % 2];
  return given ? shownByPlainConditions(setAt(step), given) : 0;
};
const conditionsOnly = plainFacts.map(withGivenValues);
const walkConditions = (step: number) =>
  walkStage(conditionsOnly[step % 2] ?? compiled, setAt(step), states, facts, settings);
const loop = comparisonLoop();
const survey = new SurveyRival(compiled);
const data = sets.map((answers) =>
  surveyData(answers, evaluate(compiled, answers, states, facts, settings).computed, {
    stage,
    age: 16,
    offence_on_record: "yes",
    today: facts.today,
  }),
);

const rows: readonly (readonly [string, Timing])[] = [
  ["evaluate", timed(3000, 3000, (step) => evaluate(compiled, setAt(step), states, facts, settings))],
  [
    "evaluate, and every computed value read",
    timed(200, 50, (step) => [...evaluate(compiled, setAt(step), states, facts, settings).computed]),
  ],
  [
    "its walk alone: what is shown and counts",
    timed(3000, 3000, (step) => walkStage(compiled, setAt(step), states, facts, settings)),
  ],
  ["the same conditions alone, worked-out values given", timed(3000, 3000, walkConditions)],
  ["plain ifs for the same conditions, worked-out values given", timed(3000, 3000, plain)],
  ["a loop over as many comparisons", timed(3000, 3000, loop)],
  ["survey-core 3.1.1 on an equal model", timed(6, 2, (step) => survey.shown(data[step % 2] ?? {}))],
];
console.log("\n| what | median ms | 95th percentile ms | best ms |\n|---|---|---|---|");
for (const [name, { median, p95, best }] of rows) {
  console.log(`| ${name} | ${median.toFixed(3)} | ${p95.toFixed(3)} | ${best.toFixed(3)} |`);
}
const medianOf = (at: number): number => rows[at]?.[1].median ?? Number.NaN;
const bestOf = (at: number): number => rows[at]?.[1].best ?? Number.NaN;
/** Of the medians, and of the best times: what a machine with other work cannot disturb. */
const ratio = (a: number, b: number): string =>
  `${(medianOf(a) / medianOf(b)).toFixed(1)}, best ${(bestOf(a) / bestOf(b)).toFixed(1)}`;
console.log(`\nconditions alone / plain ifs: ${ratio(3, 4)} (goal 3 or less)`);
console.log(
  `evaluate / plain ifs: ${ratio(0, 4)} (evaluate also gives computed values, gaps, progress, checks and signatures)`,
);
console.log(`plain ifs / loop: ${ratio(4, 5)} (goal 2 or less)`);
console.log(`survey-core / evaluate: ${ratio(6, 0)} (goal 100 or more)`);
const entries = [...first.shown].filter((address) => address.endsWith("]")).length;
console.log(
  `Shown: ours ${first.shown.size - entries} without entries, plain ${plain(0)}, survey-core ${survey.shown(data[0] ?? {})} (asked only)`,
);
