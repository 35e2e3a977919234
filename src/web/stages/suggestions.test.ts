import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { ComputedValue, Evaluation } from "../../assessment/types.ts";
import { compiledStage, currentFramework } from "../../casework/stages/framework-versions.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { Answers } from "../../framework/answers.ts";
import { suggestionsFor } from "./suggestions.ts";

const index = frameworkIndex(currentFramework);
const question = (id: string) => {
  const found = index.questions.get(id)?.question;
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};
const visibleWith = (answers: Answers): VisibleStage =>
  ({
    compiled: compiledStage(currentFramework, "pre-sentence-report"),
    answers,
    head: { ownerName: "Priya Shah" },
    youngPerson: { displayName: "Kai Morgan", caseManagerName: "Priya Shah" },
  }) as VisibleStage;

const visible = visibleWith({
  values: { "gp-practice": "Elm Street Surgery", "living-detail": "A note", "psr-author": "anna reed" },
  entries: {
    carers: [
      { id: "a", values: { "carers.person": "Zoë Morgan", "carers.contact": "By phone" } },
      { id: "b", values: { "carers.person": "Anna Reed" } },
      { id: "c", values: { "carers.person": { unfitting: "?" } } },
    ],
    "services-involved": [
      {
        id: "d",
        values: {
          "services-involved.service": "CAMHS",
          "services-involved.worker": "Dr Ali Khan\n01632 960000, Tuesdays",
          "services-involved.reason": "Sleep",
        },
      },
      { id: "e", values: { "services-involved.worker": "x".repeat(81) } },
    ],
  },
});

describe("names that are offered", () => {
  it("for a person are people of the record, workers and the young person, each once, in order", () => {
    const offered = suggestionsFor(visible, question("contingency-safety.who"), undefined);
    expect(offered).toEqual([
      expect.stringMatching(/^anna reed$/i),
      "Dr Ali Khan",
      "Kai Morgan",
      "Priya Shah",
      "Zoë Morgan",
    ]);
  });

  it("for an organisation are organisations, without the one that stands there", () => {
    expect(suggestionsFor(visible, question("other-plans.owner"), undefined)).toEqual(["CAMHS", "Elm Street Surgery"]);
    expect(suggestionsFor(visible, question("gp-practice"), "Elm Street Surgery")).toEqual(["CAMHS"]);
  });

  it("for information still to get are the questions that answers leave open, without the one that stands there", () => {
    const computed = new Map<string, ComputedValue>([
      ["information-needed-open", { lines: [{ text: "Bail and remand: Where would they live on bail?" }] }],
      ["yet-to-clarify-count", { lines: [{ text: "Money worries?" }] }],
    ]);
    const evaluation: Pick<Evaluation, "computed"> = { computed };
    const open: VisibleStage = { ...visible, evaluation: evaluation as Evaluation };
    const what = question("information-needed.what");
    expect(suggestionsFor(open, what, undefined)).toEqual([
      "Bail and remand: Where would they live on bail?",
      "Money worries?",
    ]);
    expect(suggestionsFor(open, what, "Money worries?")).toHaveLength(1);
  });

  it("are none for other questions", () => {
    expect(suggestionsFor(visible, question("living-detail"), undefined)).toEqual([]);
    expect(suggestionsFor(visible, question("carers.person"), undefined)).toEqual([]);
  });
});
