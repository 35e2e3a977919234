import type {
  FieldQuestion,
  Framework,
  Option,
  Options,
  Question,
  Section,
  SubSection,
} from "../../framework/language.ts";
import type { OptionWording, Wording } from "../../framework/wording/pack.ts";

/**
 * The same framework in other words: ids, codes, conditions and rules stay as they are. What the wording leaves out keeps its words;
 * what the framework does not hold is passed over (`readWordingPack` is where a pack is refused for it).
 */
export function applyWording(framework: Framework, wording: Wording): Framework {
  return {
    ...framework,
    sections: framework.sections.map((section) => sectionIn(section, wording)),
    scales: framework.scales.map((scale) => {
      const words = wording.scales?.[scale.id];
      return words === undefined ? scale : { ...scale, options: optionsIn(scale.options, words) };
    }),
    stages: framework.stages.map((stage) => ({ ...stage, ...wording.stages?.[stage.id] })),
    flags: framework.flags.map((flag) => ({ ...flag, ...wording.flags?.[flag.id] })),
  };
}

const sectionIn = (section: Section, wording: Wording): Section => ({
  ...section,
  ...wording.sections?.[section.id],
  subSections: section.subSections.map((subSection) => subSectionIn(subSection, wording)),
});

const subSectionIn = (subSection: SubSection, wording: Wording): SubSection => ({
  ...subSection,
  ...wording.subSections?.[subSection.id],
  questions: subSection.questions.map((question) => questionIn(question, wording)),
});

function questionIn(question: Question, wording: Wording): Question {
  const worded = wordsOn(question, wording);
  if (worded.type !== "list") return worded;
  const entryName = wording.questions?.[question.id]?.entryName ?? worded.entryName;
  const pages = worded.pages?.map((page) => ({ ...page, ...wording.subSections?.[page.id] }));
  return {
    ...worded,
    entryName,
    ...(pages === undefined ? {} : { pages }),
    ...(worded.grid === undefined
      ? {}
      : {
          grid: { ...worded.grid, words: { ...worded.grid.words, ...wording.questions?.[question.id]?.grid } },
        }),
    fields: worded.fields.map((field): FieldQuestion => wordsOn(field, wording)),
  };
}

function wordsOn<Kind extends Question>(question: Kind, wording: Wording): Kind {
  const words = wording.questions?.[question.id];
  if (words === undefined) return question;
  const { label, labelPrevention, hint, short, third, thirdPrevention, options } = words;
  const { item } = question;
  return {
    ...question,
    ...(label === undefined ? {} : { label }),
    ...(labelPrevention === undefined ? {} : { labelPrevention }),
    ...(hint === undefined ? {} : { hint }),
    ...(short === undefined ? {} : { short }),
    ...(item === undefined
      ? {}
      : {
          item: {
            ...item,
            ...(third === undefined ? {} : { third }),
            ...(thirdPrevention === undefined ? {} : { thirdPrevention }),
          },
        }),
    ...(options === undefined || !("options" in question) || question.options === undefined
      ? {}
      : { options: choicesIn(question.options, options) }),
  };
}

function choicesIn(options: Options, words: Readonly<Record<string, OptionWording>>): Options {
  if ("scale" in options) return options;
  return "own" in options
    ? { own: optionsIn(options.own, words) }
    : { ...options, also: optionsIn(options.also, words) };
}

const optionsIn = (options: readonly Option[], words: Readonly<Record<string, OptionWording>>): readonly Option[] =>
  options.map((option) => ({ ...option, ...words[option.code] }));
