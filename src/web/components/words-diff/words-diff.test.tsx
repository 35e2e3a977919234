import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { runs } from "../../../../vitest.runs.ts";
import { type WordChange, wordChanges } from "./word-changes.ts";
import { WordsDiff } from "./words-diff.tsx";

const join = (changes: readonly WordChange[], leaveOut: WordChange["kind"]): string =>
  changes
    .filter(({ kind }) => kind !== leaveOut)
    .map(({ text }) => text)
    .join("");

const words = fc.string({
  unit: fc.constantFrom("he ", "said ", "no", "yes", ".", " ", "\n", "هو ", "ŵyr", "🙂", "<b>"),
});

describe("wordChanges", () => {
  it.each<[string, string, readonly WordChange[]]>([
    ["", "", []],
    ["same", "same", [{ kind: "same", text: "same" }]],
    ["", "new", [{ kind: "added", text: "new" }]],
    ["old", "", [{ kind: "removed", text: "old" }]],
    [
      "He went twice a week.",
      "He went once a week.",
      [
        { kind: "same", text: "He went " },
        { kind: "removed", text: "twice" },
        { kind: "added", text: "once" },
        { kind: "same", text: " a week." },
      ],
    ],
    [
      "They take advantage.",
      "He holds stuff.",
      [
        { kind: "removed", text: "They take advantage" },
        { kind: "added", text: "He holds stuff" },
        { kind: "same", text: "." },
      ],
    ],
  ])("%j to %j", (before, after, expected) => {
    expect(wordChanges(before, after)).toEqual(expected);
  });

  it("holds both texts whole, and never two runs of one kind in a row", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = wordChanges(before, after);
        expect(join(changes, "added")).toBe(before);
        expect(join(changes, "removed")).toBe(after);
        expect(changes.every(({ kind }, index) => kind !== changes[index + 1]?.kind)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it("gives up marking single words in two long unlike texts, in time", () => {
    const [before, after] = ["a", "b"].map((letter) =>
      Array.from({ length: 5000 }, (_, n) => `${letter}${n}`).join(" "),
    );
    const start = performance.now();
    const changes = wordChanges(before ?? "", after ?? "");
    expect(performance.now() - start).toBeLessThan(1000);
    expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("WordsDiff", () => {
  it("says in words what is struck and underlined, and escapes both", () => {
    const html = renderToString(<WordsDiff before="was <b>" after="was <i>" />);
    expect(html).toContain("<del>");
    expect(html).toContain("<ins>");
    expect(html).toContain("[taken out: ");
    expect(html).toContain("[put in: ");
    expect(html).not.toMatch(/<[bi]>/);
  });
});
