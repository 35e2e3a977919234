import type { Framework, Option, Question, SubSection } from "../../framework/language.ts";
import type { OptionWording, Wording } from "../../framework/wording/pack.ts";
import { gridTexts, ownOptions } from "./wording-index.ts";

/** How far a part of a framework is translated. */
export interface TranslatedPart {
  /** A section's id, or `scales`, `stages` or `flags`. */
  readonly part: string;
  readonly texts: number;
  /** Where a text has no translation, or one equal to the text that is not said to be the same in both. */
  readonly missing: readonly string[];
}

interface Text {
  readonly at: string;
  readonly text: string;
  readonly translated: string | undefined;
}

/** Every text of a framework beside its translation, part by part. Prevention wordings count where the framework has them. */
export function translatedParts(
  framework: Framework,
  wording: Wording,
  sameInBoth: ReadonlySet<string>,
): readonly TranslatedPart[] {
  const partOf = (part: string, texts: readonly Text[]): TranslatedPart => ({
    part,
    texts: texts.length,
    missing: texts
      .filter(({ text, translated }) => translated === undefined || (translated === text && !sameInBoth.has(text)))
      .map(({ at }) => at),
  });
  const { sections, scales, stages, flags } = framework;
  return [
    ...sections.map((section) =>
      partOf(section.id, [
        ...pairs(section.id, section, wording.sections?.[section.id], ["title", "titlePrevention"]),
        ...section.subSections.flatMap((subSection) => textsOfSubSection(subSection, wording)),
      ]),
    ),
    partOf(
      "scales",
      scales.flatMap((scale) => textsOfOptions(scale.id, scale.options, wording.scales?.[scale.id])),
    ),
    partOf(
      "stages",
      stages.flatMap((stage) =>
        pairs(stage.id, stage, wording.stages?.[stage.id], ["title", "whenUsed", "clockStarts"]),
      ),
    ),
    partOf(
      "flags",
      flags.flatMap((flag) => pairs(flag.id, flag, wording.flags?.[flag.id], ["label"])),
    ),
  ];
}

/** What stands at the head of a sub-section, and of a page of a long entry. */
const guidance = ["title", "titlePrevention", "guide", "example", "leaveOut"];

const textsOfSubSection = (subSection: SubSection, wording: Wording): readonly Text[] => [
  ...pairs(subSection.id, subSection, wording.subSections?.[subSection.id], guidance),
  ...subSection.questions.flatMap((question) => textsOfQuestion(question, wording)),
];

function textsOfQuestion(question: Question, wording: Wording): readonly Text[] {
  const words = wording.questions?.[question.id];
  const names = ["label", "labelPrevention", "hint", "short", "entryName", "third", "thirdPrevention"];
  return [
    ...pairs(question.id, { ...question.item, ...question }, words, names),
    ...textsOfOptions(question.id, ownOptions(question), words?.options),
    ...(question.type === "list"
      ? [
          ...pairs(`${question.id}/grid`, question.grid?.words ?? {}, words?.grid, gridTexts),
          ...(question.pages ?? []).flatMap((page) => pairs(page.id, page, wording.subSections?.[page.id], guidance)),
          ...question.fields.flatMap((field) => textsOfQuestion(field, wording)),
        ]
      : []),
  ];
}

const textsOfOptions = (
  at: string,
  options: readonly Option[],
  words: Readonly<Record<string, OptionWording>> | undefined,
): readonly Text[] =>
  options.flatMap((option) => pairs(`${at}/${option.code}`, option, words?.[option.code], ["label", "definition"]));

/** The texts that a thing has, each with its translation. */
const pairs = (at: string, thing: object, words: object | undefined, names: readonly string[]): readonly Text[] =>
  names.flatMap((name) => {
    const text: unknown = Reflect.get(thing, name);
    if (typeof text !== "string" || text === "") return [];
    const translated: unknown = words && Reflect.get(words, name);
    return [{ at: `${at}/${name}`, text, translated: typeof translated === "string" ? translated : undefined }];
  });
