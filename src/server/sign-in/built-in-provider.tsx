import type { IncomingMessage, ServerResponse } from "node:http";
import Provider, { type Configuration } from "oidc-provider";
import type { AppDatabase } from "../../database/open.ts";
import { languageInCookies } from "../../web/account/language-cookie.ts";
import { renderPage } from "../../web/html.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { sharedWords } from "../../wording/shared.ts";
import { signInWords } from "../../wording/sign-in.ts";
import { answerRefusal } from "../http/answer-refusal.tsx";
import type { Log } from "../log.ts";
import { errorFields } from "../log.ts";
import type { PlainPageSite } from "../pages/plain-page.tsx";
import type { Secrets } from "../secrets.ts";
import { signingKey } from "./built-in-key.ts";
import { BuiltInStore } from "./built-in-store.ts";
import { offeredPeople } from "./offered-people.ts";
import { builtInClient } from "./open-id-client.ts";
import { PeoplePage } from "./people-page.tsx";

export interface BuiltInProvider {
  /** Takes every request whose path begins with `/oidc/`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export interface BuiltInSettings {
  readonly baseUrl: string;
  readonly database: AppDatabase;
  readonly secrets: Secrets;
  readonly clientSecret: string;
  readonly site: PlainPageSite;
  readonly headers: readonly (readonly [string, string])[];
  readonly log: Log;
}

const mount = "/oidc";
const choosing = /^\/oidc\/interaction\/[\w-]+$/;
/** Seconds for choosing a person, and for everything that follows the choice by itself. own */
const timeToChoose = 3600;
const timeToFinish = 600;

/**
 * An OpenID Connect provider for the demonstration people, on the same server: the application signs in through it exactly as through a
 * service's own, and nothing else differs. It knows only accounts whose subject says that they are of the demonstration.
 */
export function builtInProvider(settings: BuiltInSettings): BuiltInProvider {
  const { baseUrl, site } = settings;
  const provider = new Provider(`${baseUrl}${mount}`, configuration(settings));
  // Its own addresses are made from these two headers, which `handle` writes itself.
  provider.proxy = true;
  provider.on("server_error", (_, error) => settings.log.error("sign-in fault", errorFields(error)));
  const step = provider.callback();
  const outside = new URL(baseUrl);

  return {
    handle(request, response) {
      for (const [name, value] of settings.headers) response.setHeader(name, value);
      request.headers["x-forwarded-host"] = outside.host;
      request.headers["x-forwarded-proto"] = outside.protocol.slice(0, -1);
      const url = request.url ?? "";
      if (choosing.test(url)) {
        inLanguage(languageInCookies(request.headers.cookie), () =>
          choose(request, response).catch((error: unknown) => {
            settings.log.warn("sign-in page", errorFields(error));
            void startAgain(response, site);
          }),
        );
        return;
      }
      Object.assign(request, { originalUrl: url });
      request.url = url.slice(mount.length);
      void step(request, response);
    },
  };

  async function choose(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await provider.interactionDetails(request, response);
    const people = await offeredPeople(settings.database);
    if (request.method !== "POST") {
      const page = renderPage(<PeoplePage people={people} action={request.url ?? ""} site={site} />);
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
      return;
    }
    const chosen = new URLSearchParams(await smallBody(request)).get("person");
    if (!people.some((person) => person.subject === chosen) || chosen === null) throw new Error("Nobody was chosen.");
    const login = { accountId: chosen, remember: false };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }
}

function configuration({ baseUrl, database, secrets, clientSecret, site }: BuiltInSettings): Configuration {
  return {
    adapter: class extends BuiltInStore {
      constructor(model: string) {
        super(database, model);
      }
    },
    clients: [
      {
        client_id: builtInClient.id,
        client_secret: clientSecret,
        redirect_uris: [`${baseUrl}/sign-in/callback`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
        id_token_signed_response_alg: builtInClient.algorithm,
      },
    ],
    jwks: { keys: [signingKey(secrets.key("built-in sign-in key"))] },
    cookies: { keys: [secrets.key("built-in sign-in cookies").toString("base64url")] },
    scopes: ["openid"],
    claims: { openid: ["sub"] },
    enabledJWA: { idTokenSigningAlgValues: [builtInClient.algorithm] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_, interaction) => `${mount}/interaction/${interaction.uid}` },
    ttl: {
      Interaction: timeToChoose,
      Session: timeToFinish,
      Grant: timeToFinish,
      AuthorizationCode: 60,
      AccessToken: timeToFinish,
      IdToken: timeToFinish,
    },
    async findAccount(_, subject) {
      const people = await offeredPeople(database);
      if (!people.some((person) => person.subject === subject)) return undefined;
      return { accountId: subject, claims: async () => ({ sub: subject }) };
    },
    // Nobody is asked for consent: the client is this same service, and it learns who was chosen and nothing more.
    async loadExistingGrant(ctx) {
      const { provider, client, session } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(builtInClient.scope);
      await grant.save();
      return grant;
    },
    async renderError(ctx) {
      ctx.type = "html";
      ctx.body = await inLanguage(languageInCookies(ctx.req.headers.cookie), () => startAgainPage(site)).text();
    },
  };
}

const startAgainPage = (site: PlainPageSite): Response =>
  answerRefusal(
    {
      status: 400,
      code: "sign-in-not-finished",
      happened: signInWords().tooOld,
      kept: sharedWords().nothingChanged,
      toDo: signInWords().beginAgain,
      link: { href: "/sign-in", text: sharedWords().signIn },
    },
    false,
    site,
  );

async function startAgain(response: ServerResponse, site: PlainPageSite): Promise<void> {
  if (response.headersSent) {
    response.end();
    return;
  }
  const page = startAgainPage(site);
  response.writeHead(page.status, { "content-type": "text/html; charset=utf-8" }).end(await page.text());
}

/** The body of a choice is some bytes long. */
async function smallBody(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 4_096) throw new Error("This is not a choice of a person.");
  }
  return text;
}
