import { describe, expect, it } from "vitest";
import { usualNextStages } from "./stage-journeys.ts";
import { stages } from "./stages.ts";

const ids = stages.map(({ id }) => id);

describe("what usually follows a stage", () => {
  it("is a stage that exists, once", () => {
    for (const id of ids) {
      const following = usualNextStages(id).map(({ stage }) => stage);
      expect(ids).toEqual(expect.arrayContaining(following));
      expect(new Set(following).size).toBe(following.length);
    }
  });

  it("is something after every stage but case closure", () => {
    expect(ids.filter((id) => usualNextStages(id).length === 0)).toEqual(["case-closure"]);
  });

  it("leads to every stage but those that begin a piece of work", () => {
    const reached = new Set(ids.flatMap((id) => usualNextStages(id).map(({ stage }) => stage)));
    expect(ids.filter((id) => !reached.has(id))).toEqual([
      "referral-in-prevention",
      "referral-in-oocd",
      "sentenced-no-report",
    ]);
  });

  it("says when to choose between custody and the community after a report for all options", () => {
    expect(usualNextStages("pre-sentence-report-all-options")).toEqual([
      { stage: "post-court-report", when: "custody" },
      { stage: "review", when: "community sentence" },
    ]);
  });
});
