import { englishReasons } from "./cues/english-reasons.ts";
import { welshReasons } from "./cues/welsh-reasons.ts";
import { languageOfText } from "./language-of-text.ts";
import { anyPhrase } from "./plain-words.ts";

const english = anyPhrase(englishReasons);
const welsh = anyPhrase(welshReasons);

/** A text of fewer words is a heading rather than an account (own). */
const fewestWords = 8;

/**
 * Whether some sentence gives a reason, an effect or a condition (issue 5). True where the language is not plain, and for a text too short to
 * be an account: what cannot be judged is not spoken about.
 *
 * @param plain of `plainWords`
 */
export function givesReason(plain: string, words: number): boolean {
  if (words < fewestWords) return true;
  const language = languageOfText(plain);
  return language === null || (language === "en" ? english : welsh).test(plain);
}
