import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../framework/answers.ts";
import { answersOf } from "../testing/small-framework.ts";
import { compareFactors, type FactorChange } from "./compare-factors.ts";
import { byStrength, type Factor, factorsIn, rankOf } from "./factors.ts";

const factor = (id: string, more: Partial<Factor> = {}): Factor => ({
  id,
  side: "for",
  topic: "lifestyle",
  description: "Football on Tuesdays keeps him busy.",
  strength: "moderate",
  source: "",
  change: null,
  ended: false,
  ...more,
});

describe("a factor since the last stage", () => {
  it.each<[string, Partial<Factor>, Partial<Factor> | null, FactorChange]>([
    ["was not there", {}, null, "new"],
    ["as strong as it was", {}, {}, "same"],
    ["rated higher", { strength: "strong" }, {}, "stronger"],
    ["rated lower", { strength: "weak" }, {}, "weaker"],
    ["rated for the first time", {}, { strength: null }, "unrated"],
    ["no longer rated", { strength: null }, {}, "unrated"],
    ["never rated", { strength: null }, { strength: null }, "same"],
    ["on the other side", { side: "against" }, {}, "turned"],
    ["on the other side and stronger", { side: "against", strength: "strong" }, {}, "turned"],
    ["had ended, and is back", {}, { ended: true }, "new"],
    ["only described otherwise", { description: "Boxing now." }, {}, "same"],
  ])("%s", (_, now, before, change) => {
    const compared = compareFactors([factor("a", now)], before === null ? [] : [factor("a", before)]);
    expect(compared.standing.map((each) => each.change)).toEqual([change]);
    expect(compared.gone).toEqual([]);
  });

  it("is gone when its entry was taken out, or says that it no longer applies", () => {
    const before = [factor("out"), factor("ended"), factor("long gone", { ended: true })];
    const { standing, gone } = compareFactors([factor("ended", { change: "ended", ended: true })], before);
    expect(standing).toEqual([]);
    expect(gone.map((each) => [each.factor.id, each.change, each.factor.ended])).toEqual([
      ["out", "gone", false],
      ["ended", "gone", true],
    ]);
  });

  it("is compared with nothing where there was no stage; what has ended is still said", () => {
    const { standing, gone } = compareFactors([factor("a"), factor("b", { ended: true })], null);
    expect(standing.map(({ change, before }) => [change, before])).toEqual([[null, null]]);
    expect(gone.map((each) => [each.factor.id, each.change])).toEqual([["b", null]]);
  });

  it.each<[string, Partial<Factor>, Partial<Factor>, boolean]>([
    ["says stronger, was rated lower", { change: "stronger", strength: "weak" }, {}, true],
    ["says the same, was rated higher", { change: "same", strength: "strong" }, {}, true],
    ["says new, and was there", { change: "new" }, {}, true],
    ["says the same, and is", { change: "same" }, {}, false],
    ["says nothing", { strength: "strong" }, {}, false],
    ["was not rated then", { change: "stronger" }, { strength: null }, false],
  ])("%s", (_, now, before, otherwise) => {
    const [compared] = compareFactors([factor("a", now)], [factor("a", before)]).standing;
    expect(compared?.saidOtherwise).toBe(otherwise);
  });

  const any = fc.uniqueArray(
    fc
      .record({
        id: fc.constantFrom("a", "b", "c", "d", "e"),
        side: fc.constantFrom("for" as const, "against" as const, null),
        strength: fc.constantFrom("weak" as const, "moderate" as const, "strong" as const, null),
        ended: fc.boolean(),
      })
      .map(({ id, ...more }) => factor(id, more)),
    { selector: ({ id }) => id },
  );

  it("accounts for every factor of both stages once, and finds no change in what is the same", () => {
    fc.assert(
      fc.property(any, any, (now, before) => {
        const { standing, gone } = compareFactors(now, before);
        const live = (all: readonly Factor[]) => all.filter(({ ended }) => !ended).map(({ id }) => id);
        expect(standing.map((each) => each.factor.id)).toEqual(live(now));
        expect(gone.map((each) => each.factor.id).sort()).toEqual(
          live(before)
            .filter((id) => !live(now).includes(id))
            .sort(),
        );
        expect(compareFactors(now, now).standing.every(({ change }) => change === "same")).toBe(true);
        expect(compareFactors(now, now).gone).toEqual([]);
      }),
    );
  });
});

describe("the list", () => {
  const answers: Answers = answersOf(
    {},
    {
      "desistance-factors": [
        { id: "one", "desistance-factors.direction": "against", "desistance-factors.strength": "weak" },
        { id: "two", "desistance-factors.direction": "for", "desistance-factors.strength": { unfitting: "very" } },
        { id: "three", "desistance-factors.change": "ended", "desistance-factors.strength": "strong" },
      ],
    },
  );

  it("is read as it was answered; what does not fit is not rated", () => {
    expect(factorsIn(answers).map(({ id, side, strength, ended }) => [id, side, strength, ended])).toEqual([
      ["one", "against", "weak", false],
      ["two", "for", null, false],
      ["three", null, "strong", true],
    ]);
    expect(factorsIn({ values: {}, entries: {} })).toEqual([]);
  });

  it("stands with the strongest first, what nobody rated last", () => {
    expect(byStrength(factorsIn(answers)).map(({ id }) => id)).toEqual(["three", "one", "two"]);
    expect([null, "weak", "moderate", "strong"].map((each) => rankOf(each as Factor["strength"]))).toEqual([
      0, 1, 2, 3,
    ]);
  });
});
