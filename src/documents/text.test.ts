import { describe, expect, it } from "vitest";
import { hasRightToLeft, legalInXml, linesOf, oneLine, startsRightToLeft } from "./text.ts";

describe("linesOf", () => {
  it.each([
    ["a\r\nb\rc\nd", ["a", "b", "c", "d"]],
    ["", [""]],
    ["a\n", ["a", ""]],
    ["half \uD83D here", ["half \uFFFD here"]],
    ["whole 😀", ["whole 😀"]],
  ])("%j", (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe("legalInXml", () => {
  it.each([
    ["\u0000\u0007\u001F", "␀␇␟"],
    ["tab\tline\n", "tab\tline\n"],
    ["\uFFFE\uDC00", "\uFFFD\uFFFD"],
    ["ŵ مرحبا 😀 <&>", "ŵ مرحبا 😀 <&>"],
  ])("%j", (text, legal) => {
    expect(legalInXml(text)).toBe(legal);
  });
});

describe("direction", () => {
  it.each([
    ["مرحبا", true, true],
    ["(١) مرحبا Cardiff", true, true],
    ["Cardiff مرحبا", true, false],
    ["12 שלום", true, true],
    ["Cardiff 12", false, false],
    ["", false, false],
  ])("%j", (text, any, first) => {
    expect(hasRightToLeft(text)).toBe(any);
    expect(startsRightToLeft(text)).toBe(first);
  });
});

it("puts a text on one line", () => {
  expect(oneLine(" a\nb ")).toBe("a b");
});
