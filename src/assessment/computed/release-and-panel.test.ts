import { describe, expect, it } from "vitest";
import { linesAt, stageOf } from "../testing/assetplus-stage.ts";

const conditionsFor = (document: string) =>
  linesAt(
    stageOf({ type: "pre-release-from-custody", values: { "release-document-type": document } }),
    "release-standard-conditions",
  );
const headings = (lines: readonly string[]) => lines.filter((line) => line.includes("template"));

describe("standard conditions of release", () => {
  it.each([
    ["notice-of-supervision", ["Notice of supervision"]],
    ["licence", ["Licence"]],
    ["both", ["Notice of supervision", "Licence"]],
  ])("for %s stand under the heading and version of %j", (document, names) => {
    const lines = conditionsFor(document);
    expect(headings(lines).map((line) => line.split(":")[0])).toEqual(names);
    expect(lines).toContain("Do not commit any offence.");
  });

  it.each(["none", "not-known-yet"])("are none while the document is %s", (document) => {
    expect(conditionsFor(document)).toEqual([]);
  });

  it("of a licence are the seven that the order of 2015 asks of everyone", () => {
    expect(conditionsFor("licence")).toHaveLength(8);
  });
});

describe("progress on the contract", () => {
  const review = (...targets: readonly Record<string, string>[]) =>
    stageOf({
      type: "review",
      entries: {
        outcomes: [{ "outcomes.type": "referral-order", "outcomes.current": "yes" }],
        "plan-targets": targets,
      },
    });

  it("says each target, where it stands and what has happened, and leads to where that is written", () => {
    const evaluation = review(
      {
        "plan-targets.want": "Go to college",
        "plan-targets.status": "reached",
        "plan-targets.progress": "Three weeks.",
      },
      { "plan-targets.want": "Sleep at home" },
    );
    expect(evaluation.computed.get("ro-review-progress")).toEqual({
      lines: [
        { text: "Go to college: Reached. Three weeks.", address: "plan-targets[plan-targets-1].progress" },
        { text: "Sleep at home: not rated yet", address: "plan-targets[plan-targets-2].progress" },
      ],
    });
  });

  it("is nothing without targets, and is not shown without a referral order", () => {
    expect(linesAt(review(), "ro-review-progress")).toEqual([]);
    expect(stageOf({ type: "review" }).shown.has("ro-review-progress")).toBe(false);
  });
});

describe("dates of the present outcome", () => {
  const released = (...outcomes: readonly Record<string, string>[]) =>
    stageOf({ type: "pre-release-from-custody", entries: { outcomes } });
  const unmarked = "No outcome with this date is marked as the one for this stage";
  const dto = { "outcomes.type": "dto", "outcomes.current": "yes" };

  it.each([
    [
      "with dates",
      [{ ...dto, "outcomes.release-date": "2026-08-14" }],
      ["Detention and training order: 14 August 2026"],
    ],
    ["while the date is missing", [dto], ["Detention and training order: no date yet"]],
    [
      "of an earlier sentence",
      [{ ...dto, "outcomes.current": "no", "outcomes.release-date": "2025-08-14" }],
      [unmarked],
    ],
    ["of an order in the community", [{ ...dto, "outcomes.type": "yro" }], [unmarked]],
  ])("release %s", (_what, outcomes, lines) => {
    expect(linesAt(released(...outcomes), "release-date-planned")).toEqual(lines);
  });

  it("end of licence or supervision, leading to the date itself", () => {
    expect(released({ ...dto, "outcomes.end": "2027-02-14" }).computed.get("release-see-outcomes-end")).toEqual({
      lines: [{ text: "Detention and training order: 14 February 2027", address: "outcomes[outcomes-1].end" }],
    });
  });
});
