import { randomBytes } from "node:crypto";
import { equalBytes } from "../secrets.ts";

/**
 * The token as a page carries it: hidden behind a fresh mask each time, so that compressed pages do not give it away bit by bit (BREACH).
 *
 * @param token the session's token: 32 bytes in base64url.
 */
export function maskToken(token: string): string {
  const bytes = Buffer.from(token, "base64url");
  const mask = randomBytes(bytes.length);
  return Buffer.concat([mask, xor(bytes, mask)]).toString("base64url");
}

/** True when what a request carries was made from this session's token. */
export function tokenFits(token: string, carried: string | null): boolean {
  const expected = Buffer.from(token, "base64url");
  const given = Buffer.from(carried ?? "", "base64url");
  if (given.length !== expected.length * 2) return false;
  const mask = given.subarray(0, expected.length);
  return equalBytes(xor(given.subarray(expected.length), mask), expected);
}

/** False when the browser says that another site sent this; what is typed on another site's page is not kept for anybody. */
export function fromThisSite(request: Request, baseUrl: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin === null || origin === new URL(baseUrl).origin;
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, index) => byte ^ (b[index] ?? 0)));
}
