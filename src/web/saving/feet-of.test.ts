import { describe, expect, it } from "vitest";
import type { Gap } from "../../assessment/types.ts";
import { feetOf } from "./feet-of.ts";

const at = new Date("2026-11-22T14:32:00Z");
const gap = (address: string, kind: Gap["kind"]): Gap => ({
  address,
  question: address,
  subSection: "page",
  kind,
  holdsCompletion: true,
});
const saved = (value: string | null, gaps: readonly Gap[] = [], shown: readonly string[] = []) =>
  feetOf({ address: "a", value, at, difference: { gaps, shown } }, at);

describe("what stands under an answer after a save", () => {
  it("is who wrote it and when", () => {
    expect(saved("yes")).toEqual({ a: { mark: "done", text: "You, today 14:32" } });
    expect(saved("yet-to-clarify", [gap("a", "yet-to-clarify")]).a?.mark).toBe("ask");
  });

  it("is what is missing, or nothing, when it was cleared", () => {
    expect(saved(null, [gap("a", "not-answered")]).a?.text).toContain("Needed to complete");
    expect(saved(null)).toEqual({ a: null });
  });

  it("tells of what it opened only where that is needed", () => {
    const feet = saved("yes", [gap("b", "not-answered")], ["b", "c"]);
    expect(Object.keys(feet).sort()).toEqual(["a", "b"]);
    expect(feet.b?.mark).toBe("none");
  });
});
