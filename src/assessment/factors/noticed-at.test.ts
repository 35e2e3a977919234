import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../framework-index.ts";
import { compiledStage } from "../testing/assetplus-stage.ts";
import { noticedAt, noticedText } from "./noticed-at.ts";
import { topicsOfPage } from "./topics.ts";

const stage = compiledStage("review");
const index = frameworkIndex(stage.framework);

describe("where a factor was noticed", () => {
  it("is a line that a person reads", () => {
    const at = { subSection: "lete", question: "ete-status" };
    expect(noticedText(stage, at, "standard")).toBe(
      "Learning, education, training and employment: What is the young person's main education, training or work now?",
    );
    expect(noticedText(stage, { subSection: "nowhere", question: null }, "standard")).toBe("");
  });

  it("leads back to its page and question, from every question of the framework, in both vocabularies", () => {
    for (const vocabulary of ["standard", "prevention"] as const) {
      const astray = [...index.subSections.keys()].flatMap((subSection) => {
        const asked = [...index.questions.values()].filter((each) => each.subSection.id === subSection);
        return [null, ...asked.map(({ question }) => question.id)].filter((question) => {
          const text = noticedText(stage, { subSection, question }, vocabulary);
          const back = noticedAt(stage, text, vocabulary);
          // Two pages, or two questions of one, may be worded alike: then one of them is as good.
          return back === null || noticedText(stage, back, vocabulary) !== text;
        });
      });
      expect(astray).toEqual([]);
      const homes = [...index.subSections.keys()].map((subSection) => {
        const text = noticedText(stage, { subSection, question: null }, vocabulary);
        return noticedAt(stage, text, vocabulary)?.subSection === subSection;
      });
      expect(homes.filter((found) => !found).length).toBeLessThan(3);
    }
  });

  it("is found too when the case has become one of prevention since", () => {
    const at = { subSection: "desistance-factors-section", question: null };
    expect(noticedAt(stage, noticedText(stage, at, "standard"), "prevention")).toEqual(at);
  });

  it("is nowhere for words of somebody's own", () => {
    for (const text of ["", "Home visit in May", "Learning, education, training and employment: what he said"])
      expect(noticedAt(stage, text, "standard")).toBeNull();
  });
});

describe("the topic of a page", () => {
  it.each([
    ["lete", "learning-education-employment"],
    ["substance-misuse", "substance-misuse"],
    ["living-arrangements", "living-arrangements"],
  ])("%s", (page, topic) => {
    const place = index.subSections.get(page)?.subSection;
    expect(place && topicsOfPage(place)[0]).toBe(topic);
  });
  it("is none where the page belongs to no topic", () => {
    const place = index.subSections.get("sa-start")?.subSection;
    expect(place && topicsOfPage(place)).toEqual([]);
  });
});
