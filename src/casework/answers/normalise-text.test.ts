import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise-text.ts";

describe("text as it is kept", () => {
  it.each([
    ["a\r\nb\rc\nd", "a\nb\nc\nd", 0],
    ["a\u0000b", "a\ufffdb", 1],
    ["\ud83d", "\ufffd", 1],
    ["\ude00\ud83d", "\ufffd\ufffd", 2],
    ["  two  spaces \t", "  two  spaces \t", 0],
    ["e\u0301 \u00e9", "e\u0301 \u00e9", 0],
    ["😀 مرحبا “Siân” <b>", "😀 مرحبا “Siân” <b>", 0],
  ])("%j becomes %j with %i characters replaced", (typed, text, replaced) => {
    expect(normaliseText(typed)).toEqual({ text, replaced });
  });

  it("changes nothing in text that can be kept, and nothing at the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const { text, replaced } = normaliseText(typed);
        expect(normaliseText(text)).toEqual({ text, replaced: 0 });
        if (replaced === 0) expect(text).toBe(typed.replace(/\r\n?/g, "\n"));
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
