import type { Framework, Option, Question, Section, SubSection } from "../../framework/language.ts";

/** Everything of a framework that has words, by id. */
export interface WordingIndex {
  readonly sections: ReadonlyMap<string, Section>;
  readonly subSections: ReadonlyMap<string, SubSection>;
  /** Questions and fields of lists. */
  readonly questions: ReadonlyMap<string, Question>;
}

export function wordingIndex(framework: Framework): WordingIndex {
  const subSections = framework.sections.flatMap((section) => section.subSections);
  const questions = subSections
    .flatMap((subSection) => subSection.questions)
    .flatMap((question): readonly Question[] =>
      question.type === "list" ? [question, ...question.fields] : [question],
    );
  return { sections: byId(framework.sections), subSections: byId(subSections), questions: byId(questions) };
}

export const byId = <One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> =>
  new Map(all.map((one) => [one.id, one]));

/** Options that stand at the question itself: its own, or those beside live entries. */
export function ownOptions(question: Question): readonly Option[] {
  const options = "options" in question ? question.options : undefined;
  if (options === undefined || "scale" in options) return [];
  return "own" in options ? options.own : options.also;
}
