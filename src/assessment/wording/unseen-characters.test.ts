import { describe, expect, it } from "vitest";
import { assetplus } from "../../framework/assetplus.ts";
import { welshOf } from "../../framework/wording/cy/welsh.ts";
import { unseenFault, withUnseenShown } from "./unseen-characters.ts";

describe("characters that nobody sees", () => {
  const ranges: readonly (readonly [from: number, to: number])[] = [
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0x200b, 0x200f],
    [0x2060, 0x2064],
    [0x2028, 0x2029],
    [0, 9],
    [0x7f, 0x9f],
    [0xfeff, 0xfeff],
    [0xad, 0xad],
    [0x61c, 0x61c],
  ];
  it.each(ranges)("U+%i to U+%i are named with their place", (from, to) => {
    for (let point = from; point <= to; point += 1) {
      const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
      expect(unseenFault(`ab${String.fromCodePoint(point)}c`)).toContain(`${name} as character 3,`);
      expect(withUnseenShown(`ab${String.fromCodePoint(point)}c`)).toBe(`ab[${name}]c`);
    }
  });
  it("counts characters, not halves of them", () => expect(unseenFault("👧‮x")).toContain("U+202E as character 2,"));
  it("names three places at most", () =>
    expect(unseenFault("\u200b".repeat(5))).toMatch(/character 1 and .*character 3 and 2 more, which/));
  it("leaves letters of every language, line breaks and signs alone", () => {
    for (const text of ["Tŷ Pêl-droed ŵy", "één\ntwee", "“a” – b…", "العربية", "£5 ½"])
      expect(unseenFault(text)).toBeNull();
  });
  it("stand nowhere in the framework's own words", () => {
    const texts: string[] = [];
    JSON.stringify([assetplus, welshOf("assetplus")], (_key, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(5000);
    expect(unseenFault(texts.join("\n"))).toBeNull();
  });
});
