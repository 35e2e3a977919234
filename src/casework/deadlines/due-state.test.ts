import { describe, expect, it } from "vitest";
import { addDays } from "../../judgement/dates.ts";
import { dueInWords, dueState } from "./due-state.ts";

describe("the due state of a stage", () => {
  // 2026-11-19 is a Thursday; 25 and 28 December 2026 are bank holidays (Boxing Day is a Saturday).
  it.each([
    [null, "2026-11-19", "No date set"],
    ["2026-11-19", "2026-11-19", "Due today"],
    ["2026-11-20", "2026-11-19", "Due tomorrow"],
    ["2026-11-24", "2026-11-19", "Due in 5 days"],
    ["2026-12-03", "2026-11-19", "Due in 14 days"],
    ["2026-12-04", "2026-11-19", "Due 4 December 2026"],
    ["2026-11-18", "2026-11-19", "Late by 1 working day"],
    ["2026-11-13", "2026-11-19", "Late by 4 working days"],
    ["2026-11-20", "2026-11-21", "Late: was due yesterday"],
    ["2026-11-20", "2026-11-22", "Late: was due on Friday"],
    ["2026-12-24", "2026-12-28", "Late: was due on Thursday"],
    ["2026-12-24", "2026-12-29", "Late by 1 working day"],
  ])("of a stage due %s, seen on %s, is: %s", (due, today, words) => {
    expect(dueInWords(dueState(due, today))).toBe(words);
  });

  it("counts the working days left over a weekend and bank holidays", () => {
    expect(dueState("2026-12-29", "2026-12-23")).toEqual({
      kind: "due",
      on: "2026-12-29",
      daysLeft: 6,
      workingDaysLeft: 2,
    });
  });

  it("turns late on the day after, on every day of a year", () => {
    for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 1)) {
      expect(dueState(day, day).kind).toBe("due");
      expect(dueState(day, addDays(day, 1))).toMatchObject({ kind: "late", daysLate: 1 });
    }
  });
});
