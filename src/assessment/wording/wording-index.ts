import type {
  EntryGridWords,
  Framework,
  ListPage,
  Option,
  Question,
  Section,
  SubSection,
} from "../../framework/language.ts";

/** Everything of a framework that has words, by id. */
export interface WordingIndex {
  readonly sections: ReadonlyMap<string, Section>;
  /** And pages of long entries: their ids are unique among those of sub-sections. */
  readonly subSections: ReadonlyMap<string, SubSection | ListPage>;
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
  const pages = questions.flatMap((question) => (question.type === "list" ? (question.pages ?? []) : []));
  return {
    sections: byId(framework.sections),
    subSections: byId<SubSection | ListPage>([...subSections, ...pages]),
    questions: byId(questions),
  };
}

export const byId = <One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> =>
  new Map(all.map((one) => [one.id, one]));

/** Options that stand at the question itself: its own, or those beside live entries. */
export function ownOptions(question: Question): readonly Option[] {
  const options = "options" in question ? question.options : undefined;
  if (options === undefined || "scale" in options) return [];
  return "own" in options ? options.own : options.also;
}

/** The texts of a grid. */
export const gridTexts = [
  "heading",
  "serious",
  "lesser",
  "sooner",
] as const satisfies readonly (keyof EntryGridWords)[];
