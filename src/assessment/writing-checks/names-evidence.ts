import { blandForms, englishEvidence } from "./cues/english-evidence.ts";
import { blandWelshForms, welshEvidence } from "./cues/welsh-evidence.ts";
import { languageOfText } from "./language-of-text.ts";
import { anyPhrase } from "./plain-words.ts";

const english = anyPhrase(englishEvidence);
const welsh = anyPhrase(welshEvidence);

/** Somebody's words, or a cited entry. */
const quoted = /["“][^"”]{8,}["”]|\[\[[^\]]+\]\]/;
/** A named place or person behind a small word; names of forms and levels are not meant. */
const named =
  /(?:^|\s)(?:at|in|from|by|with|near|outside|behind) (?!(?:High|Medium|Low|Very|Asset|AssetPlus|ASSET|YOT|YJS|YOS|MAPPA|ROSH|RoSH|January)\b)(?:the )?\p{Lu}\p{Ll}+/u;

/**
 * Whether a reason names a fact, an event, a date, a source or a cited entry (issue 5). True where the language is not plain: what cannot be
 * judged is not spoken about.
 *
 * @param plain the same text, of `plainWords`
 */
export function namesEvidence(text: string, plain: string): boolean {
  if (quoted.test(text)) return true;
  const language = languageOfText(plain);
  if (language === "en") return english.test(plain) || named.test(text) || hasForm(plain, /\p{L}{2,}ed$/u, blandForms);
  if (language === "cy") return welsh.test(plain) || hasForm(plain, /^\p{L}{2,}(?:odd|wyd)$/u, blandWelshForms);
  return true;
}

/** A word of a form that tells what happened, and is not one of those that only judge. "To be supervised" has not happened. */
const hasForm = (plain: string, form: RegExp, bland: ReadonlySet<string>): boolean =>
  plain.split(" ").some((word, at, words) => form.test(word) && !bland.has(word) && words[at - 1] !== "be");
