import type { Context as HonoContext } from "hono";
import { normaliseText } from "../../casework/answers/normalise-text.ts";
import type { Refusal } from "../../casework/refusal.ts";
import { renderPage } from "../../web/html.ts";
import type { RequestBody } from "../../web/routing/request-body.ts";
import type { OpenContext, PageSession } from "../../web/routing/route.ts";
import type { LiveSession } from "../sign-in/sessions.ts";
import { answerRefusal } from "./answer-refusal.tsx";
import { maskToken } from "./csrf.ts";
import type { Services } from "./services.ts";

/** True when the asker is a script or a program: it sent JSON or asks for it. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get("accept") ?? "";
  const type = request.headers.get("content-type") ?? "";
  return /\bapplication\/(problem\+)?json\b/.test(accept) || /\bapplication\/([\w.-]+\+)?json\b/.test(type);
}

/** The query of an address, with characters that the database cannot keep or compare put as they are put in answers. */
function queryOf(url: string): URLSearchParams {
  const asSent = new URL(url).searchParams;
  return new URLSearchParams([...asSent].map(([name, value]) => [name, normaliseText(value).text]));
}

/** What every handler is given, before a transaction is opened. */
export function openContext(
  hono: HonoContext,
  services: Services,
  session: LiveSession | null,
  body: RequestBody,
  now: Date,
  requestId: string,
): OpenContext {
  const request = hono.req.raw;
  const json = wantsJson(request);
  const actor = session?.actor ?? null;
  return {
    request,
    param(name) {
      const value = hono.req.param(name);
      if (value === undefined) throw new Error(`This route's path has no ":${name}".`);
      return value;
    },
    query: queryOf(request.url),
    body,
    wantsJson: json,
    site: services.site,
    log: services.log.with({ requestId }),
    now,
    actor,
    session: session === null ? null : pageSession(session),
    page: (page, status = 200) =>
      new Response(renderPage(page), { status, headers: { "content-type": "text/html; charset=utf-8" } }),
    json: (value, status = 200) =>
      new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json; charset=utf-8" } }),
    redirect(path) {
      if (!isOwnPath(path)) throw new Error("A redirect goes to a path of this site.");
      return new Response(null, { status: 303, headers: { location: path } });
    },
    refuse: (refusal: Refusal) => answerRefusal(refusal, json, services.site, actor?.name),
  };
}

/** What pages may know of a sign-in. */
export function pageSession(session: LiveSession): PageSession {
  const { csrfToken, idleEnd, absoluteEnd } = session;
  return {
    get csrf() {
      return maskToken(csrfToken);
    },
    idleEnd,
    absoluteEnd,
  };
}

/** True for a path of this site, and not for one that a browser takes for another host (`//host`, `/\host`). */
export function isOwnPath(path: string): boolean {
  if (!path.startsWith("/") || path.startsWith("//")) return false;
  const here = "http://here.invalid";
  return URL.parse(path, here)?.origin === here;
}
