import { currentLanguage, type Language, languageOf } from "../../wording/current-language.ts";

/** The cookie by which a browser remembers the language that its person reads. */
const name = "ap-language";
const aYear = 365 * 86_400;

/** The language in which a request is to be answered; English until somebody chooses. */
export const languageAsked = (request: Request): Language => languageInCookies(request.headers.get("cookie"));

/** The same, out of the header itself. */
export function languageInCookies(header: string | null | undefined): Language {
  const cookies = (header ?? "").split(/; */);
  return languageOf(cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1)) ?? "en";
}

/** The header that remembers a choice. It says nothing of anybody. */
export function languageCookie(language: Language, baseUrl: string): string {
  const secure = baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${language}; Path=/; Max-Age=${aYear}; HttpOnly; SameSite=Lax${secure}`;
}

/** The address that changes the language to another than the present one, and leads back to the page on which it was chosen. */
export const languagePath = (language: Language): string => `/language?to=${language}`;

/** The language that is offered: the one in which the present page is not. */
export const otherLanguage = (): Language => (currentLanguage() === "cy" ? "en" : "cy");

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", cy: "Cymraeg" };
