import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { QuestionContent, SectionContent, StageContent } from "../stages/content-types.ts";
import { cutSignedContent } from "./cut-signed-content.ts";
import { mayRestOn } from "./rests-on.ts";

const index = frameworkIndex(assetplus);
const text = (id: string, words: string | null): QuestionContent => ({
  id,
  place: id,
  kind: "narrative",
  label: `Label of ${id}`,
  answer: words === null ? null : { kind: "text", text: words },
});
const section = (group: SectionContent["group"], id: string, ...questions: QuestionContent[]): SectionContent => ({
  id: `section of ${id}`,
  title: "Section",
  group,
  subSections: [{ id, title: "Sub-section", questions }],
});
const stage = (...sections: SectionContent[]): StageContent => ({
  framework: { id: "assetplus", version: "1.0.0" },
  stage: { id: "review", title: "Review" },
  sections,
});

describe("what a signature covers", () => {
  it("is its own part, with what is answered only", () => {
    const content = stage(
      section("stage", "review-details", text("a", "stage")),
      section("core-record", "core-summary", text("b", "record"), text("c", null)),
      section("explanations", "rosh", text("d", "explained")),
      section("pathways", "plan", text("e", "planned")),
      section("pathways", "oversight", text("f", "about the signature")),
      section("module", "psr", text("g", "reported")),
    );
    const covered = (part: Parameters<typeof cutSignedContent>[1]) =>
      cutSignedContent(content, part, index).subSections.flatMap(({ items }) => items.map((item) => item.question));
    expect(covered("explanations")).toEqual(["b", "d"]);
    expect(covered("pathways")).toEqual(["e"]);
    expect(covered("modules")).toEqual(["g"]);
  });

  it("holds record facts once, where they are first shown, and says that they are", () => {
    const ref: QuestionContent = {
      id: "see",
      place: "see",
      kind: "ref",
      label: "See",
      answer: null,
      shows: [text("case:given-names", "Kian")],
    };
    const cut = cutSignedContent(
      stage(section("core-record", "one", ref), section("explanations", "two", ref)),
      "explanations",
      index,
    );
    expect(cut.subSections.map(({ id, items }) => [id, items])).toMatchObject([
      ["one", [{ question: "case:given-names", record: true, text: ["Kian"] }]],
    ]);
  });

  it.each([
    ["explanations", "rosh-judgement", true],
    ["explanations", "summary-targets", false],
    ["explanations", "summary-one-page", false],
    ["explanations", "next-review-date", false],
    ["explanations", "future-behaviours.addressed", false],
    ["explanations", "yogrs-two-year", true],
    ["pathways", "rosh-judgement", true],
    ["pathways", "scaled-approach-indicative", true],
    ["modules", "plan-targets.want", true],
    ["pathways", "plan-agreement", true],
    ["pathways", "plan-copy-given", false],
    ["pathways", "contract-matches", true],
    ["pathways", "stage-sent", false],
    ["modules", "urgent-calls", false],
  ] as const)("of %s may rest on %s: %s", (part, id, may) => {
    expect(index.questions.has(id)).toBe(true);
    expect(mayRestOn(index, part, id)).toBe(may);
  });
});
