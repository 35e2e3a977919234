import { describe, expect, it } from "vitest";
import { currentLanguage, languageOf, languageTag } from "./current-language.ts";
import { inLanguage } from "./in-language.ts";

describe("the language of a request", () => {
  it("is English outside one", () => expect(currentLanguage()).toBe("en"));
  it("holds for everything that is called and awaited, and for nothing else", async () => {
    const later = async (wait: Promise<void>) => {
      await wait;
      return currentLanguage();
    };
    const ready = Promise.resolve();
    const [welsh, english, outside] = await Promise.all([
      inLanguage("cy", () => later(ready)),
      inLanguage("en", () => later(ready)),
      later(ready),
    ]);
    expect([welsh, english, outside]).toEqual(["cy", "en", "en"]);
  });
  it("can change inside another", () =>
    expect(inLanguage("cy", () => [inLanguage("en", currentLanguage), currentLanguage()])).toEqual(["en", "cy"]));
  it.each([
    ["cy", "cy"],
    ["en", "en"],
    ["fr", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("code %s: %s", (code, language) => expect(languageOf(code)).toBe(language));
  it("has a tag for pages", () => expect([languageTag("en"), languageTag("cy")]).toEqual(["en-GB", "cy"]));
});
