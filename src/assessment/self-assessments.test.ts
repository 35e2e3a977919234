import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../vitest.runs.ts";
import { assetplus } from "../framework/assetplus.ts";
import { list, scale, shortText, single, subSection } from "../framework/define.ts";
import type { Framework, Question } from "../framework/language.ts";
import { checkFramework } from "./check-framework.ts";
import { isSaid, isSelfAssessment } from "./check-self-assessments.ts";
import { itemLabel } from "./item-label.ts";
import { compiledStage, stageOf } from "./testing/assetplus-stage.ts";
import { randomAnswers } from "./testing/random-answers.ts";
import { evaluated, frameworkOf } from "./testing/small-framework.ts";

const items = assetplus.sections
  .filter(isSelfAssessment)
  .flatMap(({ subSections }) => subSections)
  .flatMap(({ questions }) => questions)
  .flatMap((question): readonly Question[] => (question.type === "list" ? [question, ...question.fields] : [question]));
const byId = new Map(items.map((item) => [item.id, item]));
const withForms = assetplus.stages.filter(({ selfAssessments }) => selfAssessments !== undefined);

describe("the forms of a stage", () => {
  it.each([
    ["referral-in-prevention", "prevention", "prevention"],
    ["referral-in-oocd", "prevention", "prevention"],
    ["pre-sentence-report", "initial", "initial"],
    ["entering-custody", "initial", "initial"],
    ["review", "review", "review"],
    ["case-closure", "end", "end"],
    ["transfer-yjs-to-yjs", "transfer", "review"],
    ["transfer-to-probation", "transfer", "review"],
    ["bail-recommendation", "initial", undefined],
    ["post-court-report", undefined, undefined],
    ["placement-notification", undefined, undefined],
  ] as const)("%s: %s for the young person, %s for parents and carers", (type, youngPerson, carer) => {
    const { computed } = stageOf({ type });
    expect(computed.get("sa-form")).toBe(youngPerson);
    expect(computed.get("pc-form")).toBe(carer);
  });

  it.each([
    ["initial", ["sa-offending-before", "sa-home-enough"], ["sar-changed", "sae-proud", "sat-worries", "sa-plan"]],
    ["prevention", ["sa-offending-before", "sa-home-enough"], ["sar-changed", "sae-proud", "sat-worries", "sa-plan"]],
    ["review", ["sar-changed", "sa-plan", "sa-home-enough"], ["sa-offending-before", "sae-proud", "sat-worries"]],
    ["end", ["sae-proud", "sa-plan"], ["sa-offending-before", "sa-home-enough", "sar-changed", "sat-worries"]],
    ["transfer", ["sat-worries", "sa-plan"], ["sa-offending-before", "sa-home-enough", "sar-changed", "sae-proud"]],
  ])("the %s form asks what it asks, whatever the stage is", (form, asks, not) => {
    const { shown } = stageOf({ type: "pre-sentence-report", values: { "sa-form": form } });
    expect(asks.filter((id) => !shown.has(id))).toEqual([]);
    expect(not.filter((id) => shown.has(id))).toEqual([]);
  });

  it("asks nothing about an offence before a verdict", () => {
    const { shown } = stageOf({ type: "bail-recommendation" });
    expect(shown.has("sa-offending-why")).toBe(false);
    expect(shown.has("sa-offending-fair")).toBe(true);
  });
});

describe("a self-assessment", () => {
  it("is never required, never carried, never missing and holds no completion, whatever is answered", () => {
    const own = new Set(byId.keys());
    for (const { required, noCarry } of items) expect([required, noCarry]).toEqual(["never", true]);
    fc.assert(
      fc.property(
        fc.constantFrom(...withForms).chain((stage) => {
          const compiled = compiledStage(stage.id);
          return randomAnswers(compiled).map((answers) => ({ compiled, answers }));
        }),
        ({ compiled, answers }) => {
          const evaluation = evaluated(compiled, answers, { facts: { stage: compiled.stage.id } });
          expect(evaluation.gaps.filter((gap) => own.has(gap.question) && gap.holdsCompletion)).toEqual([]);
          for (const { section, subSection: page } of compiled.subSections) {
            if (isSelfAssessment(section)) expect(evaluation.progress.get(page.id)?.missing).toBe(0);
          }
        },
      ),
      { numRuns: runs(12) },
    );
  });

  it("has words in the third person for every item of the young person's pages", () => {
    const pages = assetplus.sections.find(({ id }) => id === "young-person-self-assessment")?.subSections ?? [];
    const without = pages
      .flatMap(({ questions }) => questions)
      .filter((question) => isSaid(question) && question.companion === undefined && question.item?.third === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("never counts silence: 'not sure' and 'I would rather not say' prompt nothing that is not asked for by name", () => {
    const quiet = items.filter(({ item }) => item?.prompts?.includes("rather-not"));
    expect(quiet.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ["sa-home-safe", "yes-lots", []],
    ["sa-home-safe", "not-really", ["sa-home-safe-comment"]],
    ["sa-home-safe", "no", ["sa-home-safe-done"]],
    ["sa-home-safe", "rather-not", []],
    ["sa-hurt-self", "past", ["sa-hurt-self-comment"]],
    ["sa-hurt-self", "now", ["sa-hurt-self-done"]],
    ["sa-hurt-self", "rather-talk", ["sa-hurt-self-done"]],
    ["sa-future-worry", "Exams", ["sa-future-worry-comment"]],
  ])("asks the practitioner about %s: %s", (id, answer, asked) => {
    const { shown } = stageOf({ values: { [id]: answer } });
    expect([`${id}-comment`, `${id}-done`].filter((companion) => shown.has(companion))).toEqual(asked);
  });
});

describe("the words of an item", () => {
  const voice = { person: "first", home: "home", vocabulary: "standard" } as const;
  it.each([
    ["sa-home-hurt", voice, "People at home shout a lot or hurt each other"],
    ["sa-home-hurt", { ...voice, home: "where-i-live" }, "People where I live shout a lot or hurt each other"],
    ["sa-home-hurt", { ...voice, home: "here" }, "People here shout a lot or hurt each other"],
    ["sa-home-hurt", { ...voice, home: "here", person: "third" }, "Here, people shout a lot or hurt each other"],
    ["sa-home-safe", { ...voice, home: "here", person: "third" }, "Someone like me feels safe here"],
    ["sa-offending-fair", { ...voice, vocabulary: "prevention" }, "The police or school treated me fairly"],
    [
      "sa-offending-fair",
      { ...voice, vocabulary: "prevention", person: "third" },
      "The police or school treated someone like me fairly",
    ],
  ] as const)("%s", (id, how, words) => {
    const item = byId.get(id);
    expect(item && itemLabel(item, how)).toBe(words);
  });
});

const said = { noCarry: true, item: {} } as const;
const small = (...questions: readonly Question[]): Framework => {
  const base = frameworkOf();
  return {
    ...base,
    scales: [{ id: "moods", options: [{ code: "sad", label: "Sad" }] }],
    stages: base.stages.map((stage) => ({
      ...stage,
      selfAssessments: { youngPerson: ["initial" as const], carer: [] },
    })),
    sections: [
      {
        id: "voice",
        title: "Voice",
        group: "self-assessment",
        subSections: [
          subSection({ id: "own", title: "Own", guide: "What you say here stays as you said it.", questions }),
        ],
      },
    ],
  };
};
const mood = (more: Parameters<typeof single>[4]) => single("mood", "Mood", "core never", scale("moods"), more);

describe("the start is refused for a self-assessment", () => {
  it.each([
    ["that requires an answer", small(single("mood", "Mood", "core shown", scale("moods"), said)), "ever required"],
    ["that is carried", small(mood({ item: {} })), "anew at every stage"],
    ["with a question that is no item", small(mood({ noCarry: true })), "not marked as an item"],
    ["that prompts on no answer of its own", small(mood({ ...said, item: { prompts: ["glad"] } })), "no option glad"],
    ["that acts on no answer of its own", small(mood({ ...said, item: { tellNow: ["glad"] } })), "no option glad"],
    [
      "that prompts on every answer of a scale",
      small(mood({ ...said, item: { prompts: "any-answer" } })),
      "name the answers",
    ],
    [
      "with a field on no page",
      small(mood(said), {
        ...list(
          "forms",
          "Forms",
          "core never",
          { entryName: "form", entryLabel: "forms.name", mayBeEmpty: true },
          [shortText("forms.name", "Name", "core never", said)],
          said,
        ),
        pages: [],
      }),
      "exactly one page",
    ],
  ])("%s", (_, framework, says) => {
    expect(() => checkFramework(framework, { questions: [], sections: [] })).toThrow(says);
  });

  it("and taken when it is sound", () => {
    expect(() =>
      checkFramework(small(mood({ ...said, item: { prompts: ["sad"] } })), { questions: [], sections: [] }),
    ).not.toThrow();
  });
});
