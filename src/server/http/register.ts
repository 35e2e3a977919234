import { randomBytes } from "node:crypto";
import type { Hono, Context as HonoContext } from "hono";
import { notFound } from "../../casework/refusal.ts";
import { languageAsked } from "../../web/account/language-cookie.ts";
import { isOpenToAnyone } from "../../web/routing/permission.ts";
import type { Route } from "../../web/routing/route.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { errorFields } from "../log.ts";
import { type Answerable, answerRefusal } from "./answer-refusal.tsx";
import { compressed } from "./compress.ts";
import { fault, notHere, unavailable } from "./refusals.ts";
import { wantsJson } from "./request-context.ts";
import { type Served, serveRoute } from "./serve-route.ts";
import type { Services } from "./services.ts";

/**
 * Makes a server of the route table. Whatever is not in the table is answered 404, and a method that it does not name 405.
 *
 * @throws Error when the table has a fault: a route twice, or one of a child's record that says it needs no audit.
 */
export function register(app: Hono, routes: readonly Route[], services: Services): void {
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const others = methods.get(route.path) ?? [];
    if (others.includes(route.method))
      throw new Error(`The route ${route.method} ${route.path} is in the table twice.`);
    methods.set(route.path, [...others, route.method]);
    refuseFaultyRoute(route);
    app.on(route.method, route.path, (hono) =>
      answer(hono, route.path, services, (requestId) => serveRoute(route, hono, services, requestId)),
    );
  }
  for (const [path, allowed] of methods) {
    app.all(path, (hono) =>
      answer(hono, path, services, async () => {
        const served = await refuseOutside(notHere(allowed), hono.req.raw, services);
        served.response.headers.set("allow", allowed.join(", "));
        return served;
      }),
    );
  }
  app.notFound((hono) => answer(hono, "(none)", services, () => refuseOutside(notFound, hono.req.raw, services)));
}

/** Refuses what no route serves, on a page that still knows who is signed in. It needs no database: without one it names nobody. */
async function refuseOutside(refusal: Answerable, request: Request, services: Services): Promise<Served> {
  const json = wantsJson(request);
  const found = json
    ? null
    : await services.sessions.find(services.cookies.session(request), services.now()).catch(() => null);
  const session = found?.state === "live" ? found : null;
  return { response: answerRefusal(refusal, json, services.site, session?.actor.name), session };
}

function refuseFaultyRoute(route: Route): void {
  const name = `${route.method} ${route.path}`;
  if (
    /:(youngPersonId|stageId)\b/.test(route.path) &&
    typeof route.audit !== "string" &&
    !("recordedBy" in route.audit)
  )
    throw new Error(`The route ${name} shows or changes a child's record, so it needs an audit action.`);
  if (typeof route.audit === "string" && (isOpenToAnyone(route.permission) || !/^[a-z][a-z-]{2,79}$/.test(route.audit)))
    throw new Error(`The route ${name} needs a signed-in person and an audit action of small letters and hyphens.`);
}

/** Makes the answer, whatever happens on the way, adds what every answer carries, and writes the line of the log. */
async function answer(
  hono: HonoContext,
  pattern: string,
  services: Services,
  make: (requestId: string) => Promise<Served>,
): Promise<Response> {
  const started = performance.now();
  const requestId = randomBytes(6).toString("hex");
  const { request, method } = { request: hono.req.raw, method: hono.req.raw.method };
  const language = languageAsked(request);
  let served: Served;
  try {
    served = await inLanguage(language, () => make(requestId));
  } catch (error) {
    services.log.error("fault", { requestId, method, route: pattern, ...errorFields(error) });
    const refusal = isDatabaseAway(error) ? unavailable(requestId) : fault(requestId);
    served = {
      response: inLanguage(language, () => answerRefusal(refusal, wantsJson(request), services.site)),
      session: null,
    };
  }
  const response = await compressed(request, served.response);
  for (const [name, value] of services.headers) if (!response.headers.has(name)) response.headers.set(name, value);
  response.headers.set("x-request-id", requestId);
  const ms = performance.now() - started;
  services.metrics.requestDone(method, pattern, response.status, ms / 1000);
  services.log.info("request", {
    requestId,
    method,
    route: pattern,
    status: response.status,
    ms: Math.round(ms * 10) / 10,
    userId: served.session?.actor.userId,
    organisationId: served.session?.actor.organisationId,
  });
  return response;
}

/** True when the database could not be reached or is going down: nothing is wrong with what was asked. */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, "code");
  if (typeof code === "string" && /^(08|57P0[123]|ECONN|EPIPE|ETIMEDOUT)/.test(code)) return true;
  return /^(timeout exceeded when trying to connect|Connection terminated)/.test(error.message);
}
