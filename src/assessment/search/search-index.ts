/** The fixed texts of one stage, ready to be searched. Nothing that anybody has typed is in it. */
import { alsoCalled } from "../../framework/also-called.ts";
import type { QuestionId, SubSectionId } from "../../framework/language.ts";
import type { CompiledQuestion, CompiledStage } from "../compiled-stage.ts";
import { inVocabulary, labelFor, titleFor, type Vocabulary } from "../label-for.ts";
import { phraseOf, sayingOf, wordsOf } from "./fold.ts";

/** Where a word stands, the strongest first. */
export const places = ["title", "label", "option", "hint", "guide"] as const;
export type Place = (typeof places)[number];

/** Something that can be found. A field of a list is found under its list. */
export interface Findable {
  readonly kind: "question" | "sub-section";
  readonly id: QuestionId | SubSectionId;
  readonly subSection: SubSectionId;
  /** The label, or the title of the sub-section. */
  readonly text: string;
  /** What a field belongs to. */
  readonly list: QuestionId | null;
  /** False: this kind of stage does not ask it. */
  readonly atThisStage: boolean;
  readonly words: ReadonlyMap<string, Place>;
  readonly phrase: string;
}

export interface SearchIndex {
  readonly findables: readonly Findable[];
  /** Every word, with the places of the findables that have it. */
  readonly vocabulary: ReadonlyMap<string, readonly number[]>;
  /** What people say, as `sayingOf` writes it, with the places of what they mean, the nearest first. */
  readonly said: ReadonlyMap<string, readonly number[]>;
}

const remembered = new WeakMap<CompiledStage, Map<Vocabulary, SearchIndex>>();

/** The index of a stage in the words of its case, built once. */
export function searchIndex(compiled: CompiledStage, vocabulary: Vocabulary): SearchIndex {
  let known = remembered.get(compiled);
  if (known === undefined) {
    known = new Map();
    remembered.set(compiled, known);
  }
  const index = known.get(vocabulary) ?? buildIndex(compiled, vocabulary);
  known.set(vocabulary, index);
  return index;
}

function buildIndex(compiled: CompiledStage, vocabulary: Vocabulary): SearchIndex {
  const findables = [...subSectionsIn(compiled, vocabulary), ...questionsIn(compiled, vocabulary)];
  const words = new Map<string, number[]>();
  const byId = new Map<string, number>();
  for (const [at, findable] of findables.entries()) {
    byId.set(findable.id, at);
    for (const word of findable.words.keys()) {
      const having = words.get(word);
      if (having === undefined) words.set(word, [at]);
      else having.push(at);
    }
  }
  const said = new Map<string, readonly number[]>();
  for (const { said: sayings, means } of alsoCalled) {
    const meant = means.flatMap((id) => byId.get(id) ?? []);
    if (meant.length === 0) continue;
    for (const saying of sayings) {
      const key = sayingOf(saying);
      said.set(key, [...new Set([...(said.get(key) ?? []), ...meant])]);
    }
  }
  return { findables, vocabulary: words, said };
}

function subSectionsIn(compiled: CompiledStage, vocabulary: Vocabulary): readonly Findable[] {
  const here = new Set(compiled.subSections.map(({ subSection }) => subSection.id));
  return compiled.framework.sections
    .filter(({ group }) => group !== "record")
    .flatMap(({ subSections }) =>
      subSections.map((subSection): Findable => {
        const title = titleFor(subSection, vocabulary);
        return {
          kind: "sub-section",
          id: subSection.id,
          subSection: subSection.id,
          text: title,
          list: null,
          atThisStage: here.has(subSection.id),
          words: placed({ title: [title], guide: [inVocabulary(subSection.guide, vocabulary)] }),
          phrase: phraseOf(title),
        };
      }),
    );
}

/**
 * Words behind "Something else", and reasons of corrected values, lead nowhere by themselves; facts of the case record are found where the
 * stage shows them.
 */
const questionsIn = (compiled: CompiledStage, vocabulary: Vocabulary): readonly Findable[] =>
  compiled.questions
    .filter(({ question }) => question.companion === undefined && !question.id.startsWith("case:"))
    .map((one) => ofQuestion(one, compiled, vocabulary));

function ofQuestion(one: CompiledQuestion, compiled: CompiledStage, vocabulary: Vocabulary): Findable {
  const { question, list, subSection } = one;
  const label = labelFor(question, vocabulary);
  return {
    kind: "question",
    id: question.id,
    subSection,
    text: label,
    list: list?.question.id ?? null,
    atThisStage: one.atThisStage,
    words: placed({
      label: [label],
      option: compiled.options(question).map((option) => inVocabulary(option.label, vocabulary)),
      hint: question.hint === undefined ? [] : [inVocabulary(question.hint, vocabulary)],
    }),
    phrase: phraseOf(label),
  };
}

/** Each word at the strongest place where it stands. */
function placed(texts: Partial<Record<Place, readonly string[]>>): ReadonlyMap<string, Place> {
  const words = new Map<string, Place>();
  for (const place of places) {
    for (const text of texts[place] ?? [])
      for (const word of wordsOf(text)) if (!words.has(word)) words.set(word, place);
  }
  return words;
}
