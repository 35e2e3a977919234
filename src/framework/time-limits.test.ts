import { describe, expect, it } from "vitest";
import { stages } from "./stages.ts";
import { timeLimits } from "./time-limits.ts";

const limit = (id: string) => timeLimits.find((one) => one.id === id);
/** The row behind the time limit of a stage type. */
const rowOfStage: readonly (readonly [stage: string, row: string])[] = [
  ["placement-notification", "placement-notification-to-placements"],
  ["bail-recommendation", "bail-recommendation-to-placements"],
  ["sentenced-no-report", "writing-weeks"],
  ["pre-sentence-report-all-options", "psr-all-options-to-placements"],
  ["referral-order-report", "referral-order-first-panel"],
  ["entering-custody", "entering-custody-stage"],
  ["pre-release-from-custody", "pre-release-yjs"],
  ["case-closure", "case-closure-stage"],
];

describe("the time limits", () => {
  it("are the 64 of the table, each once, each with a source", () => {
    expect(timeLimits).toHaveLength(64);
    expect(new Set(timeLimits.map(({ id }) => id)).size).toBe(64);
    for (const { id, source, by } of timeLimits) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(source).toMatch(/20\d\d, |^public/);
      expect(by.length).toBeGreaterThan(0);
    }
  });

  it.each(rowOfStage)("give %s the same time as its stage type", (stage, row) => {
    const { amount, unit } = stages.find(({ id }) => id === stage)?.timeLimit ?? {};
    expect(limit(row)?.length).toMatchObject({ amount, unit });
  });

  it.each([
    ["entering-custody-stage", { amount: 72, unit: "hours", direction: "after" }],
    ["psr-all-options-to-placements", { amount: 24, unit: "hours", direction: "before" }],
    ["custody-first-meeting", { amount: 10, unit: "working-days", direction: "after" }],
    ["pre-release-se-read", { amount: 3, unit: "days", direction: "after" }],
    ["review-6-months", { amount: 6, unit: "months", direction: "at-most" }],
    ["mappa-referral", { amount: 6, unit: "months", direction: "before" }],
    ["hold-psr-on-remand", { until: "entering-custody" }],
  ])("say of %s: %o", (id, length) => {
    expect(limit(id)?.length).toEqual(length);
  });

  it("hold only for stages that there are", () => {
    for (const { length } of timeLimits)
      if ("until" in length) expect(stages.map(({ id }) => id)).toContain(length.until);
  });
});
