import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../dates.ts";
import { ageOn, birthdayOf } from "./age-on.ts";

describe("age on a date", () => {
  it.each([
    ["2010-05-20", "2025-05-19", 14, "the day before the birthday"],
    ["2010-05-20", "2025-05-20", 15, "the birthday itself"],
    ["2010-05-20", "2025-12-31", 15, "later in the year"],
    ["2010-05-20", "2010-05-20", 0, "the day of birth"],
    ["2010-05-20", "2010-05-19", -1, "before the birth"],
    ["2008-02-29", "2023-02-28", 14, "born on 29 February: not yet on 28 February of a common year"],
    ["2008-02-29", "2023-03-01", 15, "but on 1 March"],
    ["2008-02-29", "2024-02-28", 15, "and in a leap year not before the day itself"],
    ["2008-02-29", "2024-02-29", 16, "which counts"],
  ])("born %s, on %s: %i (%s)", (birth, date, age) => {
    expect(ageOn(birth, date)).toBe(age);
  });

  it("turns exactly on the birthday", () => {
    const birth = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1980-01-01", days));
    fc.assert(
      fc.property(birth, fc.integer({ min: 0, max: 30 }), (dateOfBirth, years) => {
        const birthday = birthdayOf(dateOfBirth, years);
        expect(ageOn(dateOfBirth, birthday)).toBe(years);
        expect(ageOn(dateOfBirth, addDays(birthday, -1))).toBe(years - 1);
      }),
    );
  });

  it("refuses what is no date", () => {
    expect(() => ageOn("2010-02-30", "2025-01-01")).toThrow(RangeError);
  });
});
