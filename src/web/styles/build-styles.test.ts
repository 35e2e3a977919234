import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { buildStyles, withoutFiles } from "./build-styles.ts";

describe("the style sheet", () => {
  let css: string;
  beforeAll(async () => {
    css = await buildStyles();
  });

  it("asks for no file: no font, no crest, no picture", () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });

  it("never names GDS Transport and falls back on Arial", () => {
    expect(css).not.toMatch(/GDS Transport/i);
    expect(css).toMatch(/\.govuk-body[^}]*font-family:arial,sans-serif/);
  });

  it("has the vendors' components before our own layer", () => {
    const places = [".govuk-button{", ".moj-", ".carried{"].map((part) => css.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("is small enough to leave room in the first page's transfer: 40 KB compressed", () => {
    expect(gzipSync(css).length).toBeLessThan(40_000);
  });
});

describe("withoutFiles", () => {
  it.each([
    ['@font-face{font-family:GDS Transport;src:url(/a.woff2) format("woff2")}a{b:c}', "a{b:c}"],
    ['a{font-family:"GDS Transport",arial,sans-serif}', "a{font-family:arial,sans-serif}"],
    ["a{background:url(/assets/x.svg) no-repeat}", "a{background:none no-repeat}"],
  ])("turns %s into %s", (before, after) => {
    expect(withoutFiles(before)).toBe(after);
  });
});
