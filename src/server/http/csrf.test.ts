import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fromThisSite, maskToken, tokenFits } from "./csrf.ts";

const token = randomBytes(32).toString("base64url");

describe("CSRF token", () => {
  it("looks different each time and fits each time", () => {
    const [one, two] = [maskToken(token), maskToken(token)];
    expect(one).not.toBe(two);
    expect(tokenFits(token, one)).toBe(true);
    expect(tokenFits(token, two)).toBe(true);
  });

  it.each([[null], [""], [token], ["x".repeat(86)], [maskToken(randomBytes(32).toString("base64url"))]])(
    "is refused as %s",
    (carried) => {
      expect(tokenFits(token, carried)).toBe(false);
    },
  );

  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "cross-site", origin: "http://a.example" }, false],
    [{ "sec-fetch-site": "same-site", origin: "http://b.a.example" }, false],
    [{ origin: "http://a.example" }, true],
    [{ origin: "null" }, false],
    [{ origin: "https://a.example" }, false],
  ])("knows from %j whether a page of this site sent it: %s", (headers, expected) => {
    const request = new Request("http://a.example/", { method: "POST", headers });
    expect(fromThisSite(request, "http://a.example")).toBe(expected);
  });
});
