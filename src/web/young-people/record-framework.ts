/**
 * The case record as a framework of its own: the same questions, cut to those whose one answer lives in the record, so that the record is
 * evaluated, shown and edited outside a stage by the same engine and the same pages.
 */

import { compile } from "../../assessment/compile.ts";
import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import { lineWordsOf, speaking } from "../../assessment/line-words.ts";
import { wordedFramework } from "../../casework/local-configuration/worded.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import type { Framework, Question, Section, StageType, SubSection } from "../../framework/language.ts";
import { recordWords } from "../../wording/record.ts";
import { sharedWords } from "../../wording/shared.ts";

const stageType = "case-record";

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
    // A sub-section's own title may speak of more than the record holds of it.
    const titles: Readonly<Record<string, string>> = recordWords().partTitles;
    const title = titles[subSection.id] ?? subSection.title;
    return questions.length === 0 ? [] : [{ ...subSection, title, questions }];
  });
  return subSections.length === 0 ? [] : [{ ...section, group: "core-record", subSections }];
}

const asStage = (): StageType => ({
  id: stageType,
  title: sharedWords().caseRecord,
  whenUsed: "Always",
  mayStart: [],
  groups: ["core-record"],
  modules: [],
  vocabulary: "standard",
  signed: [],
  timeLimit: { amount: 0, unit: "days", direction: "after", source: "none: a record is never due" },
  clockStarts: "never",
});

/** The questions of a framework that live in the case record, in the order of its sections. */
export const recordFrameworkOf = (framework: Framework): Framework => ({
  ...framework,
  title: sharedWords().caseRecord,
  sections: framework.sections.flatMap(recordSection),
  stages: [asStage()],
  flags: [],
});

const cut = new WeakMap<Framework, Framework>();
const compiled = new WeakMap<Framework, CompiledStage>();

/**
 * The record by the version with which new stages begin: a record is not pinned to one. In the words of the request, made once for each
 * language: another language is another object (`wordedFramework`).
 */
export function recordFramework(): Framework {
  const spoken = wordedFramework(currentFramework);
  const made = cut.get(spoken) ?? speaking(recordFrameworkOf(spoken), lineWordsOf(spoken));
  cut.set(spoken, made);
  return made;
}

/** A stage counts facts of the record where it shows them, besides where they live; here that is one place. */
const eachOnce = (stage: CompiledStage): CompiledStage => ({
  ...stage,
  subSections: stage.subSections.map((each) => ({
    ...each,
    questions: [...new Set(each.questions)],
    asked: [...new Set(each.asked)],
  })),
});

/** The record ready to be evaluated, compiled once. */
export function compiledRecord(): CompiledStage {
  const framework = recordFramework();
  const made = compiled.get(framework) ?? eachOnce(compile(framework, stageType));
  compiled.set(framework, made);
  return made;
}
