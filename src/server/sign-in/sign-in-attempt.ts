import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Cookies } from "../http/cookies.ts";
import { openBytes, sealBytes } from "../secrets.ts";
import type { SignInAttempt } from "./open-id-client.ts";

/** What the browser remembers while its person is at the sign-in service. */
export interface RememberedAttempt extends SignInAttempt {
  readonly returnTo: string;
}

const schema = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), returnTo: z.string() });
/** Seconds that signing in may take. own */
const lasts = 3_600;
const path = "/sign-in";

export function newAttempt(returnTo: string): RememberedAttempt {
  const chance = () => randomBytes(32).toString("base64url");
  return { verifier: chance(), state: chance(), nonce: chance(), returnTo };
}

/** Each attempt has a cookie of its own, so that several tabs can sign in at the same time. */
const cookieName = (state: string): string => `assetplus-sign-in-${state.slice(0, 12)}`;

export function rememberAttempt(cookies: Cookies, key: Buffer, attempt: RememberedAttempt): string {
  const sealed = sealBytes(key, Buffer.from(JSON.stringify(attempt)), attempt.state);
  return cookies.setBrief(cookieName(attempt.state), sealed.toString("base64url"), path, lasts);
}

/** Null when this browser began no sign-in of that state. */
export function recallAttempt(
  cookies: Cookies,
  key: Buffer,
  request: Request,
  state: string,
): RememberedAttempt | null {
  if (!/^[\w-]{43}$/.test(state)) return null;
  const cookie = cookies.value(request, cookieName(state));
  const opened = cookie === undefined ? null : openBytes(key, Buffer.from(cookie, "base64url"), state);
  return opened === null ? null : schema.parse(JSON.parse(opened.toString("utf8")));
}

export const forgetAttempt = (cookies: Cookies, attempt: SignInAttempt): string =>
  cookies.clear(cookieName(attempt.state), path);
