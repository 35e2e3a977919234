import type { JSX } from "preact";
import { languageNames, languagePath, otherLanguage } from "../../account/language-cookie.ts";

/** At the foot of every page: the same page in the other language, which is named in itself. */
export function LanguageLink(): JSX.Element {
  const language = otherLanguage();
  return (
    <p>
      <a href={languagePath(language)} lang={language} hreflang={language} rel="nofollow">
        {languageNames[language]}
      </a>
    </p>
  );
}
