/** Any script, any character, any length up to the limit: it comes back as it was typed. */
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { caseWorld, expectDone } from "../stages/testing/case-world.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { saveAnswer } from "./save-answer.ts";

const database = await testDatabase();
const world = await caseWorld(database);

describe("text comes back as typed", () => {
  it.each([
    ["quotation marks and brackets", "He said “no”, she said 'yes' <script>alert(\"x\")</script> \\ \\u0000 [1].a"],
    ["other scripts", "مرحبا بالعالم — Siân Llŷr — 你好 — 😀👩‍👩‍👧 e\u0301"],
    ["control characters", "a\u0001b\u0002c\td\u007f\u2028e"],
    ["spaces and lines", "\n  two  \n\n lines \n"],
    ["200,000 characters", "Längere Geschichte, 😀 ".repeat(9_100).slice(0, 200_000)],
  ])("%s", async (_what, text) => {
    const { stageId } = await world.openStage();
    const change = { stageId, runId: "p", address: "physical-detail", value: text, version: 0 };
    expect(expectDone(await world.act(world.practitioner, (work) => saveAnswer(work, change))).replaced).toBe(
      text.isWellFormed() ? 0 : 1,
    );
    const stage = await world.act(world.practitioner, (work) => visibleTo(work, stageId));
    expect(stage?.answers.values["physical-detail"]).toBe(text.toWellFormed());
  });

  it("an address with characters that the database cannot hold is refused, not an error", async () => {
    const { stageId } = await world.openStage();
    const change = { stageId, runId: "p", address: "a\u0000b", value: "x", version: 0 };
    expect(await world.act(world.practitioner, (work) => saveAnswer(work, change))).toMatchObject({
      refusal: { status: 400 },
    });
  });
});
