/** A small framework for tests of the language itself, and short calls to evaluate it. */

import type { Answers } from "../../framework/answers.ts";
import { choices, list, multi, number, partialDate, shortText, single, subSection } from "../../framework/define.ts";
import type { Condition, Framework, Question, SectionGroup } from "../../framework/language.ts";
import { compile } from "../compile.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { evaluate } from "../evaluate.ts";
import type { AnswerStates, Evaluation, StageFacts } from "../types.ts";

export const facts: StageFacts = {
  stage: "first",
  today: "2026-06-01",
  organisationKind: "youth-justice-service",
  openedOn: "2026-05-20",
  dueOn: "2026-06-20",
  previousJudgements: {},
  hasPreviousStage: false,
};

const concern = { code: "yes", label: "Yes", flagged: true } as const;
const calm = { code: "no", label: "No" } as const;

/** Questions for a condition to test: a single, a flagged one, a multi, a number, a date and a list. */
export const basis: readonly Question[] = [
  single("colour", "Colour", "core stage", choices("Red", "Green", "Blue")),
  single("worry", "Worry", "core never", choices(concern, calm, "Yet to clarify")),
  single("doubt", "Doubt", "core never", choices(concern, calm)),
  multi("fruits", "Fruits", "core never", choices("Apple", "Pear", "None"), { closed: true }),
  number("hours", "Hours", "core never", { from: 0, to: 60 }, { note: "Own." }),
  partialDate("since", "Since", "core never"),
  list("pets", "Pets", "core never", { entryName: "pet", entryLabel: "pets.name" }, [
    shortText("pets.name", "Name", "core shown"),
    single("pets.kind", "Kind", "core shown", choices("Cat", "Dog")),
  ]),
];

const stageOf = (id: string) =>
  ({
    id,
    title: id,
    whenUsed: "",
    mayStart: ["youth-justice-service"],
    groups: ["core-record" satisfies SectionGroup],
    modules: [],
    vocabulary: "standard",
    signed: ["explanations"],
    timeLimit: { amount: 1, unit: "days", direction: "after", source: "test" },
    clockStarts: "",
  }) as const;

export function frameworkOf(...questions: readonly Question[]): Framework {
  return {
    id: "small",
    version: "1",
    title: "Small",
    sections: [
      {
        id: "page",
        title: "Page",
        group: "core-record",
        subSections: [
          subSection({
            id: "questions",
            title: "Questions",
            guide: "Facts only: what happened, and who said so.",
            questions,
          }),
        ],
      },
    ],
    scales: [],
    stages: [stageOf("first"), stageOf("review")],
    flags: [],
  };
}

/** The basis and one more question that is shown when the condition holds. */
export const frameworkWith = (when: Condition): Framework =>
  frameworkOf(...basis, shortText("target", "Target", "core shown", { when }));

/** Answers from flat values and entries by list; an entry is called by its list and place, or by its own `id`. */
export const answersOf = (
  values: Answers["values"],
  entries: Readonly<Record<string, readonly Answers["values"][]>> = {},
): Answers => ({
  values,
  entries: Object.fromEntries(
    Object.entries(entries).map(([id, rows]) => [
      id,
      rows.map(({ id: own, ...row }, at) => ({ id: typeof own === "string" ? own : `${id}-${at + 1}`, values: row })),
    ]),
  ),
});

export function evaluated(
  framework: Framework | CompiledStage,
  answers: Answers,
  more: { readonly facts?: Partial<StageFacts>; readonly states?: AnswerStates } = {},
): Evaluation {
  const compiled = "walkOrder" in framework ? framework : compile(framework, "first");
  return evaluate(
    compiled,
    answers,
    more.states ?? new Map(),
    { ...facts, ...more.facts },
    { countersignCriteria: {} },
  );
}
