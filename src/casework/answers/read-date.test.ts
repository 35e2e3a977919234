import { describe, expect, it } from "vitest";
import { partsAsTyped, readDate } from "./read-date.ts";

describe("dates as people write them", () => {
  it.each([
    ["5/3/2026", "2026-03-05"],
    ["05.03.2026", "2026-03-05"],
    ["5-3-2026", "2026-03-05"],
    ["5 3 2026", "2026-03-05"],
    [" 5 March 2026 ", "2026-03-05"],
    ["5th Mar 2026", "2026-03-05"],
    ["1st of sept 2025", "2025-09-01"],
    ["5/March/2026", "2026-03-05"],
    ["5 Mawrth 2026", "2026-03-05"],
    ["12 Gorffennaf 2025", "2025-07-12"],
    ["2026-03-05", "2026-03-05"],
    ["29/2/2024", "2024-02-29"],
  ])("reads %j as %s", (typed, date) => {
    expect(readDate(typed, false)).toBe(date);
    expect(readDate(typed, true)).toBe(date);
  });

  it.each([
    "31/2/2026",
    "29 February 2025",
    "5/3/26",
    "March",
    "soon",
    "5/13/2026",
    "2026-3-32",
    "5 Marching 2026",
    "5 Junk 2026",
    "5//2026",
    "//March 2026",
    "5 Ma 2026",
  ])("does not read %j", (typed) => {
    expect(readDate(typed, false)).toBeNull();
    expect(readDate(typed, true)).toBeNull();
  });

  it.each([
    ["March 2026", "2026-03"],
    ["/March/2026", "2026-03"],
    ["/Mai/2026", "2026-05"],
    ["3/2026", "2026-03"],
    ["2026-03", "2026-03"],
    ["2026", "2026"],
  ])("reads %j only where day or month may lack", (typed, date) => {
    expect(readDate(typed, true)).toBe(date);
    expect(readDate(typed, false)).toBeNull();
  });

  it.each([
    [{ day: "5", month: "3", year: "2026" }, "5/3/2026"],
    [{ day: "", month: "March", year: "2026" }, "March 2026"],
    [{ day: 5, month: "March", year: 2026 }, "5 March 2026"],
    [{ day: "", month: "", year: "2026" }, "2026"],
    [{ day: "5", month: "", year: "2026" }, "5//2026"],
    [{ day: "", month: "", year: " " }, ""],
  ])("joins the boxes %j to %j", (parts, typed) => {
    expect(partsAsTyped(parts)).toBe(typed);
  });
});
