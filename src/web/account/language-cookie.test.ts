import { describe, expect, it } from "vitest";
import { inLanguage } from "../../wording/in-language.ts";
import { languageAsked, languageCookie, otherLanguage } from "./language-cookie.ts";
import { backTo } from "./language-routes.ts";

const asked = (cookie?: string): Request =>
  new Request("http://localhost/", cookie === undefined ? {} : { headers: { cookie } });

describe("the language that a browser remembers", () => {
  it.each([
    [undefined, "en"],
    ["ap-language=cy", "cy"],
    ["other=1; ap-language=cy", "cy"],
    ["ap-language=en", "en"],
    ["ap-language=fr", "en"],
    ["other=ap-language=cy", "en"],
  ])("cookie %s: %s", (cookie, language) => expect(languageAsked(asked(cookie))).toBe(language));
  it("is set for all pages, for a year, and over https only there", () => {
    expect(languageCookie("cy", "http://x")).toBe("ap-language=cy; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
    expect(languageCookie("en", "https://x")).toContain("; Secure");
  });
  it("the other one is offered", () =>
    expect([inLanguage("cy", otherLanguage), inLanguage("en", otherLanguage)]).toEqual(["en", "cy"]));
});

describe("where a choice of language leads back to", () => {
  it.each([
    ["http://localhost:3000/stages/1?x=2", "/stages/1?x=2"],
    ["http://localhost:3000/language?to=cy", "/"],
    ["http://elsewhere/stages/1", "/"],
    ["not an address", "/"],
    [null, "/"],
  ])("from %s: %s", (referrer, path) => expect(backTo(referrer, "http://localhost:3000")).toBe(path));
});
