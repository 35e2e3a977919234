import { currentLanguage, languages, languageTag } from "../wording/current-language.ts";
import { documentsWords } from "../wording/documents.ts";
import { inLanguage } from "../wording/in-language.ts";
import type { DocumentLanguage } from "./model.ts";

/** The few words that the documents add by themselves. */
export interface DocumentWords {
  readonly made: (moment: string) => string;
  /** "Page" and "of", around the page number and the number of pages. */
  readonly page: readonly [string, string];
}

/** In the language of the document: it is drawn by a thread of its own, which knows of no request. */
export function documentWords(language: DocumentLanguage): DocumentWords {
  const spoken = languages.find((each) => languageTag(each) === language) ?? currentLanguage();
  return inLanguage(spoken, () => {
    const { made, page } = documentsWords();
    return { made, page: [page.before, page.between] };
  });
}

/** The line that says when the document was made, in the time of England and Wales. */
export function madeLine(language: DocumentLanguage, createdAt: Date): string {
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/London",
  });
  return documentWords(language).made(moment.format(createdAt));
}
