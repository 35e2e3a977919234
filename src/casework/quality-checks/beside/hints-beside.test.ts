import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { testDatabase } from "../../../database/test-database.ts";
import { assetplus } from "../../../framework/assetplus.ts";
import { caseWorld } from "../../stages/testing/case-world.ts";
import { fillStage } from "../../stages/testing/fill-stage.ts";
import { visibleTo } from "../../stages/visible-to.ts";
import { notedIn } from "../../writing-notes/noted.ts";
import { qualityCheckIds } from "../quality-checks.ts";
import { answersBeside } from "./answers-beside.ts";
import { hintsBeside } from "./hints-beside.ts";

const database = await testDatabase();
const world = await caseWorld(database);
const { practitioner } = world;

const hintsOf = (stageId: string) =>
  world.act(practitioner, async (work) => {
    const visible = await visibleTo(work, stageId);
    if (visible === null) throw new Error("The stage is not there.");
    const find = hintsBeside(
      visible,
      await notedIn(work, visible),
      [{ subSection: "lete" }, { subSection: "lete" }],
      "2026-11-22",
    );
    return { visible, lines: new Map(qualityCheckIds.map((id) => [id, find(id)])) };
  });

describe("what stands beside the quality checks", () => {
  it("shows answers to questions that there are", () => {
    const known = frameworkIndex(assetplus).questions;
    const asked = Object.values(answersBeside).flat();
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  it("says of an empty stage what is not there yet, and leads to questions of the stage", async () => {
    const { stageId } = await world.openStage();
    const { lines } = await hintsOf(stageId);
    const texts = (id: (typeof qualityCheckIds)[number]) => lines.get(id)?.map(({ text }) => text);
    expect(texts("qc-core-sources")).toEqual(["Sources used in this stage: none"]);
    expect(texts("qc-core-gaps")).toEqual(["Nothing is yet to clarify"]);
    expect(texts("qc-exp-analysis")).toEqual(["No text that was told before, and none without a reason"]);
    expect(texts("qc-core-change")?.join()).toMatch(/: 2 changes$/);
    expect(texts("qc-review-timely")?.[0]).toMatch(/^Begun 16 November 2026$/);
  });

  it("has lines for most checks of a filled stage, each the way to something in it", async () => {
    const { stageId } = await world.openStage();
    await world.act(practitioner, (work) => fillStage(work, stageId));
    const { visible, lines } = await hintsOf(stageId);
    const index = frameworkIndex(visible.compiled.framework).questions;
    const withLines = [...lines].filter(([, hints]) => hints.length > 0);
    expect(withLines.length).toBeGreaterThanOrEqual(31);
    const judged = ["qc-off-attitudes", "qc-fnd-barriers", "qc-exp-connections", "qc-exp-structure"];
    expect(withLines.map(([id]) => id)).toEqual(expect.arrayContaining(judged));
    expect(lines.get("qc-exp-connections")?.some(({ page }) => page === "timeline")).toBe(true);
    for (const { text, address } of withLines.flatMap(([, hints]) => hints)) {
      expect(text.trim()).not.toBe("");
      const question = address?.replace(/\[[^\]]*\]/, "");
      if (question !== undefined) expect(index.has(question), `${text}: ${question}`).toBe(true);
    }
  });
});
