import { describe, expect, it } from "vitest";
import { assetplus } from "../framework/assetplus.ts";
import { compile } from "./compile.ts";
import { compiledStage } from "./testing/assetplus-stage.ts";
import { type LightCount, lightCount } from "./testing/light-stage.ts";

const idsOf = ({ bySubSection }: LightCount): readonly string[] =>
  bySubSection.flatMap(({ questions }) => questions.map(({ id }) => id));

describe("the lightest honest case", () => {
  const first = lightCount(compiledStage("referral-in-oocd"));

  it("of a referral for an out-of-court disposal is finished with at most 150 questions", () => {
    expect(first.left).toEqual([]);
    expect(first.asked).toBeLessThanOrEqual(150);
    expect(first.asked).toBeGreaterThan(100);
  });

  it("is asked nothing twice, neither by id nor by words", () => {
    const ids = idsOf(first);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = ids.map(
      (id) => `${id.split(".").slice(0, -1)} ${compiledStage("referral-in-oocd").byId.get(id)?.question.label}`,
    );
    expect(new Set(labels).size).toBe(labels.length);
    // Every one is counted on one page, and all of them are.
    const counted = first.bySubSection.flatMap(({ questions }) => questions.map(({ times }) => times));
    expect(counted.reduce((sum, times) => sum + times, 0)).toBe(first.asked);
  });

  it("leaves out no compulsory screening item and no judgement", () => {
    for (const id of [
      "rosh-judgement",
      "lor-judgement",
      "sawb-judgement",
      "alcohol-ever",
      "self-harm",
      "suicide-thoughts",
    ])
      expect(idsOf(first)).toContain(id);
    const screening = idsOf(first).filter((id) => /^(?:phys|mh|slcn)-/.test(id));
    expect(screening.length).toBeGreaterThan(20);
  });

  it("counts one more question that must be answered", () => {
    const sections = assetplus.sections.map((section) =>
      section.id !== "living"
        ? section
        : {
            ...section,
            subSections: section.subSections.map((part, at) => ({
              ...part,
              questions: part.questions.flatMap((question) =>
                at === 0 && question.type === "single" && question.id === "accommodation-type"
                  ? [question, { ...question, id: "accommodation-again", label: "Again" }]
                  : [question],
              ),
            })),
          },
    );
    expect(lightCount(compile({ ...assetplus, sections }, "referral-in-oocd")).asked).toBe(first.asked + 1);
  });

  it.each([
    ["review", 170, 20],
    ["referral-in-prevention", 150, 6],
    ["pre-sentence-report", 190, 12],
  ] as const)("of a %s asks at most %i, of them at most %i that no earlier stage hands on", (type, most, anew) => {
    const counted = lightCount(compiledStage(type));
    expect(counted.left).toEqual([]);
    expect(counted.asked).toBeLessThanOrEqual(most);
    expect(counted.anew).toBeLessThanOrEqual(anew);
    expect(counted.anew).toBeGreaterThan(0);
  });
});
