import * as client from "openid-client";
import type { SignInConfiguration } from "../configuration.ts";

/** What the sign-in service says of the person who came back from it. */
export interface SignedInSubject {
  readonly subject: string;
  readonly idToken: string | null;
  /** An address for which the service vouches. */
  readonly email: string | null;
}

/** One sign-in on its way, remembered by the browser in a sealed cookie. */
export interface SignInAttempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

export interface OpenIdClient {
  begin(attempt: SignInAttempt): Promise<URL>;
  /** @param currentUrl the address that the browser came back to, as it sees it. @throws when anything about the answer is not right. */
  finish(currentUrl: URL, attempt: SignInAttempt): Promise<SignedInSubject>;
  /** Where to end the sign-in at the service too; null when it has no such place. */
  signOutUrl(idToken: string | null): Promise<URL | null>;
}

/** The built-in provider as a client sees it. */
export const builtInClient = { id: "assetplus", scope: "openid", algorithm: "ES256" } as const;

export interface OpenIdSettings {
  readonly signIn: SignInConfiguration;
  readonly baseUrl: string;
  readonly builtInSecret: string;
  /** Reaches the built-in provider, which this server itself is. */
  readonly fetchBuiltIn: client.CustomFetch;
}

/**
 * Authorization code with PKCE, state and nonce (OpenID Connect Core 1.0 §3.1, RFC 7636). The service is asked for its addresses at the
 * first sign-in and, when that failed, at the next one again: an absent service does not hold the start.
 */
export function openIdClient(settings: OpenIdSettings): OpenIdClient {
  let found: Promise<client.Configuration> | null = null;
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  const redirectUri = `${settings.baseUrl}/sign-in/callback`;
  return {
    async begin({ verifier, state, nonce }) {
      return client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: [builtInClient.scope, ...(settings.signIn.kind === "built-in" ? [] : ["email"])].join(" "),
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state,
        nonce,
        // The built-in service always asks who is there: its own memory of the last person is of no use to a demonstration.
        ...(settings.signIn.kind === "built-in" ? { prompt: "login" } : {}),
      });
    },
    async finish(currentUrl, { verifier, state, nonce }) {
      const tokens = await client.authorizationCodeGrant(await configuration(), currentUrl, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error("The sign-in service sent no identity.");
      return {
        subject: claims.sub,
        idToken: tokens.id_token ?? null,
        email: claims.email_verified === true && typeof claims.email === "string" ? claims.email : null,
      };
    },
    async signOutUrl(idToken) {
      if (settings.signIn.kind === "built-in") return null;
      const known = await configuration();
      if (known.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(known, {
        post_logout_redirect_uri: `${settings.baseUrl}/signed-out`,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
      });
    },
  };
}

function discover(settings: OpenIdSettings): Promise<client.Configuration> {
  const { signIn } = settings;
  if (signIn.kind === "built-in") {
    const metadata = { client_secret: settings.builtInSecret, id_token_signed_response_alg: builtInClient.algorithm };
    return client.discovery(new URL(`${settings.baseUrl}/oidc`), builtInClient.id, metadata, undefined, {
      execute: [client.allowInsecureRequests],
      [client.customFetch]: settings.fetchBuiltIn,
    });
  }
  const issuer = new URL(signIn.issuer);
  // Plain http is for a service on this very machine and nowhere else.
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(issuer.hostname);
  return client.discovery(issuer, signIn.clientId, signIn.clientSecret, undefined, {
    ...(loopback && issuer.protocol === "http:" ? { execute: [client.allowInsecureRequests] } : {}),
    timeout: 10,
  });
}
