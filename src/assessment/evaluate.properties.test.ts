import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../vitest.runs.ts";
import type { Answers } from "../framework/answers.ts";
import { assetplus, startableStageTypes } from "../framework/assetplus.ts";
import { compile } from "./compile.ts";
import { evaluate } from "./evaluate.ts";
import { randomAnswers } from "./testing/random-answers.ts";
import { facts } from "./testing/small-framework.ts";
import type { Evaluation } from "./types.ts";

const compiled = compile(assetplus, "pre-sentence-report");
const answers = randomAnswers(compiled);
const evaluated = (given: Answers, stage = compiled): Evaluation =>
  evaluate(stage, given, new Map(), { ...facts, stage: stage.stage.id }, { countersignCriteria: {} });

/** Everything an evaluation says, with its sets and maps spelled out. */
const spelled = (evaluation: Evaluation) => ({
  ...evaluation,
  shown: [...evaluation.shown],
  counting: [...evaluation.counting],
  openable: [...evaluation.openable],
  required: [...evaluation.required],
  corrected: [...evaluation.corrected],
  computed: [...evaluation.computed],
  progress: [...evaluation.progress],
});

const backwards = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).toReversed());

/** The same answers, written in another order. */
const reordered = ({ values, entries }: Answers): Answers => ({
  values: backwards(values),
  entries: backwards(
    Object.fromEntries(
      Object.entries(entries).map(([list, rows]) => [
        list,
        rows.map((row) => ({ ...row, values: backwards(row.values) })),
      ]),
    ),
  ),
});

/** What a section that this stage does not show keeps counts as it was carried. */
const isCarried = (id: string): boolean => compiled.byId.get(id)?.atThisStage === false;

/** Only what is shown or could be opened, and what is carried. */
function withoutHidden({ values, entries }: Answers, evaluation: Evaluation): Answers {
  return {
    values: Object.fromEntries(Object.entries(values).filter(([id]) => isCarried(id) || evaluation.shown.has(id))),
    entries: Object.fromEntries(
      Object.entries(entries)
        .filter(([list]) => isCarried(list) || evaluation.shown.has(list))
        .map(([list, rows]) => [
          list,
          rows.map((row) => ({
            id: row.id,
            values: Object.fromEntries(
              Object.entries(row.values).filter(
                ([field]) => isCarried(field) || evaluation.shown.has(`${list}[${row.id}]${field.slice(list.length)}`),
              ),
            ),
          })),
        ]),
    ),
  };
}

describe("evaluate", () => {
  it("takes any answers at any stage, and every set agrees with its own members", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...startableStageTypes), (given, type) => {
        const evaluation = evaluated(given, compile(assetplus, type));
        for (const address of evaluation.required) expect(evaluation.shown.has(address)).toBe(true);
        for (const address of evaluation.openable) expect(evaluation.shown.has(address)).toBe(false);
        for (const gap of evaluation.gaps) expect(evaluation.shown.has(gap.address)).toBe(true);
        for (const check of evaluation.checks) expect(check.addresses.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(12) },
    );
  });

  it("is deterministic and does not depend on the order of answers", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const once = spelled(evaluated(given));
        expect(spelled(evaluated(given))).toEqual(once);
        expect(spelled(evaluated(reordered(given)))).toEqual(once);
      }),
      { numRuns: runs(12) },
    );
  });

  it("counts hidden answers as absent: taking them away changes nothing", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const whole = evaluated(given);
        expect(spelled(evaluated(withoutHidden(given, whole)))).toEqual(spelled(whole));
      }),
      { numRuns: runs(12) },
    );
  });

  it("closes what a gate closes, and brings the same answers back when it opens", () => {
    const gated = compiled.questions
      .map(({ question }) => question)
      .filter(({ shownWhen }) => JSON.stringify(shownWhen ?? null).includes('"childrens-services-ever"'));
    fc.assert(
      fc.property(answers, (given) => {
        const gate = (code: string): Answers => ({
          ...given,
          values: { ...given.values, "childrens-services-ever": code },
        });
        const open = evaluated(gate("yes"));
        const closed = evaluated(gate("no"));
        expect(closed.shown.has("care-s31")).toBe(false);
        expect(closed.computed.get("looked-after-now")).toBe("no");
        expect(closed.flags.map(({ id }) => id)).not.toContain("care");
        for (const { id } of gated) expect(closed.shown.has(id) && !open.shown.has(id)).toBe(false);
        expect(spelled(evaluated(gate("yes")))).toEqual(spelled(open));
        expect(open.shown.has("care-s31")).toBe(true);
      }),
      { numRuns: runs(12) },
    );
  });
});
