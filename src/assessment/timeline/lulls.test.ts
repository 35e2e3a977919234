import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { dayNumber, monthsAfter } from "./day.ts";
import { lullsOf } from "./lulls.ts";
import type { Mark } from "./mark.ts";
import { anyMarks } from "./testing/any-marks.ts";
import { offence } from "./testing/one-mark.ts";

const today = dayNumber("2026-11-22");

/** Day by day: which days lie more than an offence's own time before the next offence, by looking at every offence for every two. */
function naiveLulls(marks: readonly Mark[], months: number): readonly (readonly [number, number])[] {
  const times = marks
    .filter(({ number, from }) => number !== null && from.first <= today)
    .map(({ from }) => ({ first: from.first, last: Math.min(from.last, today) }));
  const found: [number, number][] = [];
  for (const end of new Set(times.map(({ last }) => last))) {
    const isCovered = times.some(({ first, last }) => first <= end && last > end);
    if (isCovered) continue;
    const later = times.map(({ first }) => first).filter((first) => first > end);
    const next = later.length > 0 ? Math.min(...later) : today;
    if (monthsAfter(end, months) <= next) found.push([end, next]);
  }
  return found.toSorted(([a], [b]) => a - b);
}

describe("lullsOf", () => {
  it("is what looking at every offence for every other finds", () => {
    fc.assert(
      fc.property(anyMarks(12), fc.integer({ min: 1, max: 12 }), (marks, lullMonths) => {
        expect(lullsOf(marks, today, { lullMonths }).map(({ from, to }) => [from, to])).toEqual(
          naiveLulls(marks, lullMonths),
        );
      }),
      { numRuns: runs(120) },
    );
  });

  it.each([
    [
      "six months to the day",
      ["2024-01-30", "2024-07-30", "2026-11-01"],
      [
        [6, "2024-01-30"],
        [27, "2024-07-30"],
      ],
    ],
    ["a day less", ["2026-01-30", "2026-07-29", "2026-11-01"], []],
    [
      "from the end of a short month",
      ["2025-08-31", "2026-02-28", "2026-11-01"],
      [
        [6, "2025-08-31"],
        [8, "2026-02-28"],
      ],
    ],
    ["two on one day", ["2026-03-01", "2026-03-01"], [[8, "2026-03-01"]]],
    ["a month may be its last day", ["2026-05", "2026-11-22"], []],
    ["a year may be all of it", ["2024", "2025-05-01", "2026-10-01"], [[17, "2025-05-01"]]],
    ["up to today", ["2026-04-22"], [[7, "2026-04-22"]]],
    ["none without an offence", [], []],
  ])("%s", (_, dates, expected) => {
    const marks = dates.map((date, at) => offence(at + 1, date));
    expect(lullsOf(marks, today).map(({ months, from }) => [months, from])).toEqual(
      expected.map(([months, from]) => [months, dayNumber(`${from}`)]),
    );
  });
});
