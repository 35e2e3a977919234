/**
 * The language in which the present request, or the page in a browser, speaks. Read where words are chosen; nothing that is worked out or
 * stored may read it.
 */
export const languages = ["en", "cy"] as const;
export type Language = (typeof languages)[number];

let read: () => Language = () => "en";

/** How the language is known here: on the server from the request (`in-language.ts`), in a browser from the page. */
export const knowLanguageFrom = (source: () => Language): void => {
  read = source;
};

/** The language of the request in hand; English outside one (jobs, commands, tests). */
export const currentLanguage = (): Language => read();

/** A language by its code; null for anything else. */
export const languageOf = (code: string | null | undefined): Language | null =>
  languages.find((each) => each === code) ?? null;

/** The code for `<html lang>` and for the language of a document. */
export const languageTag = (language: Language): "en-GB" | "cy" => (language === "cy" ? "cy" : "en-GB");
