import type { Question, Section, SubSection } from "../framework/language.ts";
import { preventionVocabulary } from "../framework/prevention-vocabulary.ts";
import { welshPreventionVocabulary } from "../framework/wording/cy/prevention-vocabulary.ts";

export type Vocabulary = "standard" | "prevention";

/** A question's label: in prevention its own wording where it has one, else the words of the prevention vocabulary. */
export function labelFor(question: Pick<Question, "label" | "labelPrevention">, vocabulary: Vocabulary): string {
  if (vocabulary === "standard") return question.label;
  return question.labelPrevention ?? inVocabulary(question.label, vocabulary);
}

/** The title of a section or sub-section, in the same way. */
export function titleFor(
  place: Pick<Section | SubSection, "title" | "titlePrevention">,
  vocabulary: Vocabulary,
): string {
  if (vocabulary === "standard") return place.title;
  return place.titlePrevention ?? inVocabulary(place.title, vocabulary);
}

const swaps: ReadonlyMap<string, string> = new Map([...preventionVocabulary, ...welshPreventionVocabulary]);
/** Longest first, each text read once: what was put in is not read again, and the words of prevention that hold such a word stay. */
const words = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...new Set([...swaps].flat())].toSorted((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** A fixed text in the words of the case. Never for what people have typed. */
export function inVocabulary(text: string, vocabulary: Vocabulary): string {
  if (vocabulary === "standard") return text;
  return text.replace(words, (found) => asWritten(found, swaps.get(found.toLowerCase()) ?? found));
}

const asWritten = (found: string, instead: string): string =>
  found.charAt(0) === found.charAt(0).toUpperCase() ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
