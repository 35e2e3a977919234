/**
 * The case record as a framework of its own: the same questions, cut to those whose one answer lives in the record, so that the record is
 * evaluated, shown and edited outside a stage by the same engine and the same pages.
 */

import { type CompiledStage, compile } from "../../assessment/compile.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import type { Framework, Question, Section, StageType, SubSection } from "../../framework/language.ts";

const stageType = "case-record";

/** Titles where the sub-section's own speaks of more than the record holds of it. */
const titles: Readonly<Record<string, string>> = {
  "case-facts": "Details and addresses",
  "care-history": "Periods of care",
};

/** Outside a stage nothing decides whether a list of the record is shown: it is, and it may stay empty. */
function recordQuestion(question: Question): Question {
  const { shownWhen, ...always } = question;
  const kept: Question = {
    ...always,
    depth: "core",
    required: shownWhen === undefined ? question.required : "never",
  };
  return kept.type === "list" ? { ...kept, fields: kept.fields.filter((field) => field.home === "record") } : kept;
}

function recordSection(section: Section): readonly Section[] {
  const subSections = section.subSections.flatMap((subSection): readonly SubSection[] => {
    const questions = subSection.questions
      .filter((question) => question.home === "record" || section.group === "record")
      .map(recordQuestion);
    const title = titles[subSection.id] ?? subSection.title;
    return questions.length === 0 ? [] : [{ ...subSection, title, questions }];
  });
  return subSections.length === 0 ? [] : [{ ...section, group: "core-record", subSections }];
}

const asStage: StageType = {
  id: stageType,
  title: "Case record",
  whenUsed: "Always",
  mayStart: [],
  groups: ["core-record"],
  modules: [],
  vocabulary: "standard",
  signed: [],
  timeLimit: { amount: 0, unit: "days", direction: "after", source: "none: a record is never due" },
  clockStarts: "never",
};

/** The questions of a framework that live in the case record, in the order of its sections. */
export const recordFrameworkOf = (framework: Framework): Framework => ({
  ...framework,
  title: "Case record",
  sections: framework.sections.flatMap(recordSection),
  stages: [asStage],
  flags: [],
});

/** The record by the version with which new stages begin: a record is not pinned to one. */
export const recordFramework: Framework = recordFrameworkOf(currentFramework);

/** A stage counts facts of the record where it shows them, besides where they live; here that is one place. */
const eachOnce = (compiled: CompiledStage): CompiledStage => ({
  ...compiled,
  subSections: compiled.subSections.map((each) => ({ ...each, questions: [...new Set(each.questions)] })),
});

let remembered: CompiledStage | null = null;

/** The record ready to be evaluated, compiled once. */
export function compiledRecord(): CompiledStage {
  remembered ??= eachOnce(compile(recordFramework, stageType));
  return remembered;
}
