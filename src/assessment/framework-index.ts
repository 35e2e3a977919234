import type {
  FieldQuestion,
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  Section,
  SubSection,
  SubSectionId,
} from "../framework/language.ts";

/** Where a question stands in its framework. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly subSection: SubSection;
  readonly section: Section;
  /** The list of which it is a field. */
  readonly list: ListQuestion | null;
}

/** A framework's questions and sub-sections by id. */
export interface FrameworkIndex {
  readonly framework: Framework;
  readonly questions: ReadonlyMap<QuestionId, PlacedQuestion>;
  readonly subSections: ReadonlyMap<SubSectionId, { readonly subSection: SubSection; readonly section: Section }>;
  /** The judgements that stand in no list. */
  readonly judgements: readonly QuestionId[];
  /** The choices of a question as asked; empty where it has none, or where they are live entries only. */
  options(question: Question | FieldQuestion): readonly Option[];
}

const remembered = new WeakMap<Framework, FrameworkIndex>();

/** The index of a framework, built once: a version never changes (law 3). */
export function frameworkIndex(framework: Framework): FrameworkIndex {
  const known = remembered.get(framework);
  if (known) return known;
  const index = buildIndex(framework);
  remembered.set(framework, index);
  return index;
}

function buildIndex(framework: Framework): FrameworkIndex {
  const questions = new Map<QuestionId, PlacedQuestion>();
  const subSections = new Map<SubSectionId, { subSection: SubSection; section: Section }>();
  const scales = new Map(framework.scales.map((scale) => [scale.id, scale.options]));
  for (const section of framework.sections) {
    for (const subSection of section.subSections) {
      subSections.set(subSection.id, { subSection, section });
      for (const question of subSection.questions) {
        questions.set(question.id, { question, subSection, section, list: null });
        if (question.type !== "list") continue;
        for (const field of question.fields) {
          questions.set(field.id, { question: field, subSection, section, list: question });
        }
      }
    }
  }
  return {
    framework,
    questions,
    subSections,
    judgements: [...questions.values()].flatMap(({ question, list }) =>
      question.type === "judgement" && list === null ? [question.id] : [],
    ),
    options(question) {
      const from = "options" in question ? question.options : undefined;
      if (from === undefined) return [];
      if ("scale" in from) return scales.get(from.scale) ?? [];
      return "own" in from ? from.own : from.also;
    },
  };
}

/** The lists whose live entries are the choices of a question; none for a question with fixed choices. */
export function liveLists(question: Question | FieldQuestion): readonly QuestionId[] {
  const from = "options" in question ? question.options : undefined;
  return from !== undefined && "entriesOf" in from ? from.entriesOf : [];
}
