/** Which language a request speaks: set once, where the request comes in (`server/http`), or for one document. */
import { AsyncLocalStorage } from "node:async_hooks";
import { knowLanguageFrom, type Language } from "./current-language.ts";

const current = new AsyncLocalStorage<Language>();
knowLanguageFrom(() => current.getStore() ?? "en");

/** Does something in a language, with everything that it calls and awaits. */
export const inLanguage = <T>(language: Language, work: () => T): T => current.run(language, work);
