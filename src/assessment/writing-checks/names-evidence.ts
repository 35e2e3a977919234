import { blandForms, englishEvidence } from "./cues/english-evidence.ts";
import { blandWelshForms, welshEvidence } from "./cues/welsh-evidence.ts";
import { languageOfText } from "./language-of-text.ts";
import { hasForm, pastEnglish, pastWelsh } from "./past-forms.ts";
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
  if (language === "en") return english.test(plain) || named.test(text) || hasForm(plain, pastEnglish, blandForms);
  if (language === "cy") return welsh.test(plain) || hasForm(plain, pastWelsh, blandWelshForms);
  return true;
}
