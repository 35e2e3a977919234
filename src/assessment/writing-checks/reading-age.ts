import { languageOfText } from "./language-of-text.ts";
import { countWords, plainWords } from "./plain-words.ts";

/** A text of fewer words says nothing about how hard it reads (own). */
const fewestWords = 15;

/**
 * About how old somebody is who reads a text with ease: Flesch–Kincaid grade level (0.39 × words a sentence + 11.8 × syllables a word − 15.59;
 * Kincaid and others 1975) and five years, at least 5 and at most 18. Null for a short text, and where it is not plainly English: the formula
 * was made for English alone.
 */
export function readingAgeOf(text: string): number | null {
  const plain = plainWords(text);
  const words = countWords(plain);
  if (words < fewestWords || languageOfText(plain) !== "en") return null;
  const sentences = Math.max(1, plain.split(" . ").filter((sentence) => sentence.trim() !== "").length);
  const syllables = plain.split(" ").reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.min(18, Math.max(5, Math.round(grade + 5)));
}

/** Groups of vowels, without a silent e at the end; at least one in a word. */
function syllablesIn(word: string): number {
  if (!/\p{L}/u.test(word)) return 0;
  const groups = word.replace(/(?<=[^aeiouyl])e$/, "").match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
