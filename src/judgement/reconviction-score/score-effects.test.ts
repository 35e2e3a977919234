import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreChanges, scoreWorkings } from "./score-effects.ts";
import type { TermFacts } from "./score-terms.ts";
import { isOffenceCategory, OFFENCE_WEIGHTS, STATUS_GROUPS } from "./weights.ts";

const boy15: TermFacts = {
  sex: "male",
  previous: 0,
  ageAtFirst: 15,
  ageAtCurrent: 15,
  ageAtFollowUp: 15,
  status: "first-conviction",
  category: "violence",
};

/** The hand-computed youth vectors, in shown percent. */
const vectors: readonly (readonly [string, Partial<TermFacts>, number, number])[] = [
  ["boy 15, first conviction, violence", {}, 22, 36],
  [
    "boy 16, robbery, 3 previous, first at 13",
    {
      previous: 3,
      ageAtFirst: 13,
      ageAtCurrent: 16,
      ageAtFollowUp: 16,
      status: "later-conviction",
      category: "robbery",
    },
    42,
    60,
  ],
  [
    "girl 14, first conviction, theft",
    { sex: "female", ageAtFirst: 14, ageAtCurrent: 14, ageAtFollowUp: 14, category: "theft" },
    20,
    34,
  ],
  [
    "boy 17, theft, 8 previous, first at 12",
    { previous: 8, ageAtFirst: 12, ageAtCurrent: 17, ageAtFollowUp: 17, status: "later-conviction", category: "theft" },
    86,
    93,
  ],
];

const categories = Object.keys(OFFENCE_WEIGHTS).filter(isOffenceCategory);
const anyFacts: fc.Arbitrary<TermFacts> = fc
  .record({
    sex: fc.constantFrom("male" as const, "female" as const),
    previous: fc.nat({ max: 40 }),
    ageAtFirst: fc.integer({ min: 10, max: 18 }),
    later: fc.nat({ max: 10 }),
    follow: fc.nat({ max: 5 }),
    status: fc.constantFrom(...STATUS_GROUPS),
    category: fc.constantFrom(...categories),
  })
  .map(({ later, follow, ...facts }) => {
    const ageAtCurrent = facts.ageAtFirst + later;
    return { ...facts, ageAtCurrent, ageAtFollowUp: ageAtCurrent + follow };
  });

describe("the score built up part by part", () => {
  it.each(vectors)("%s: ends with the score of the method", (_, change, oneYear, twoYear) => {
    const workings = scoreWorkings({ ...boy15, ...change });
    expect([workings.oneYear, workings.twoYear]).toEqual([oneYear, twoYear]);
    expect(workings.effects.at(-1)?.to).toBe(twoYear);
  });

  it("begins with a boy of 10, first caution, violence, nothing before: 32 %", () => {
    // z = 2.121705678 + 1.251124464 × ln(1/10) = -0.759117
    expect(scoreWorkings(boy15).start).toBe(32);
  });

  it("says what the score would be without a part", () => {
    const [, robbery = ["", {}, 0, 0]] = vectors;
    const { effects } = scoreWorkings({ ...boy15, ...robbery[1] });
    const without = Object.fromEntries(effects.map((each) => [each.term, each.without]));
    // By hand: z = 0.4145 in all; robbery -0.6348, later conviction 0.4631, boy of 16 -0.0616, history -1.4747 where nothing before is -2.8808.
    expect(without).toEqual({ offence: 74, status: 49, "age-and-sex": 62, history: 27 });
  });

  it("has every line begin where the last one ended, within 1 and 99", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { start, effects, twoYear } = scoreWorkings(facts);
        expect(effects.map(({ from }) => from)).toEqual([start, ...effects.slice(0, -1).map(({ to }) => to)]);
        expect(effects.at(-1)?.to).toBe(twoYear);
        for (const { to, without } of effects)
          expect([to, without].every((each) => each >= 1 && each <= 99)).toBe(true);
      }),
    );
  });
});

describe("what has changed since", () => {
  it("is nothing where the same facts count", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(scoreChanges(facts, facts)).toEqual([]);
      }),
    );
  });

  it("names each part that is not what it was, with the score as it would be otherwise", () => {
    const now: TermFacts = { ...boy15, previous: 1, ageAtCurrent: 16, ageAtFollowUp: 16, status: "later-conviction" };
    const changes = scoreChanges(boy15, now);
    expect(changes.map(({ term }) => term)).toEqual(["age-and-sex", "status", "history"]);
    expect(scoreChanges(boy15, { ...boy15, category: "theft" })).toEqual([{ term: "offence", otherwise: 36 }]);
  });

  it("comes back to the old score where one part alone has changed", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...categories), (facts, category) => {
        for (const { otherwise } of scoreChanges(facts, { ...facts, category }))
          expect(otherwise).toBe(scoreWorkings(facts).twoYear);
      }),
    );
  });
});
