import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestPhrase, phraseAgain, phraseOf, piecesOf, withCitation } from "./phrases.ts";

const bracketed = (text: string): readonly string[] =>
  piecesOf(text)
    .filter((piece) => piece.bracketed)
    .map((piece) => piece.text);

describe("a citation in a text", () => {
  it.each([
    ["He was there [Offence: Robbery, 20 February 2026] with two others.", ["[Offence: Robbery, 20 February 2026]"]],
    ["[A: 1][B: 2]", ["[A: 1]", "[B: 2]"]],
    ["no bracket, [half, or a [nested [one]", ["[one]"]],
    ["[over two\nlines] is none, [] is none", []],
    ["", []],
  ])("is what stands between square brackets on one line: %s", (text, expected) => {
    expect(bracketed(text)).toEqual(expected);
  });

  it("never loses a character of a text, whatever stands in it", () => {
    const texts = fc.string({
      unit: fc.constantFrom("[", "]", "a", " ", "\n", "\r", "é", "🙂", "\uD83D", "ŵ"),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme" })), (text) => {
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("is found again as it was made, in any text, also for the second fact that says the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (words, times) => {
        fc.pre(words.trim() !== "");
        const phrase = phraseAgain(phraseOf(words), times);
        expect(bracketed(withCitation("Before.", phrase))).toEqual([phrase]);
        expect(phrase.length).toBeLessThanOrEqual(longestPhrase + 8);
        expect(phrase.isWellFormed()).toBe(words.isWellFormed() || phrase.isWellFormed());
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it.each([
    ["Offence: Robbery [attempted]", "[Offence: Robbery (attempted)]"],
    ["Where he lives:\n  with an aunt", "[Where he lives: with an aunt]"],
    [`Long: ${"word ".repeat(100)}`, `[Long: ${"word ".repeat(38).trim()} …]`],
  ])("is one line without brackets inside, and no longer than may be: %s", (words, expected) => {
    expect(phraseOf(words)).toBe(expected);
  });

  it.each([
    ["", "[A]", "[A]"],
    ["He said so.", "[A]", "He said so. [A]"],
    ["He said so.\n", "[A]", "He said so.\n[A]"],
  ])("is put behind a text without touching it: %j", (text, phrase, expected) => {
    expect(withCitation(text, phrase)).toBe(expected);
  });
});
