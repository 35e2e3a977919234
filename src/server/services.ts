import type { AppDatabase } from "../database/open.ts";
import type { Route } from "../web/routing/route.ts";
import { calendarRoutes } from "./calendar/calendar-routes.ts";
import type { Configuration } from "./configuration.ts";
import type { Assets } from "./http/assets.ts";
import { cookiesFor } from "./http/cookies.ts";
import { securityHeaders } from "./http/security-headers.ts";
import type { Services } from "./http/services.ts";
import { keptFormsRoutes } from "./kept-forms/kept-forms-routes.tsx";
import { SealedForms } from "./kept-forms/sealed-forms.ts";
import { LiveHub } from "./live/live-hub.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";
import type { Secrets } from "./secrets.ts";
import type { BuiltInProvider } from "./sign-in/built-in-provider.tsx";
import { loadBuiltInProvider } from "./sign-in/load-built-in-provider.ts";
import { openIdClient } from "./sign-in/open-id-client.ts";
import { Sessions } from "./sign-in/sessions.ts";
import { signInRoutes } from "./sign-in/sign-in-routes.ts";

export interface ServiceParts {
  readonly configuration: Configuration;
  readonly database: AppDatabase;
  readonly secrets: Secrets;
  readonly assets: Assets;
  readonly baseUrl: string;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly now: () => Date;
}

/** The plain pages' styles, by their plain names. */
const plainStyles = ["app.css"];

/** Puts together what serving a route needs. */
export function servicesFor(parts: ServiceParts): Services {
  const { configuration, database, secrets, assets, baseUrl, log, metrics, now } = parts;
  const { signIn } = configuration;
  const signOutOrigin = signIn.kind === "issuer" ? new URL(signIn.issuer).origin : null;
  const sessions = new Sessions(database, {
    idleMinutes: configuration.sessionIdleMinutes,
    hours: configuration.sessionHours,
  });
  const live = new LiveHub({ database, sessions, log, now });
  metrics.watchLive(() => live.size);
  return {
    database,
    sessions,
    live,
    cookies: cookiesFor(baseUrl),
    sealedForms: new SealedForms(database, secrets),
    site: {
      baseUrl,
      demonstration: signIn.kind === "built-in",
      practice: configuration.practice,
      fileLimit: configuration.fileLimit,
      assetUrl: assets.url,
      stylesheets: plainStyles.filter(assets.has).map(assets.url),
    },
    log,
    metrics,
    headers: securityHeaders(baseUrl, signOutOrigin),
    now,
  };
}

/** The sign-in's own routes, and the provider behind them where the demonstration people sign in. */
export async function signInFor(
  configuration: Configuration,
  services: Services,
  secrets: Secrets,
  port: number,
): Promise<{ readonly routes: readonly Route[]; readonly builtIn: BuiltInProvider | null }> {
  const { signIn, host } = configuration;
  const { baseUrl } = services.site;
  const builtInSecret = secrets.key("built-in sign-in client").toString("base64url");
  // The client asks the provider over the machine's own network, whatever name the outside uses for it.
  const own =
    host === undefined || host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const openId = openIdClient({
    signIn,
    baseUrl,
    builtInSecret,
    fetchBuiltIn: (url, { method, headers, body, redirect }) =>
      fetch(url.replace(baseUrl, `http://${own}:${port}`), {
        method,
        headers,
        redirect,
        body: body instanceof Uint8Array ? new Uint8Array(body) : (body ?? null),
      }),
  });
  const builtIn =
    signIn.kind === "built-in"
      ? await loadBuiltInProvider({
          baseUrl,
          database: services.database,
          secrets,
          clientSecret: builtInSecret,
          site: services.site,
          headers: services.headers,
          log: services.log,
        })
      : null;
  return {
    routes: [...signInRoutes(services, openId, secrets), ...keptFormsRoutes(services), ...calendarRoutes(services)],
    builtIn,
  };
}
