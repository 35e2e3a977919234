import type {
  Framework,
  ListQuestion,
  Option,
  Question,
  QuestionId,
  Section,
  SubSection,
} from "../../framework/language.ts";

/** Where a question stands in one version. */
export interface Place {
  readonly question: Question;
  /** The list of which it is a field. */
  readonly list: ListQuestion | null;
  readonly subSection: SubSection;
  readonly section: Section;
}

/** The questions and fields of one version by id. */
export interface Places {
  readonly framework: Framework;
  readonly of: ReadonlyMap<QuestionId, Place>;
  readonly subSections: ReadonlyMap<string, SubSection>;
  /** Fixed choices; none for live entries alone and for questions without choices. */
  options(question: Question): readonly Option[];
}

export function placesOf(framework: Framework): Places {
  const of = new Map<QuestionId, Place>();
  const subSections = new Map<string, SubSection>();
  const scales = new Map(framework.scales.map((scale) => [scale.id, scale.options]));
  for (const section of framework.sections) {
    for (const subSection of section.subSections) {
      subSections.set(subSection.id, subSection);
      for (const question of subSection.questions) {
        of.set(question.id, { question, list: null, subSection, section });
        if (question.type !== "list") continue;
        for (const field of question.fields) of.set(field.id, { question: field, list: question, subSection, section });
      }
    }
  }
  return {
    framework,
    of,
    subSections,
    options(question) {
      const from = "options" in question ? question.options : undefined;
      if (from === undefined) return [];
      if ("own" in from) return from.own;
      return "scale" in from ? (scales.get(from.scale) ?? []) : from.also;
    },
  };
}

/** Whether a stored answer can stand at this question: what only points elsewhere or is only worked out holds none. */
export const holdsAnswers = ({ question }: Place): boolean =>
  question.type !== "ref" && (question.type !== "computed" || question.correctable === true);

/** Whether its one answer lives in the case record. */
export const isOfRecord = ({ question, section }: Place): boolean =>
  question.home === "record" || section.group === "record";

/** Lists whose live entries are choices of a question. */
export const liveListsOf = (question: Question): readonly QuestionId[] => {
  const from = "options" in question ? question.options : undefined;
  return from !== undefined && "entriesOf" in from ? from.entriesOf : [];
};
