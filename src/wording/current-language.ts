/**
 * The language in which the present request speaks. It is set once, where the request comes in (`server/http`), and read where words are
 * chosen; nothing that is worked out or stored may read it.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export const languages = ["en", "cy"] as const;
export type Language = (typeof languages)[number];

const current = new AsyncLocalStorage<Language>();

/** The language of the request in hand; English outside one (jobs, commands, tests). */
export const currentLanguage = (): Language => current.getStore() ?? "en";

/** Does something in a language, with everything that it calls and awaits. */
export const inLanguage = <T>(language: Language, work: () => T): T => current.run(language, work);

/** A language by its code; null for anything else. */
export const languageOf = (code: string | null | undefined): Language | null =>
  languages.find((each) => each === code) ?? null;

/** The code for `<html lang>` and for the language of a document. */
export const languageTag = (language: Language): "en-GB" | "cy" => (language === "cy" ? "cy" : "en-GB");
