import type { Context as HonoContext } from "hono";
import { notFound } from "../../casework/refusal.ts";
import { isOpenToAnyone } from "../../web/routing/permission.ts";
import { formFields, type RequestBody } from "../../web/routing/request-body.ts";
import type { OpenRoute, PersonRoute, Route } from "../../web/routing/route.ts";
import { csrfField, keptFormField } from "../kept-forms/sealed-forms.ts";
import type { EndedSession, LiveSession } from "../sign-in/sessions.ts";
import { type Answerable, answerRefusal } from "./answer-refusal.tsx";
import { fromThisSite, tokenFits } from "./csrf.ts";
import { type BodyLimits, defaultFormLimit, defaultJsonLimit, readBody } from "./read-body.ts";
import { notAllowed, notUnderstood, signInNeeded, signInToSend, tooLarge, withoutToken } from "./refusals.ts";
import { openContext, wantsJson } from "./request-context.ts";
import { runInTransaction } from "./run-in-transaction.ts";
import type { Services } from "./services.ts";

/** An answer, and who is to be named in the log beside it. */
export interface Served {
  readonly response: Response;
  readonly session: LiveSession | null;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * One request through the gates, in this order: known ids, sign-in, size, sign of our own page, permission; then the use case in its
 * transaction. Each gate that closes says what was kept of what was typed.
 */
export async function serveRoute(
  route: Route,
  hono: HonoContext,
  services: Services,
  requestId: string,
): Promise<Served> {
  const request = hono.req.raw;
  const now = services.now();
  const found = await services.sessions.find(services.cookies.session(request), now);
  let session = found?.state === "live" ? found : null;
  const refuse = (refusal: Answerable): Served => ({
    response: answerRefusal(refusal, wantsJson(request), services.site, session?.actor.name),
    session,
  });
  if (session === null && !isOpen(route)) {
    const response = await withoutSignIn(route, request, found?.state === "ended" ? found : null, services, now);
    return { response, session: null };
  }
  for (const [name, value] of Object.entries(hono.req.param()))
    if (name.endsWith("Id") && !uuid.test(value)) return refuse(notFound);
  const read = await readBody(request, limitsOf(route, services));
  if (!read.ok) return refuse(read.fault === "too-large" ? tooLarge(limitOf(route, request)) : notUnderstood);
  if (isWrite(request) && session !== null && !tokenFits(session.csrfToken, carriedToken(request, read.body)))
    return refuse(withoutToken(await keepPosted(session, request, read.body, services, now)));
  // Nobody is signed in, so there is nothing to forge; only a page of another site is turned away.
  if (isWrite(request) && session === null && !fromThisSite(request, services.site.baseUrl))
    return refuse(withoutToken(false));
  if (session !== null && route.keepsSessionAlive !== false) session = await services.sessions.seen(session, now);
  const context = openContext(hono, services, session, read.body, now, requestId);
  if (isOpen(route)) return { response: await route.openHandler(context), session };
  if (session === null || !route.permission.allows(session.actor)) return refuse(notAllowed);
  const keptForm = formFields(read.body).get(keptFormField);
  const response = await runInTransaction(route, hono, services, session, context, uuidOrNull(keptForm));
  return { response, session };
}

const isOpen = (route: Route): route is OpenRoute => isOpenToAnyone(route.permission);
const isWrite = (request: Request): boolean => request.method !== "GET" && request.method !== "HEAD";
const uuidOrNull = (text: string | null): string | null => (text !== null && uuid.test(text) ? text : null);

const limitsOf = (route: Route, { site }: Services): BodyLimits => ({
  body: route.bodyLimit,
  file: route.takesFiles ? site.fileLimit : null,
});

const limitOf = (route: Route, request: Request): number =>
  route.bodyLimit ?? (request.headers.get("content-type")?.includes("json") ? defaultJsonLimit : defaultFormLimit);

const carriedToken = (request: Request, body: RequestBody): string | null =>
  request.headers.get("x-csrf-token") ?? formFields(body).get(csrfField);

/** A page asked for leads to the sign-in and back; a form is kept for the person whose sign-in ended; a script is told where to sign in. */
async function withoutSignIn(
  route: PersonRoute,
  request: Request,
  ended: EndedSession | null,
  services: Services,
  now: Date,
): Promise<Response> {
  const path = pathOf(request);
  const json = wantsJson(request);
  // A file that is on its way is let in first, or a browser would report a broken line and not our answer.
  if (json && route.takesFiles) await readBody(request, limitsOf(route, services));
  if (json) return answerRefusal(signInNeeded("/sign-in"), true, services.site);
  if (!isWrite(request))
    return new Response(null, { status: 303, headers: { location: `/sign-in?return=${encodeURIComponent(path)}` } });
  const read = await readBody(request, limitsOf(route, services));
  if (!read.ok && read.fault === "too-large")
    return answerRefusal(tooLarge(limitOf(route, request)), false, services.site);
  let kept = false;
  if (
    ended !== null &&
    read.ok &&
    read.body.kind === "form" &&
    tokenFits(ended.csrfToken, carriedToken(request, read.body))
  ) {
    const { fields, files } = read.body;
    const form = { path, fields: fields.entries, files: files.map((file) => file.name).filter((name) => name !== "") };
    kept = await services.sealedForms.keep(ended, form, now);
  }
  const signInUrl = `/sign-in?return=${encodeURIComponent(kept ? "/kept-forms" : "/")}`;
  return answerRefusal(signInToSend(kept, signInUrl), false, services.site);
}

/** Keeps a form that came without its token, when the browser vouches that a page of this site sent it. */
async function keepPosted(
  session: LiveSession,
  request: Request,
  body: RequestBody,
  services: Services,
  now: Date,
): Promise<boolean> {
  const vouched = request.headers.has("origin") || request.headers.has("sec-fetch-site");
  if (body.kind !== "form" || !vouched || !fromThisSite(request, services.site.baseUrl)) return false;
  const files = body.files.map((file) => file.name).filter((name) => name !== "");
  return services.sealedForms.keep(session.actor, { path: pathOf(request), fields: body.fields.entries, files }, now);
}

function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
