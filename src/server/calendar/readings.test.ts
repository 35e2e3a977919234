import { describe, expect, it } from "vitest";
import { Readings } from "./readings.ts";

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 22, 12, minute));

describe("readings of a calendar address", () => {
  it("are answered so many times an hour, each name for itself, and again in the next", () => {
    const readings = new Readings(2);
    expect([1, 2, 3].map((minute) => readings.allows("a", at(minute)))).toEqual([true, true, false]);
    expect(readings.allows("b", at(4))).toBe(true);
    expect(readings.allows("a", at(60))).toBe(false);
    expect(readings.allows("a", at(61))).toBe(true);
  });
});
