import { describe, expect, it } from "vitest";
import { dueState } from "../deadlines/due-state.ts";
import { riskHorizon, riskLimits } from "./at-risk.ts";

const today = "2026-11-19"; // a Thursday

describe("a stage at risk of being late", () => {
  it.each([
    ["due today, one answer missing", "2026-11-19", 1, true],
    ["due today, nothing missing", "2026-11-19", 0, false],
    ["due tomorrow, one missing: its manager must have it today", "2026-11-20", 1, true],
    ["due on Monday, what a day can hold", "2026-11-23", 13, false],
    ["due on Monday, one more", "2026-11-23", 14, true],
    ["due in five working days, what four days can hold", "2026-11-26", 52, false],
    ["due in five working days, one more", "2026-11-26", 53, true],
    ["due in six working days, however much", "2026-11-27", 500, false],
    ["late already", "2026-11-18", 500, false],
    ["without a date", null, 500, false],
  ])("%s", (_, due, left, risk) => {
    const limit = riskLimits(today).find(({ on }) => on === due);
    expect(limit !== undefined && left > limit.most).toBe(risk);
  });

  it.each([
    ["2026-11-19", "2026-11-26"],
    ["2026-11-20", "2026-11-29"], // the fifth working day is a Friday: its weekend belongs to it
    ["2026-12-18", "2026-12-29"], // Christmas Day, and Boxing Day on the Monday after
  ])("on %s those due until %s are looked at", (from, until) => {
    expect(riskHorizon(from)).toBe(until);
    expect(dueState(until, from)).toMatchObject({ workingDaysLeft: 5 });
  });
});
