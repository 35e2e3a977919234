import type { DocumentLanguage } from "./model.ts";

/** The few words that the documents add by themselves. */
export interface DocumentWords {
  readonly made: (moment: string) => string;
  /** "Page" and "of", around the page number and the number of pages. */
  readonly page: readonly [string, string];
}

const WORDS: Readonly<Record<DocumentLanguage, DocumentWords>> = {
  "en-GB": { made: (moment) => `Made on ${moment}`, page: ["Page", "of"] },
  cy: { made: (moment) => `Crëwyd ar ${moment}`, page: ["Tudalen", "o"] },
};

export function documentWords(language: DocumentLanguage): DocumentWords {
  return WORDS[language];
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
