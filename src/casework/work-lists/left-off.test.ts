import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { lastWords } from "./left-off.ts";

describe("the last words of a text", () => {
  it.each([
    [null, null],
    ["yes", null],
    [["one", "two"], null],
    [7, null],
    ["He was   found\nin a car. ", "He was found in a car."],
    [{ unfitting: "next Friday perhaps" }, "next Friday perhaps"],
    [
      "On 15 November police found him at 03:15, out late, in their car with £240 and two phones. They are taking advantage of him.",
      "…late, in their car with £240 and two phones. They are taking advantage of him.",
    ],
  ])("of %j are %j", (value, words) => {
    expect(lastWords(value)).toBe(words);
  });

  it("are never longer than a line, and never cut a character in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const words = lastWords(text) ?? "";
        expect([...words].length).toBeLessThanOrEqual(81);
        expect(Buffer.from(words, "utf8").toString("utf8")).toBe(words);
      }),
      { numRuns: runs(200) },
    );
  });
});
