import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { demonstrationPeople, demonstrationSubject } from "../demonstration/people.ts";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { signingKey } from "./built-in-key.ts";

const database = await testDatabase();
const helen = demonstrationPeople.find((each) => each.name === "Helen Osei")?.id ?? "";
let issuerServer: Server;
let issuer: string;
let test: TestServer;
/** Who the service says has come. */
let comes = "";

/** A service of its own on another port, as an organisation has one: it knows our client and signs in whoever `comes`. */
beforeAll(async () => {
  issuerServer = createServer().listen(0, "127.0.0.1");
  await once(issuerServer, "listening");
  issuer = `http://127.0.0.1:${(issuerServer.address() as AddressInfo).port}`;
  const client = { OIDC_CLIENT_ID: "assetplus", OIDC_CLIENT_SECRET: "a secret of the client" };
  test = await startTestServer(database, [], { OIDC_ISSUER: issuer, ...client, DEMO: "1" });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.OIDC_CLIENT_ID,
        client_secret: client.OIDC_CLIENT_SECRET,
        redirect_uris: [`${test.server.baseUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${test.server.baseUrl}/signed-out`],
        token_endpoint_auth_method: "client_secret_post",
        id_token_signed_response_alg: "ES256",
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    jwks: { keys: [signingKey(Buffer.alloc(32, 5))] },
    cookies: { keys: ["of the test"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: async (_, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const step = provider.callback();
  issuerServer.on("request", (request, response) => {
    if (request.url?.startsWith("/interaction/"))
      void provider.interactionFinished(request, response, { login: { accountId: comes } });
    else void step(request, response);
  });
});
afterAll(async () => {
  await test.stop();
  issuerServer.closeAllConnections();
  issuerServer.close();
});

describe("a sign-in service of the organisation", () => {
  it("signs in whom it knows, and signing out ends the sign-in there too", async () => {
    comes = demonstrationSubject + helen;
    const browser = test.browser();
    const page = await browser.open("/testing/token");
    expect([page.status, new URL(page.url).pathname]).toEqual([200, "/testing/token"]);
    expect(page.headers.get("content-security-policy")).toContain(`form-action 'self' ${issuer}`);
    const out = await browser.send("/sign-out", {
      method: "POST",
      body: new URLSearchParams({ _csrf: await browser.token() }),
    });
    const location = new URL(out.headers.get("location") ?? "");
    expect(location.origin).toBe(issuer);
    expect(location.searchParams.get("post_logout_redirect_uri")).toBe(`${test.server.baseUrl}/signed-out`);
    expect(location.searchParams.get("id_token_hint")).toMatch(/^ey/);
  });

  it("that knows somebody whom we do not: the page says what to do", async () => {
    comes = "somebody-else";
    const page = await test.browser().open("/testing/token");
    expect(page.status).toBe(403);
    expect(page.text).toContain("no active account in AssetPlus");
  });

  it("has no built-in one beside it", async () => {
    expect((await test.browser().send("/oidc/auth")).status).toBe(404);
  });

  it("that does not answer: the page says so, and the next try asks again", async () => {
    const none = { OIDC_ISSUER: "http://127.0.0.1:9", OIDC_CLIENT_ID: "c", OIDC_CLIENT_SECRET: "s" };
    const alone = await startTestServer(database, [], none);
    const browser = alone.browser();
    for (let i = 0; i < 2; i++) {
      const page = await browser.open("/testing/token");
      expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(page.text).toContain("does not answer");
    }
    await alone.stop();
  });
});
