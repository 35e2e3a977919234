import { describe, expect, it } from "vitest";
import { dayNumber, whenOf } from "./day.ts";
import { timelineRules } from "./lulls.ts";
import type { Mark } from "./mark.ts";
import { inOrder } from "./mark.ts";
import { type Overlap, overlapsOf } from "./overlaps.ts";
import { offence, oneMark } from "./testing/one-mark.ts";

const today = dayNumber("2026-11-22");

/** "after Excluded: 2 3 4 of 6" */
function said(overlap: Overlap): string {
  const numbers = (marks: readonly Mark[]): string => marks.map(({ number }) => number).join(" ");
  switch (overlap.kind) {
    case "lull":
      return `lull ${overlap.lull.months}: ${overlap.meanwhile.map(({ name }) => name).join(", ")}`;
    case "soon":
      return `${overlap.offence.number} is ${overlap.days} days after ${overlap.mark.name}`;
    default:
      return `${overlap.kind} ${overlap.mark.name}: ${numbers(overlap.offences)} of ${overlap.of}`;
  }
}
const found = (...marks: readonly Mark[]): readonly string[] => overlapsOf(inOrder(marks), today).map(said);

describe("overlapsOf", () => {
  const early = offence(1, "2023-05-14");
  const excluded = oneMark("Excluded", "2024-10-16", { lane: "education", source: "exclusion-list" });

  it("counts offences in the five months after something, where they are more than elsewhere", () => {
    const after = ["2024-11-02", "2024-11-23", "2025-03-16"].map((date, at) => offence(at + 2, date));
    expect(found(early, excluded, ...after)).toContain("after Excluded: 2 3 4 of 4");
    // The day after the five months, the same day, and an offence that may have been before, are not after it.
    expect(found(early, excluded, ...after.slice(0, 2), offence(4, "2025-03-17"))).not.toContain(
      "after Excluded: 2 3 4 of 4",
    );
    expect(
      found(early, excluded, offence(2, "2024-10-16"), ...after.slice(1)).some((text) => text.startsWith("after")),
    ).toBe(false);
    expect(found(early, excluded, offence(2, "2024"), ...after.slice(1)).some((text) => text.startsWith("after"))).toBe(
      false,
    );
  });

  it("says nothing of an order that is answered by offences, nor where offences are as many at all times", () => {
    const monthly = Array.from({ length: 60 }, (_, at) =>
      offence(at + 1, `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-03`),
    );
    expect(found(...monthly, excluded).filter((text) => text.startsWith("after"))).toEqual([]);
  });

  it.each([
    ["the next day", "2024-10-17", 1],
    ["four weeks", "2024-11-13", timelineRules.soonDays],
  ])("says how soon an offence came: %s", (_, date, days) => {
    expect(found(early, excluded, offence(2, date))).toContain(`2 is ${days} days after Excluded`);
  });

  it("says nothing of more than four weeks, of the same day, or of a date that lacks its day", () => {
    for (const date of ["2024-11-14", "2024-10-16", "2024-11"])
      expect(found(early, excluded, offence(2, date)).filter((text) => text.includes("days after"))).toEqual([]);
  });

  it("counts offences while an order or custody ran, and none of its first day", () => {
    const order = oneMark("YRO 1", "2025-04-08", { lane: "services", source: "outcomes", until: whenOf("2025-12-12") });
    const dates = ["2025-04-08", "2025-05-10", "2025-12-12", "2025-12-13"];
    expect(found(order, ...dates.map((date, at) => offence(at + 1, date)))).toContain("during YRO 1: 2 3 of 4");
    const now = { ...order, until: "now" as const };
    expect(found(now, ...dates.map((date, at) => offence(at + 1, date)))).toContain("during YRO 1: 2 3 4 of 4");
  });

  it("says of a lull what ran or happened in it, custody first", () => {
    const marks = [
      offence(1, "2025-01-05"),
      oneMark("Boxing", "2025-02-01", { lane: "services", source: "services-involved", until: "now" }),
      oneMark("In custody", "2025-03-01", { lane: "custody", source: "remand-history", until: whenOf("2025-06-01") }),
      oneMark("Sister born", "2025-05-01"),
      oneMark("Long ago", "2019-05-01"),
      offence(2, "2026-10-20"),
    ];
    expect(found(...marks)).toContain("lull 21: In custody, Boxing, Sister born");
  });

  it("tells at most three of a kind, and never two that name the same offences", () => {
    const twice = [oneMark("Gran dies", "2024-10-15"), oneMark("Grandad dies", "2024-10-14"), excluded];
    const after = ["2024-11-02", "2024-11-23", "2025-01-16"].map((date, at) => offence(at + 2, date));
    expect(found(early, ...twice, ...after).filter((text) => text.startsWith("after"))).toEqual([
      "after Grandad dies: 2 3 4 of 4",
    ]);
  });
});
