import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../dates.ts";
import { addWorkingDays, isWorkingDay, subtractWorkingDays } from "./working-days.ts";

describe("working days", () => {
  it.each([
    ["2024-03-28", true, "Thursday"],
    ["2024-03-29", false, "Good Friday"],
    ["2024-03-30", false, "Saturday"],
    ["2024-03-31", false, "Easter Sunday"],
    ["2024-04-01", false, "Easter Monday"],
    ["2024-04-02", true, "Tuesday"],
  ])("%s: %s (%s)", (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it.each([
    ["2024-03-28", 1, "2024-04-02", "over Easter"],
    ["2024-03-28", 5, "2024-04-08", "over Easter and a weekend"],
    ["2024-05-10", 1, "2024-05-13", "Friday to Monday"],
    ["2024-05-11", 1, "2024-05-13", "Saturday to Monday"],
    ["2024-05-11", 0, "2024-05-11", "the same day, also on a Saturday"],
    ["2024-12-20", 10, "2025-01-08", "over Christmas and New Year"],
  ])("%s and %i is %s (%s)", (date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected);
  });

  it.each([
    ["2024-04-02", 1, "2024-03-28", "over Easter"],
    ["2024-05-13", 1, "2024-05-10", "Monday to Friday"],
    ["2024-05-12", 1, "2024-05-10", "Sunday to Friday"],
    ["2024-05-12", 0, "2024-05-12", "the same day"],
  ])("%s less %i is %s (%s)", (date, count, expected) => {
    expect(subtractWorkingDays(date, count)).toBe(expected);
  });

  it("lands on a working day, with exactly so many on the way, there and back", () => {
    const date = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2012-01-01", days));
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count);
        const passed = Array.from({ length: daysBetween(start, end) }, (_, index) => addDays(start, index + 1));
        expect(isWorkingDay(end)).toBe(true);
        expect(passed.filter(isWorkingDay)).toHaveLength(count);
        if (isWorkingDay(start)) expect(subtractWorkingDays(end, count)).toBe(start);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])("refuses %d days", (count) => {
    expect(() => addWorkingDays("2024-05-10", count)).toThrow(RangeError);
    expect(() => subtractWorkingDays("2024-05-10", count)).toThrow(RangeError);
  });
});
