import { describe, expect, it } from "vitest";
import type { AnswerValue } from "../framework/answers.ts";
import { describeAnswer } from "./describe-answer.ts";
import { inVocabulary, labelFor, titleFor } from "./label-for.ts";
import { compiledStage } from "./testing/assetplus-stage.ts";
import { answersOf } from "./testing/small-framework.ts";

const compiled = compiledStage("pre-sentence-report");
const answers = answersOf(
  {},
  {
    episodes: [{ "episodes.title": "Fight at the bus station" }, {}],
    "future-behaviours": [{ "future-behaviours.type": "violence" }],
  },
);

describe("an answer in words", () => {
  it.each<readonly [id: string, value: AnswerValue | undefined, words: string]>([
    ["accommodation-type", undefined, ""],
    ["money-concerns", "yet-to-clarify", "Yet to clarify"],
    ["thinking-concerns", ["acts-before-thinking", "other"], "Acts before thinking; Something else"],
    ["next-review-date", "2026-03-05", "5 March 2026"],
    ["life-events.date", "2026-03", "March 2026"],
    ["life-events.date", "last spring", "last spring"],
    ["ete-hours-offered", 12.5, "12.5"],
    ["ete-hours-offered", { unfitting: "twelve" }, "twelve"],
    ["goals-own-words", "“To be a mechanic”", "“To be a mechanic”"],
    ["rj-episode.which", "episodes-1", "Fight at the bus station"],
    ["rj-episode.which", "episodes-2", "episode 2"],
    ["rj-episode.which", "gone", "an entry that is no longer there"],
    ["plan-targets.links", ["future-behaviours-1", "goals"], "Violence; Goals"],
  ])("%s %j is %j", (id, value, words) => {
    const question = compiled.byId.get(id)?.question;
    if (!question) throw new Error(`no question ${id}`);
    expect(describeAnswer(compiled, question, value, answers)).toBe(words);
  });
});

describe("wording for prevention", () => {
  it("replaces a whole label where there is another, and single words elsewhere", () => {
    expect(
      labelFor({ label: "Likelihood of reoffending", labelPrevention: "Likelihood of offending" }, "prevention"),
    ).toBe("Likelihood of offending");
    expect(labelFor({ label: "Offences in this episode" }, "prevention")).toBe("Incidents in this episode");
    expect(labelFor({ label: "Offences in this episode" }, "standard")).toBe("Offences in this episode");
    expect(titleFor({ title: "Offending", titlePrevention: "Incidents" }, "prevention")).toBe("Incidents");
    expect(inVocabulary("What people say", "prevention")).toBe("What people say");
  });
});
