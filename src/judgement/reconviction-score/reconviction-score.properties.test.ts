import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { birthdayOf } from "../age/age-on.ts";
import { addDays, daysBetween } from "../dates.ts";
import { reconvictionScore } from "./reconviction-score.ts";
import type { Sanction, ScoreInputs } from "./score-inputs.ts";
import { isOffenceCategory, OFFENCE_WEIGHTS } from "./weights.ts";

const CATEGORIES = Object.keys(OFFENCE_WEIGHTS).filter(isOffenceCategory);
const kind = fc.constantFrom("conviction" as const, "caution" as const);

/** A plausible history: first sanction from the tenth birthday on, all listed ones before the current one. */
const history = fc
  .record({
    birth: fc.integer({ min: 0, max: 6_000 }).map((days) => addDays("1995-01-01", days)),
    sex: fc.constantFrom("male" as const, "female" as const),
    span: fc.integer({ min: 1, max: 3_600 }),
    offsets: fc.array(fc.tuple(fc.nat({ max: 3_599 }), kind), { maxLength: 12 }),
    current: kind,
    category: fc.constantFrom(...CATEGORIES),
    assessedAfter: fc.nat({ max: 1_500 }),
  })
  .map(({ birth, sex, span, offsets, current, category, assessedAfter }): ScoreInputs => {
    const tenth = birthdayOf(birth, 10);
    const currentDate = addDays(tenth, span);
    return {
      sex,
      dateOfBirth: birth,
      sanctions: offsets.map(([offset, how]): Sanction => ({ date: addDays(tenth, offset % span), kind: how })),
      currentSanction: { date: currentDate, kind: current },
      currentOffenceCategory: category,
      releaseDate: undefined,
      assessmentDate: addDays(currentDate, assessedAfter),
      historyChecked: "yes",
      earlierSanctions: undefined,
    };
  });

const twoYear = (inputs: ScoreInputs): number => {
  const result = reconvictionScore(inputs);
  return result.kind === "score" ? result.twoYear : Number.NaN;
};

describe("for any plausible history", () => {
  it("gives a probability, the later one higher, shown as a whole percentage from 1 to 99", () => {
    fc.assert(
      fc.property(history, (inputs) => {
        const result = reconvictionScore(inputs);
        if (result.kind !== "score") throw new Error(JSON.stringify(result.missing));
        expect(result.oneYear).toBeGreaterThan(0);
        expect(result.twoYear).toBeGreaterThan(result.oneYear);
        expect(result.twoYear).toBeLessThan(100);
        for (const shown of [result.shownOneYear, result.shownTwoYear]) {
          expect(Number.isInteger(shown) && shown >= 1 && shown <= 99).toBe(true);
        }
        expect(Math.abs(result.shownTwoYear - result.twoYear)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        history.chain((inputs) =>
          fc.tuple(
            fc.constant(inputs),
            fc.shuffledSubarray([...inputs.sanctions], { minLength: inputs.sanctions.length }),
          ),
        ),
        ([inputs, sanctions]) => {
          expect(reconvictionScore({ ...inputs, sanctions })).toEqual(reconvictionScore(inputs));
        },
      ),
    );
  });

  it("counts sanctions of one date once", () => {
    fc.assert(
      fc.property(history, kind, (inputs, how) => {
        const again = inputs.sanctions.map((sanction) => ({ ...sanction, kind: how }));
        expect(twoYear({ ...inputs, sanctions: [...inputs.sanctions, ...again] })).toBe(twoYear(inputs));
      }),
    );
  });

  it("does not count what was set aside", () => {
    fc.assert(
      fc.property(history, fc.nat(), kind, (inputs, offset, how) => {
        const date = addDays(inputs.dateOfBirth ?? "", 3_660 + (offset % 300));
        const sanctions = [...inputs.sanctions, { date, kind: how, setAside: true }];
        expect(twoYear({ ...inputs, sanctions })).toBe(twoYear(inputs));
      }),
    );
  });

  it("never falls for one more sanction between the first and the current one", () => {
    fc.assert(
      fc.property(history, fc.nat(), kind, (inputs, offset, how) => {
        const current = inputs.currentSanction?.date ?? "";
        const first = inputs.sanctions.map(({ date }) => date).sort()[0];
        if (first === undefined) return;
        const date = addDays(first, offset % Math.max(1, daysBetween(first, current)));
        const isNew = !inputs.sanctions.some((sanction) => sanction.date === date);
        const more = twoYear({ ...inputs, sanctions: [...inputs.sanctions, { date, kind: how }] });
        if (isNew) expect(more).toBeGreaterThan(twoYear(inputs));
        else expect(more).toBe(twoYear(inputs));
      }),
    );
  });

  it("rises with the number entered by hand", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 98 }), (inputs, count) => {
        const byHand = (number: number) =>
          twoYear({
            ...inputs,
            historyChecked: "no",
            earlierSanctions: {
              count: number,
              firstDate: birthdayOf(inputs.dateOfBirth ?? "", 10),
              anyConviction: undefined,
            },
          });
        expect(byHand(count + 1)).toBeGreaterThan(byHand(count));
      }),
    );
  });
});

describe("for any input at all", () => {
  const anyDate = fc.oneof(
    fc.constantFrom(
      "",
      "2020",
      "2020-05",
      "2020-02-30",
      "9999-12-31",
      "1000-01-01",
      "2199-12-31",
      "1900-01-01",
      "soon",
    ),
    fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("1995-01-01", days)),
    fc.string({ maxLength: 12 }),
  );
  const optionalDate = fc.option(anyDate, { nil: undefined });
  const sanction = fc.record({
    date: anyDate,
    convictionDate: optionalDate,
    kind,
    custodial: fc.boolean(),
    provisional: fc.boolean(),
    setAside: fc.boolean(),
  });
  const anything: fc.Arbitrary<ScoreInputs> = fc.record({
    sex: fc.constantFrom("male", "female", "other", "not-known", undefined),
    dateOfBirth: optionalDate,
    sanctions: fc.array(sanction, { maxLength: 5 }),
    currentSanction: fc.option(sanction, { nil: undefined }),
    currentOffenceCategory: fc.option(fc.constantFrom(...CATEGORIES), { nil: undefined }),
    releaseDate: optionalDate,
    assessmentDate: optionalDate,
    historyChecked: fc.constantFrom("yes", "no", "yet-to-clarify", undefined),
    earlierSanctions: fc.option(
      fc.record({
        count: fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined }),
        firstDate: optionalDate,
        anyConviction: fc.option(fc.boolean(), { nil: undefined }),
      }),
      { nil: undefined },
    ),
  });

  it("answers: a score within bounds, or at least one named reason in a sentence", () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        const result = reconvictionScore(inputs);
        if (result.kind === "score") {
          expect(result.twoYear > 0 && result.twoYear < 100).toBe(true);
        } else {
          expect(result.missing.length).toBeGreaterThan(0);
          for (const { sentence } of result.missing) expect(sentence).toMatch(/^[A-Z].+\.$/s);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("names every input that is taken away", () => {
    const gone = [
      ["sex", "person-sex"],
      ["dateOfBirth", "person-date-of-birth"],
      ["currentSanction", "outcomes.current"],
      ["currentOffenceCategory", "score-offence-category"],
      ["assessmentDate", "assessment-date"],
    ] as const;
    fc.assert(
      fc.property(history, fc.subarray([...gone], { minLength: 1 }), (inputs, taken) => {
        const without: ScoreInputs = { ...inputs, ...Object.fromEntries(taken.map(([key]) => [key, undefined])) };
        const result = reconvictionScore(without);
        const named = result.kind === "no-score" ? result.missing.map(({ input }) => input) : [];
        expect([...named].sort()).toEqual(taken.map(([, id]) => id).sort());
      }),
    );
  });
});
