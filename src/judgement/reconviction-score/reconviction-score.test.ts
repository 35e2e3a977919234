import { describe, expect, it } from "vitest";
import { cutOffBands, levelOf } from "./cut-offs.ts";
import { lorDifference } from "./lor-difference.ts";
import { OUTCOME_TYPES, sanctionOf } from "./outcome-types.ts";
import { reconvictionScore } from "./reconviction-score.ts";
import type { Sanction, ScoreInputs } from "./score-inputs.ts";
import type { ReconvictionScore } from "./score-result.ts";

const conviction = (date: string, more: Partial<Sanction> = {}): Sanction => ({ date, kind: "conviction", ...more });
const caution = (date: string, more: Partial<Sanction> = {}): Sanction => ({ date, kind: "caution", ...more });

/** A boy of 15, first conviction, violence: the first published youth vector. */
const base: ScoreInputs = {
  sex: "male",
  dateOfBirth: "2009-01-10",
  sanctions: [],
  currentSanction: conviction("2024-06-03"),
  currentOffenceCategory: "violence",
  releaseDate: undefined,
  assessmentDate: "2024-06-20",
  historyChecked: "yes",
  earlierSanctions: undefined,
};

function scored(inputs: ScoreInputs): ReconvictionScore {
  const result = reconvictionScore(inputs);
  if (result.kind !== "score") throw new Error(result.missing.map(({ sentence }) => sentence).join(" "));
  return result;
}

function missingOf(inputs: ScoreInputs): readonly string[] {
  const result = reconvictionScore(inputs);
  return result.kind === "score" ? [] : result.missing.map(({ input }) => input);
}

const previousFrom = (first: string, count: number): Sanction[] =>
  Array.from({ length: count }, (_, index) => caution(`${first.slice(0, 8)}${String(index + 10)}`));

describe("published check values (Ministry of Justice risk actuarial service, tests)", () => {
  it("man of 30, fraud, 2 sanctions, the first at 21: 11 % and 20 %", () => {
    const score = scored({
      ...base,
      dateOfBirth: "1991-07-17",
      sanctions: [conviction("2012-08-01")],
      currentSanction: conviction("2021-08-05"),
      currentOffenceCategory: "fraud",
      assessmentDate: "2021-09-01",
    });
    expect([score.shownOneYear, score.shownTwoYear]).toEqual([11, 20]);
    expect(score.oneYear).toBeCloseTo(10.74, 2);
    expect(score.twoYear).toBeCloseTo(19.81, 2);
  });

  it("man of 59, released at 60, 2 sanctions, the first at 47, weight 0.7606: 8 % and 16 %", () => {
    const score = scored({
      ...base,
      dateOfBirth: "1965-12-07",
      sanctions: [conviction("2013-01-15")],
      currentSanction: conviction("2025-05-13", { custodial: true }),
      currentOffenceCategory: "soliciting",
      releaseDate: "2026-12-06",
      assessmentDate: "2025-06-01",
    });
    expect([score.shownOneYear, score.shownTwoYear]).toEqual([8, 16]);
  });
});

describe("youth vectors, worked by hand from the formula", () => {
  it.each<[string, Partial<ScoreInputs>, number, number]>([
    ["boy 15, first conviction, violence", {}, 21.82, 36.42],
    [
      "boy 16, robbery, 3 previous, first at 13",
      { dateOfBirth: "2008-01-10", currentOffenceCategory: "robbery", sanctions: previousFrom("2021-06-01", 3) },
      42.42,
      60.2,
    ],
    [
      "girl 14, first conviction, theft",
      { sex: "female", dateOfBirth: "2010-01-10", currentOffenceCategory: "theft" },
      20.42,
      34.5,
    ],
    [
      "boy 17, theft, 8 previous, first at 12",
      { dateOfBirth: "2007-01-10", currentOffenceCategory: "theft", sanctions: previousFrom("2019-06-01", 8) },
      86.13,
      92.73,
    ],
    [
      "boy 14, criminal damage, 1 previous, first at 13",
      {
        dateOfBirth: "2010-01-10",
        currentOffenceCategory: "criminal-damage",
        sanctions: previousFrom("2023-06-01", 1),
      },
      50.34,
      67.54,
    ],
  ])("%s", (_, change, oneYear, twoYear) => {
    const score = scored({ ...base, ...change });
    expect(score.oneYear).toBeCloseTo(oneYear, 2);
    expect(score.twoYear).toBeCloseTo(twoYear, 2);
  });
});

describe("status groups", () => {
  const status = (change: Partial<ScoreInputs>) => {
    const term = scored({ ...base, ...change }).terms.find((one) => one.term === "status");
    return [term?.explanation, term?.effect];
  };
  const earlier = [caution("2023-05-01")];

  it.each<[string, Partial<ScoreInputs>, string, number]>([
    ["a caution with nothing before", { currentSanction: caution("2024-06-03") }, "First caution", 0],
    [
      "a caution after a caution",
      { currentSanction: caution("2024-06-03"), sanctions: earlier },
      "Repeat caution",
      0.083100501,
    ],
    [
      "a caution after a conviction",
      { currentSanction: caution("2024-06-03"), sanctions: [conviction("2023-05-01")] },
      "Repeat caution",
      0.083100501,
    ],
    ["a conviction with nothing before", {}, "First conviction, nothing before", 0.126142106],
    [
      "a first conviction after cautions only",
      { sanctions: earlier },
      "Conviction after earlier sanctions",
      0.463062792,
    ],
    [
      "a conviction after one entered by hand",
      { historyChecked: "no", earlierSanctions: { count: 1, firstDate: "2023", anyConviction: false } },
      "Conviction after earlier sanctions",
      0.463062792,
    ],
  ])("%s", (_, change, label, effect) => {
    expect(status(change)).toEqual([label, effect]);
  });

  it("warns that the figure for a repeat caution is not confirmed, and only then", () => {
    const about = (score: ReconvictionScore) => score.warnings.filter((text) => text.includes("repeat caution"));
    expect(about(scored({ ...base, currentSanction: caution("2024-06-03"), sanctions: earlier }))).toHaveLength(1);
    expect(about(scored({ ...base, sanctions: earlier }))).toHaveLength(0);
  });
});

describe("what counts as a sanction before the current one", () => {
  const previous = (sanctions: readonly Sanction[]) =>
    scored({ ...base, sanctions }).inputs.find(({ input }) => input === "previous-sanctions")?.value;

  it.each<[string, readonly Sanction[], string]>([
    ["two on one date are one", [caution("2023-01-10"), conviction("2023-01-10")], "1"],
    ["two on two dates are two", [caution("2023-01-10"), conviction("2023-01-11")], "2"],
    ["what was set aside does not count", [caution("2023-01-10", { setAside: true })], "0"],
    ["what is still pending does not count", [conviction("2024-05-10", { provisional: true })], "0"],
    ["the current one in the list does not count", [conviction("2024-06-03"), caution("2024-06-03")], "0"],
    ["what came later does not count", [conviction("2024-06-04")], "0"],
    ["two of the same year without a day are two occasions", [caution("2022"), caution("2022")], "2"],
  ])("%s", (_, sanctions, expected) => {
    expect(previous(sanctions)).toBe(expected);
  });

  it("says when a later or a pending one was left out", () => {
    const score = scored({
      ...base,
      sanctions: [conviction("2024-06-04"), conviction("2024-05-10", { provisional: true })],
    });
    expect(score.warnings).toContain("A sanction of 4 June 2024 came after the current one and is not counted.");
    expect(score.provisional).toEqual(["A matter of 10 May 2024 is still pending and is not counted."]);
  });

  it("reckons age on the day of conviction where that was before sentence", () => {
    const sentencedAt16 = { ...base, dateOfBirth: "2008-06-01" };
    const at = (convictionDate?: string) =>
      scored({ ...sentencedAt16, currentSanction: conviction("2024-06-03", { convictionDate }) }).inputs.find(
        ({ input }) => input === "age-current-sanction",
      )?.value;
    expect(at()).toBe("16");
    expect(at("2024-05-20")).toBe("15");
  });

  it("reads the outcomes of the case record", () => {
    expect(sanctionOf({ type: "community-resolution", date: "2023-01-10" })).toBeUndefined();
    expect(sanctionOf({ type: "outcome-22", date: "2023-01-10" })).toBeUndefined();
    expect(sanctionOf({ type: "toString", date: "2023-01-10" })).toBeUndefined();
    expect(sanctionOf({ type: "youth-caution", date: "2023-01-10", setAside: true })).toMatchObject({
      kind: "caution",
      setAside: true,
    });
    expect(sanctionOf({ type: "dto", date: "2023-01-10" })).toMatchObject({
      kind: "conviction",
      custodial: true,
      provisional: false,
    });
    expect(sanctionOf({ type: "pending-court", date: "2023-01-10" })).toMatchObject({
      kind: "conviction",
      provisional: true,
    });
    expect(
      sanctionOf(
        { type: "community-resolution", date: "2023-01-10" },
        { "community-resolution": { kind: "caution", tier: "pre-court", sanction: "yes" } },
      ),
    ).toMatchObject({ kind: "caution" });
    expect(Object.keys(OUTCOME_TYPES)).toHaveLength(31);
  });
});

describe("start of the two years", () => {
  const followUp = (change: Partial<ScoreInputs>) => {
    const score = scored({ ...base, ...change });
    return score.inputs.find(({ input }) => input === "score-follow-up-date")?.value.split(",")[0];
  };
  const custody = conviction("2022-03-10", { custodial: true });

  it.each<[string, Partial<ScoreInputs>, string]>([
    ["the outcome", {}, "3 June 2024"],
    ["release, for custody", { currentSanction: custody, releaseDate: "2023-01-10" }, "10 January 2023"],
    ["the outcome exactly two years ago", { currentSanction: conviction("2022-06-20") }, "20 June 2022"],
    [
      "the assessment, when the outcome is over two years ago",
      { currentSanction: conviction("2022-06-19") },
      "20 June 2024",
    ],
    [
      "the assessment, when release is over two years ago",
      { currentSanction: custody, releaseDate: "2022-06-19" },
      "20 June 2024",
    ],
    ["a release date of a sentence that is not custody is not read", { releaseDate: "2025-01-01" }, "3 June 2024"],
  ])("%s", (_, change, expected) => {
    expect(followUp(change)).toBe(expected);
  });

  it("lets the age at follow-up choose the group of ages", () => {
    const atRelease = (releaseDate: string) =>
      scored({ ...base, currentSanction: conviction("2024-06-03", { custodial: true }), releaseDate }).twoYear;
    expect(atRelease("2025-01-10")).toBeLessThan(atRelease("2025-01-09"));
  });
});

describe("why a score is provisional", () => {
  it("is not, when all is known and checked", () => {
    expect(scored(base).provisional).toEqual([]);
  });

  it.each<[string, Partial<ScoreInputs>, string]>([
    [
      "before sentence",
      { currentSanction: conviction("2024-07-01", { provisional: true }) },
      "The case is not decided yet: it was taken as a conviction on 1 July 2024.",
    ],
    [
      "before a caution",
      { currentSanction: caution("2024-07-01", { provisional: true }) },
      "The case is not decided yet: it was taken as a caution on 1 July 2024.",
    ],
    [
      "history to be checked",
      { historyChecked: "yet-to-clarify" },
      "The list of earlier sanctions has not been confirmed against police records.",
    ],
    [
      "history not asked",
      { historyChecked: undefined },
      "The list of earlier sanctions has not been confirmed against police records.",
    ],
    [
      "expected release",
      { currentSanction: conviction("2024-06-03", { custodial: true }), releaseDate: "2024-12-01" },
      "The date of release, 1 December 2024, is the expected one.",
    ],
    [
      "approximate first sanction",
      { sanctions: [caution("2022")] },
      "The first sanction is dated only 2022; it was taken as 1 July 2022.",
    ],
  ])("%s", (_, change, sentence) => {
    expect(scored({ ...base, ...change }).provisional).toEqual([sentence]);
  });

  it("counts what was entered by hand, and says so", () => {
    const score = scored({
      ...base,
      historyChecked: "no",
      earlierSanctions: { count: 2, firstDate: "2021-11", anyConviction: true },
    });
    expect(score.provisional).toEqual([
      "2 earlier sanctions were entered by hand and not taken from the record.",
      "The list of earlier sanctions has not been confirmed against police records.",
      "The first sanction is dated only November 2021; it was taken as 15 November 2021.",
    ]);
    const same = scored({ ...base, sanctions: [caution("2021-11-15"), conviction("2022-11-15")] });
    expect(score.twoYear).toBe(same.twoYear);
  });

  it("takes an approximate date no earlier than the tenth birthday and no later than the current sanction", () => {
    const first = (date: string, change: Partial<ScoreInputs> = {}) =>
      scored({ ...base, ...change, sanctions: [caution(date)] }).inputs.find(
        ({ input }) => input === "first-sanction-date",
      )?.value;
    expect(first("2019", { dateOfBirth: "2009-09-20" })).toBe("20 September 2019");
    expect(first("2024")).toBe("3 June 2024");
    expect(first("2024-05")).toBe("15 May 2024");
  });
});

describe("no score, and why", () => {
  it("names every unknown input at once", () => {
    expect(
      missingOf({
        sex: undefined,
        dateOfBirth: undefined,
        sanctions: [],
        currentSanction: undefined,
        currentOffenceCategory: undefined,
        releaseDate: undefined,
        assessmentDate: undefined,
        historyChecked: undefined,
        earlierSanctions: undefined,
      }),
    ).toEqual(["person-sex", "person-date-of-birth", "score-offence-category", "assessment-date", "outcomes.current"]);
  });

  it.each<[string, Partial<ScoreInputs>, string]>([
    ["another sex recorded", { sex: "other" }, "person-sex"],
    ["sex not known", { sex: "not-known" }, "person-sex"],
    ["no such day of birth", { dateOfBirth: "2009-02-30" }, "person-date-of-birth"],
    ["a birth in the year 209", { dateOfBirth: "0209-01-10" }, "person-date-of-birth"],
    ["a year past all records", { currentSanction: conviction("9999-12-31") }, "outcomes.date"],
    ["current sanction without a day", { currentSanction: conviction("2024-06") }, "outcomes.date"],
    [
      "current sanction set aside",
      { currentSanction: conviction("2024-06-03", { setAside: true }) },
      "outcomes.current",
    ],
    [
      "custody without release",
      { currentSanction: conviction("2024-06-03", { custodial: true }) },
      "outcomes.release-date",
    ],
    [
      "release before sentence",
      { currentSanction: conviction("2024-06-03", { custodial: true }), releaseDate: "2024-06-02" },
      "outcomes.release-date",
    ],
    ["a listed date that is none", { sanctions: [caution("spring 2020")] }, "outcomes.date"],
    [
      "a conviction date that is none",
      { sanctions: [conviction("2023-01-01", { convictionDate: "2022-13-01" })] },
      "outcomes.conviction-date",
    ],
    [
      "a current conviction date that is none",
      { currentSanction: conviction("2024-06-03", { convictionDate: "x" }) },
      "outcomes.conviction-date",
    ],
    ["nine at the current sanction", { dateOfBirth: "2014-06-04" }, "age-current-sanction"],
    ["born after the current sanction", { dateOfBirth: "2024-06-04" }, "age-current-sanction"],
    ["nine at the first sanction", { sanctions: [caution("2019-01-09")] }, "outcomes.date"],
    ["nine at the first sanction, year only", { sanctions: [caution("2018")] }, "outcomes.date"],
    ["list not complete, number not entered", { historyChecked: "no" }, "earlier-sanctions-entered"],
    [
      "a broken number",
      { earlierSanctions: { count: 1.5, firstDate: "2022", anyConviction: undefined } },
      "earlier-sanctions-entered",
    ],
    [
      "a hundred",
      { earlierSanctions: { count: 100, firstDate: "2022", anyConviction: undefined } },
      "earlier-sanctions-entered",
    ],
    [
      "first of them not dated",
      { earlierSanctions: { count: 1, firstDate: undefined, anyConviction: undefined } },
      "earlier-first-sanction-date",
    ],
    [
      "first of them after the current one",
      { earlierSanctions: { count: 1, firstDate: "2024-06-03", anyConviction: undefined } },
      "earlier-first-sanction-date",
    ],
    [
      "first of them at nine",
      { earlierSanctions: { count: 1, firstDate: "2018-12", anyConviction: undefined } },
      "earlier-first-sanction-date",
    ],
  ])("%s", (_, change, input) => {
    expect(missingOf({ ...base, ...change })).toEqual([input]);
  });

  it("names faults of the list also while the date of birth is missing", () => {
    expect(missingOf({ ...base, dateOfBirth: undefined, sanctions: [caution("soon")] })).toEqual([
      "person-date-of-birth",
      "outcomes.date",
    ]);
  });

  it("tells what to do in a whole sentence", () => {
    const result = reconvictionScore({ ...base, currentSanction: conviction("2024-06-03", { custodial: true }) });
    expect(result).toMatchObject({
      kind: "no-score",
      missing: [{ sentence: "Enter the date of release from custody. The expected date will do." }],
    });
  });
});

describe("what is shown", () => {
  it("says what it is, by which numbers, and that the cut-offs are not confirmed", () => {
    const score = scored(base);
    expect(score.name).toBe("YOGRS (OGRS3 method)");
    expect(score.weightsVersion).toBe("ogrs3-2009.1");
    expect(score.cutOffs.verified).toBe(false);
    expect(score.warnings).toContain(
      "The cut-offs between low, medium and high are not confirmed by an official source.",
    );
  });

  it("warns that soliciting by a child is exploitation", () => {
    const warned = scored({ ...base, currentOffenceCategory: "soliciting" }).warnings.some((text) =>
      text.includes("exploitation"),
    );
    expect(warned).toBe(true);
  });

  it("adds up: constant and effects give the score", () => {
    const { constants, terms, oneYear, twoYear } = scored({ ...base, sanctions: previousFrom("2022-03-01", 4) });
    const sum = terms.reduce((total, term) => total + term.effect, 0);
    expect(oneYear).toBeCloseTo(100 / (1 + Math.exp(-(constants.oneYear + sum))), 10);
    expect(twoYear).toBeCloseTo(100 / (1 + Math.exp(-(constants.twoYear + sum))), 10);
  });

  it.each<[string, readonly Sanction[], string]>([
    ["nothing before", [], "There is no sanction before this one."],
    ["one this year", [caution("2024-05-01")], "2 sanctions within a year."],
    ["one a year ago", [caution("2023-05-01")], "2 sanctions over 1 year."],
    ["two, the first three years ago", [caution("2021-05-01"), caution("2024-05-01")], "3 sanctions over 3 years."],
  ])("puts the history in words: %s", (_, sanctions, words) => {
    const history = scored({ ...base, sanctions }).terms.find(({ term }) => term === "history");
    expect(history?.explanation.startsWith(words)).toBe(true);
  });

  it("keeps within 1 and 99", () => {
    const many = scored({
      ...base,
      currentOffenceCategory: "theft",
      historyChecked: "no",
      earlierSanctions: { count: 99, firstDate: "2024-06-01", anyConviction: undefined },
    });
    expect(many.twoYear).toBeGreaterThan(99.5);
    expect(many.shownTwoYear).toBe(99);
  });

  it.each([
    [1, "low"],
    [42, "low"],
    [43, "medium"],
    [76, "medium"],
    [77, "high"],
    [99, "high"],
  ] as const)("%i percent points to %s", (percent, level) => {
    expect(levelOf(percent)).toBe(level);
  });

  it("follows a service's own cut-offs, and refuses impossible ones", () => {
    const cutOffs = { mediumFrom: 30, highFrom: 60, verified: true };
    const result = reconvictionScore(base, { cutOffs });
    expect(result).toMatchObject({ kind: "score", rating: "medium", cutOffs, warnings: [] });
    expect(cutOffBands(cutOffs)).toEqual([
      { level: "low", from: 1, to: 29 },
      { level: "medium", from: 30, to: 59 },
      { level: "high", from: 60, to: 99 },
    ]);
    expect(() => cutOffBands({ ...cutOffs, highFrom: 30 })).toThrow(RangeError);
    expect(() => cutOffBands({ ...cutOffs, mediumFrom: 1 })).toThrow(RangeError);
    expect(() => cutOffBands({ ...cutOffs, mediumFrom: 30.5 })).toThrow(RangeError);
  });

  it.each([
    ["high", "medium", "higher-than-the-score"],
    ["low", "low", "same"],
    ["low", "high", "lower-than-the-score"],
    ["low", undefined, "no-score"],
    [undefined, "low", undefined],
  ] as const)("own level %s, score %s: %s", (own, indicative, expected) => {
    expect(lorDifference(own, indicative)).toBe(expected);
  });
});
