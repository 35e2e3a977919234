import { englishReasons } from "./cues/english-reasons.ts";
import { welshReasons } from "./cues/welsh-reasons.ts";
import { explainsWithoutSaying } from "./explains-without-saying.ts";
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
 * @param plain the same text, of `plainWords`
 */
export function givesReason(text: string, plain: string, words: number): boolean {
  if (words < fewestWords) return true;
  const language = languageOfText(plain);
  if (language === "en") return english.test(plain) || explainsWithoutSaying(text, plain);
  return language === null || welsh.test(plain);
}
