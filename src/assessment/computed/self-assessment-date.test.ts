import { describe, expect, it } from "vitest";
import { stageOf } from "../testing/assetplus-stage.ts";

const latest = (type: "review" | "case-closure" | "pre-sentence-report", values = {}) =>
  stageOf({ type, values }).computed.get("self-assessment-latest");

describe("the date of the young person's latest self-assessment", () => {
  it.each(["review", "case-closure"] as const)("is said at %s and leads to the form", (type) => {
    expect(latest(type, { "sa-date": "2026-05-18" })).toEqual({ lines: [{ text: "18 May 2026", address: "sa-date" }] });
  });

  it("prompts while there is none", () => {
    expect(latest("review")).toMatchObject({ lines: [{ text: expect.stringMatching(/^No date yet/) }] });
  });

  it("is not asked about where nothing is reviewed", () => {
    expect(latest("pre-sentence-report", { "sa-date": "2026-05-18" })).toBeUndefined();
  });
});
