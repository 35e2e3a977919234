import { describe, expect, it } from "vitest";
import { contactsPerMonth, DEFAULT_SCALED_APPROACH, scaledLevel } from "./scaled-approach.ts";

describe("level of intervention", () => {
  it.each([
    ["low", "low", "standard"],
    ["low", "medium", "enhanced"],
    ["low", "high", "intensive"],
    ["low", "very-high", "intensive"],
    ["medium", "low", "enhanced"],
    ["medium", "medium", "enhanced"],
    ["medium", "high", "intensive"],
    ["medium", "very-high", "intensive"],
    ["high", "low", "intensive"],
    ["high", "medium", "intensive"],
    ["high", "high", "intensive"],
    ["high", "very-high", "intensive"],
  ] as const)("likelihood %s and risk of serious harm %s: %s", (lor, rosh, level) => {
    expect(scaledLevel(lor, rosh)).toBe(level);
  });

  it("says that the rule is not confirmed", () => {
    expect(DEFAULT_SCALED_APPROACH.verified).toBe(false);
  });

  it("follows a service's own rule", () => {
    const rule = { ...DEFAULT_SCALED_APPROACH, levels: { ...DEFAULT_SCALED_APPROACH.levels } };
    rule.levels.low = { ...rule.levels.low, medium: "standard" };
    expect(scaledLevel("low", "medium", rule)).toBe("standard");
    expect(scaledLevel("low", "medium")).toBe("enhanced");
  });
});

describe("contacts each month", () => {
  it.each([
    ["standard", "2024-01-31", 2],
    ["standard", "2024-04-29", 2],
    ["standard", "2024-04-30", 1],
    ["enhanced", "2024-02-01", 4],
    ["enhanced", "2024-05-01", 2],
    ["intensive", "2024-04-29", 12],
    ["intensive", "2024-04-30", 4],
  ] as const)("%s on %s: %i, supervision from 31 January 2024", (level, date, contacts) => {
    expect(contactsPerMonth(level, "2024-01-31", date)).toBe(contacts);
  });
});
