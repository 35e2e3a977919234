import { languageOf } from "../../wording/current-language.ts";
import { anyone } from "../routing/permission.ts";
import { notAudited, type OpenContext, type Route } from "../routing/route.ts";
import { languageCookie } from "./language-cookie.ts";

/** Remembers the choice in the browser and leads back to where it was made. An unknown language changes nothing. */
function chooseLanguage(context: OpenContext): Response {
  const { query, request, site } = context;
  const response = context.redirect(backTo(request.headers.get("referer"), site.baseUrl));
  const language = languageOf(query.get("to"));
  if (language !== null) response.headers.append("set-cookie", languageCookie(language, site.baseUrl));
  return response;
}

/** The page of this site from which somebody came, or the home page. */
export function backTo(referrer: string | null, baseUrl: string): string {
  const from = URL.parse(referrer ?? "");
  if (from === null || from.origin !== URL.parse(baseUrl)?.origin || from.pathname === "/language") return "/";
  return from.pathname.startsWith("//") ? "/" : from.pathname + from.search;
}

/** A link, not a form: it changes nothing but the words, and works before sign-in and on every page. */
export const languageRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/language",
    permission: anyone,
    audit: notAudited("It shows and changes nothing of any child."),
    openHandler: chooseLanguage,
  },
];
