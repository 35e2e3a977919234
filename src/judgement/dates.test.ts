import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  dateInWords,
  daysBetween,
  earliestDay,
  isIsoDate,
  isPartialDate,
  latestDay,
  middleDay,
  weekday,
} from "./dates.ts";

const isoDate = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("whole dates", () => {
  it.each(["2024-02-29", "2000-02-29", "2023-12-31", "1000-01-01"])("takes %s", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-1-1",
    "0024-05-01",
    "2024-05",
    "",
    "soon",
    "2024-05-01T10:00:00Z",
    " 2024-05-01",
  ])("refuses %j", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  it.each([null, undefined, 20240501, {}, new Date()])("refuses what is no text: %j", (value) => {
    expect(isIsoDate(value)).toBe(false);
    expect(isPartialDate(value)).toBe(false);
  });

  it("counts days there and back", () => {
    fc.assert(
      fc.property(isoDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(Math.sign(compareDates(moved, date))).toBe(Math.sign(days));
      }),
    );
  });

  it("knows the day of the week as the calendar does", () => {
    fc.assert(
      fc.property(isoDate, (date) => {
        expect(weekday(date)).toBe(new Date(`${date}T12:00:00Z`).getUTCDay());
      }),
    );
  });

  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-08-31", 6, "2025-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-05-10", 0, "2024-05-10"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe("partial dates", () => {
  it.each([
    ["2019", "2019-01-01", "2019-07-01", "2019-12-31", "2019"],
    ["2024-02", "2024-02-01", "2024-02-15", "2024-02-29", "February 2024"],
    ["2024-02-09", "2024-02-09", "2024-02-09", "2024-02-09", "9 February 2024"],
  ])("%s can mean %s, stands for %s, at the latest %s, reads %s", (date, first, middle, last, words) => {
    expect(isPartialDate(date)).toBe(true);
    expect([earliestDay(date), middleDay(date), latestDay(date), dateInWords(date)]).toEqual([
      first,
      middle,
      last,
      words,
    ]);
  });

  it.each(["24", "2024-", "2024-13", "2024-00", "2023-02-29", "about 2019"])("refuses %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => dateInWords(text)).toThrow(RangeError);
  });
});
