import { describe, expect, it } from "vitest";
import { keysAreOn, keysCookie } from "./keys-cookie.ts";

const asked = (cookie?: string): Request =>
  new Request("http://localhost/account", cookie === undefined ? {} : { headers: { cookie } });

describe("the switch for keys of one letter", () => {
  it.each([
    [undefined, true],
    ["other=1", true],
    ["ap-keys=off", false],
    ["other=1; ap-keys=off", false],
    ["other=ap-keys=off", true],
  ])("cookie %s: on is %s", (cookie, on) => expect(keysAreOn(asked(cookie))).toBe(on));
  it("off is remembered, on takes the cookie away, and a script may read it", () => {
    expect(keysCookie(false, "http://x")).toMatch(/^ap-keys=off; Path=\/; Max-Age=[1-9]/);
    expect(keysCookie(true, "http://x")).toContain("Max-Age=0");
    expect(keysCookie(false, "http://x")).not.toContain("HttpOnly");
    expect(keysCookie(false, "https://x")).toContain("; Secure");
  });
});
