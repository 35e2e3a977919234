import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreWorkings } from "../../judgement/reconviction-score/score-effects.ts";
import { type StageSetting, stageOf } from "../testing/assetplus-stage.ts";
import { answersOf } from "../testing/small-framework.ts";
import { missingForScore, scoreNotes, termFactsOf } from "./score-of-stage.ts";

const born = "2009-01-10";
type Fields = Readonly<Record<string, string>>;

/** A stage with outcomes, and one offence of the current one. */
function stage(outcomes: readonly Fields[], values: Fields = {}, category = "violence", type = "review") {
  const own = { "case:date-of-birth": born, "case:sex-recorded": "male", "sanction-history-checked": "yes", ...values };
  const entries = {
    offences: [{ "offences.score-category": category, "offences.current": "yes", "offences.status": "proved" }],
    outcomes: outcomes.map((fields) =>
      Object.fromEntries(Object.entries(fields).map(([field, value]) => [`outcomes.${field}`, value])),
    ),
  };
  const setting: StageSetting = { type, values: own, entries, facts: { today: "2026-06-01" } };
  return { answers: answersOf(own, entries), evaluation: stageOf(setting), dateOfBirth: born };
}

const conviction = { type: "yro", date: "2026-05-04", current: "yes" };

describe("the score of a stage", () => {
  it("is explained by the facts that it shows", () => {
    const seen = stage([conviction, { type: "youth-caution", date: "2022-06-01" }]);
    const facts = termFactsOf(seen);
    expect(facts).toEqual({
      sex: "male",
      previous: 1,
      ageAtFirst: 13,
      ageAtCurrent: 17,
      ageAtFollowUp: 17,
      status: "later-conviction",
      category: "violence",
    });
    expect(facts && scoreWorkings(facts).twoYear).toBe(seen.evaluation.computed.get("yogrs-two-year"));
  });

  it("is the number of its own workings, whatever came before", () => {
    const outcome = fc.record({
      type: fc.constantFrom("youth-caution", "yro", "fine", "community-resolution", "dto"),
      date: fc.integer({ min: 2019, max: 2025 }).map((year) => `${year}-06-01`),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 5 }), fc.constantFrom("theft", "robbery", "fraud"), (before, kind) => {
        const seen = stage([conviction, ...before], {}, kind);
        const facts = termFactsOf(seen);
        const { computed } = seen.evaluation;
        const workings = facts && scoreWorkings(facts);
        expect([workings?.oneYear, workings?.twoYear]).toEqual([
          computed.get("yogrs-one-year"),
          computed.get("yogrs-two-year"),
        ]);
      }),
      { numRuns: 12 },
    );
  });

  it("is none where a fact is missing, and names it with its place", () => {
    const seen = stage([{ type: "yro", date: "2026-05-04" }], { "case:sex-recorded": "not-known" });
    expect(termFactsOf(seen)).toBeNull();
    expect(missingForScore(seen).map(({ address }) => address)).toEqual(["case:sex-recorded", "outcomes"]);
  });

  it("is none in a prevention case, and nothing is missing there", () => {
    const seen = stage([], {}, "violence", "referral-in-prevention");
    expect([termFactsOf(seen), missingForScore(seen)]).toEqual([null, []]);
  });

  it.each<[string, Fields, Fields, readonly string[]]>([
    ["all known", {}, {}, ["cut-offs"]],
    ["history not checked", {}, { "sanction-history-checked": "yet-to-clarify" }, ["history-not-checked", "cut-offs"]],
    ["not decided yet", { type: "pending-court" }, {}, ["not-decided", "cut-offs"]],
    ["release to come", { type: "dto", "release-date": "2026-09-01" }, {}, ["release-expected", "cut-offs"]],
    ["released", { type: "dto", "release-date": "2026-05-20" }, {}, ["cut-offs"]],
    ["a second caution", { type: "youth-caution" }, {}, ["repeat-caution", "cut-offs"]],
  ])("%s: says so", (_, current, values, notes) => {
    const seen = stage(
      [
        { ...conviction, ...current },
        { type: "youth-caution", date: "2022-06-01" },
      ],
      values,
    );
    const facts = termFactsOf(seen);
    expect(facts && scoreNotes(seen, facts, "2026-06-01")).toEqual(notes);
  });
});
