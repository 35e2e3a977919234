import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { SelfAssessmentItem } from "../../framework/language.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { hardEnd, turnOf } from "./turn.ts";

const often = ["never", "sometimes", "a-lot"];

describe("how an answer has turned since last time", () => {
  it.each<[SelfAssessmentItem, ReturnType<typeof hardEnd>]>([
    [{ prompts: ["a-lot"] }, "most"],
    [{ prompts: ["sometimes", "a-lot"], tellNow: ["a-lot"] }, "most"],
    [{ tellNow: ["a-lot"] }, "most"],
    [{ prompts: ["never"] }, "least"],
    [{ prompts: ["never", "sometimes"] }, "least"],
    [{ prompts: ["never", "a-lot"] }, null],
    [{ prompts: ["sometimes"] }, null],
    [{ prompts: ["not-sure"] }, null],
    [{ prompts: ["a-lot"], plainChange: true }, null],
    [{ prompts: "any-answer" }, null],
    [{}, null],
  ])("%j is hard at this end: %s", (item, end) => {
    expect(hardEnd(often, item)).toBe(end);
  });

  it.each([
    ["never", "a-lot", "harder", "better", "more"],
    ["sometimes", "a-lot", "harder", "better", "more"],
    ["a-lot", "sometimes", "better", "harder", "less"],
    ["sometimes", "sometimes", "same", "same", "same"],
    ["not-sure", "a-lot", null, null, null],
    ["never", "rather-not", null, null, null],
    ["rather-not", "rather-not", null, null, null],
  ] as const)("from %s to %s", (before, now, hardAtMost, hardAtLeast, plain) => {
    expect(turnOf(often, "most", before, now)).toBe(hardAtMost);
    expect(turnOf(often, "least", before, now)).toBe(hardAtLeast);
    expect(turnOf(often, null, before, now)).toBe(plain);
  });

  it("knows of the framework's own items at which end they are hard", () => {
    const { questions, framework } = frameworkIndex(currentFramework);
    const ends: Record<string, string[]> = { least: [], most: [], neither: [] };
    for (const { question } of questions.values()) {
      if (question.type !== "single" || !question.item || !("scale" in question.options)) continue;
      const { scale } = question.options;
      const ordered = framework.scales.find(({ id }) => id === scale)?.ordered;
      if (ordered) ends[hardEnd(ordered, question.item) ?? "neither"]?.push(question.id);
    }
    expect(ends.least).toEqual(
      expect.arrayContaining(["sa-home-safe", "sa-sleep", "sa-trusted-adult", "sa-future-hope"]),
    );
    expect(ends.most).toEqual(expect.arrayContaining(["sa-temper", "sa-hurt-self", "sa-offending-again", "sa-gang"]));
    expect(ends.neither).toEqual(
      expect.arrayContaining(["sar-worker", "sa-offending-put-right", "sa-care-for-someone"]),
    );
  });
});
