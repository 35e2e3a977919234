import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import type { Answers } from "../../framework/answers.ts";
import { assetplus } from "../../framework/assetplus.ts";
import { compile } from "../compile.ts";
import { evaluate } from "../evaluate.ts";
import { randomAnswers } from "../testing/random-answers.ts";
import { answersOf, facts } from "../testing/small-framework.ts";
import { dayNumber } from "./day.ts";
import { type Gathered, gatherMarks } from "./gather-marks.ts";
import { isOnTimeline } from "./lanes.ts";
import { endOf, type Mark } from "./mark.ts";
import { datedFields } from "./sources.ts";

const stage = "pre-sentence-report";
const compiled = compile(assetplus, stage);
const today = "2026-11-22";

function gathered(answers: Answers): Gathered {
  const evaluation = evaluate(compiled, answers, new Map(), { ...facts, stage, today }, { countersignCriteria: {} });
  return gatherMarks(
    { compiled, answers, evaluation },
    { today, dateOfBirth: "2011-03-14", vocabulary: "standard", nameOf: () => null },
  );
}
const marksOf = (entries: Parameters<typeof answersOf>[1], values: Answers["values"] = {}): readonly Mark[] =>
  gathered(answersOf({ "case:date-of-birth": "2011-03-14", "case:sex-recorded": "male", ...values }, entries)).marks;
const offence = (title: string, date: string, more: Answers["values"] = {}) => ({
  "offences.title": title,
  "offences.date": date,
  "offences.status": "proved",
  ...more,
});

describe("gatherMarks", () => {
  it("numbers offences by date, and what shares a date as recorded; what was not proved has no number", () => {
    const marks = marksOf({
      offences: [
        offence("Third", "2025-03-01"),
        offence("Fourth", "2025-03-01"),
        offence("First", "2024-05"),
        offence("Dropped", "2024-06-01", { "offences.status": "not-proved" }),
        offence("Second", "2024-09-02"),
      ],
    });
    expect(marks.map(({ number, name }) => [number, name])).toEqual([
      [1, "First"],
      [null, "Dropped"],
      [2, "Second"],
      [3, "Third"],
      [4, "Fourth"],
    ]);
  });

  it.each([
    ["violence", true],
    ["robbery", true],
    ["sexual", true],
    ["theft", false],
    ["public-order", false],
    [undefined, null],
  ])("an offence of the group %s is against a person: %s", (group, expected) => {
    const more: Answers["values"] = group === undefined ? {} : { "offences.group": group };
    expect(marksOf({ offences: [offence("It", "2025-03-01", more)] })[0]?.againstPerson).toBe(expected);
  });

  it("says when something ended, goes on, or how long it was made for", () => {
    const ends = marksOf(
      {
        "services-involved": [
          {
            "services-involved.service": "Boxing",
            "services-involved.from": "2024-06",
            "services-involved.to": "2024-09-05",
          },
          { "services-involved.service": "Speech", "services-involved.from": "2025-03-03" },
          { "services-involved.service": "Planned", "services-involved.from": "2027-01-01" },
        ],
        outcomes: [
          {
            "outcomes.date": "2024-02-06",
            "outcomes.type": "referral-order",
            "outcomes.length": 5,
            "outcomes.status": "completed",
          },
          { "outcomes.date": "2023-02-06", "outcomes.type": "youth-caution", "outcomes.status": "completed" },
        ],
      },
      { "services-any": "yes" },
    ).map(({ name, from, until, ordered }) => [
      name,
      from.said,
      until === "now" || until === null ? until : until.said,
      ordered,
    ]);
    expect(ends).toEqual([
      ["Youth caution", "2023-02-06", null, null],
      ["Referral order", "2024-02-06", "2024-07-06", 5],
      ["Boxing", "2024-06", "2024-09-05", null],
      ["Speech", "2025-03-03", "now", null],
      ["Planned", "2027-01-01", null, null],
    ]);
  });

  it("draws an episode once: as its offences, or by itself when it has none", () => {
    const answers = answersOf(
      { "case:date-of-birth": "2011-03-14", "case:sex-recorded": "male" },
      {
        episodes: [
          { "episodes.title": "Fight", "episodes.kind": "offence-or-offences", "episodes.date-from": "2025-03-01" },
          { "episodes.title": "Noise", "episodes.kind": "anti-social-behaviour", "episodes.date-from": "2025-04-01" },
        ],
      },
    );
    const fight = answers.entries.episodes?.[0]?.id ?? "";
    const offences = answersOf(
      {},
      { offences: [offence("Affray", "2025-03-01", { "offences.current": "yes", "offences.episode": fight })] },
    );
    const { marks } = gathered({ values: answers.values, entries: { ...answers.entries, ...offences.entries } });
    expect(marks.map(({ name, lane }) => [name, lane])).toEqual([
      ["Affray", "offences"],
      ["Noise", "behaviour"],
    ]);
  });

  it("keeps off paper what is marked so, and names what has no date that could be drawn", () => {
    const answers = answersOf(
      {},
      {
        "life-events": [
          { "life-events.title": "Found him", "life-events.date": "2019", "life-events.sensitive": "yes" },
          { "life-events.title": "Moved", "life-events.date": { unfitting: "last summer" } },
          { "life-events.title": "Went" },
        ],
      },
    );
    const tool = { id: compiled.byId.get("screening-record")?.fixedEntries?.[0] ?? "", values: {} };
    const { marks, undated } = gathered({ ...answers, entries: { ...answers.entries, "screening-record": [tool] } });
    expect(marks.map(({ name, sensitive }) => [name, sensitive])).toEqual([["Found him", true]]);
    // A screening tool that nobody has used is no event without a date.
    expect(undated.map(({ name }) => name)).toEqual(["Moved", "Went"]);
  });

  it("finds a date in every list that the framework puts on the timeline, but for those that have none", () => {
    const without = compiled.questions
      .filter(
        ({ question, fields }) =>
          question.type === "list" &&
          [question, ...fields.map((field) => field.question)].some(({ uses }) => uses.some(isOnTimeline)),
      )
      .filter((list) => datedFields(list) === null)
      .map(({ question }) => question.id);
    // A substance has the age of first use; a referral letter's dates are those of its resource; targets stand in the plan.
    expect(without.toSorted()).toEqual(["plan-targets", "referrals", "substances"]);
  });

  it("makes of any answers marks with different keys, in order of date, that end no earlier than they begin", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const { marks } = gathered(answers);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        const firsts = marks.map(({ from }) => from.first);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        for (const mark of marks) expect(endOf(mark, dayNumber(today))).toBeGreaterThanOrEqual(mark.from.last);
      }),
      { numRuns: runs(5) },
    );
  });
});
