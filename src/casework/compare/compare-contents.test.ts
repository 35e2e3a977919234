import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { arbitraryContent, arbitraryList } from "../countersignature/arbitrary-content.ts";
import { compareContents } from "./compare-contents.ts";
import type { ShownAnswer, ShownContent, ShownEntry, ShownItem } from "./shown-content.ts";

const answer = (question: string, text: string): ShownAnswer => ({
  kind: "answer",
  question,
  label: `Label of ${question}`,
  as: "answer",
  record: false,
  options: [],
  text: [text],
  codes: [],
});
const content = (...pages: readonly (readonly [id: string, ...items: ShownItem[]])[]): ShownContent => ({
  subSections: pages.map(([id, ...items]) => ({ id, title: `About ${id}`, items })),
});
const list = (...entries: readonly (readonly [id: string | null, title: string, detail: string])[]): ShownItem => ({
  kind: "list",
  question: "offences",
  label: "Offences",
  entryName: "offence",
  asked: [],
  record: true,
  entries: entries.map(
    ([id, title, detail]): ShownEntry => ({
      title,
      answers: [answer("offences.name", title), answer("offences.detail", detail)],
      ...(id === null ? {} : { id }),
    }),
  ),
});

/** Every answer of a content, as one text each: the question and what it says. */
const textsOf = (shown: ShownContent): readonly string[] =>
  shown.subSections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === "list" ? item.entries.flatMap(({ answers }) => answers) : [item]))
    .map(({ question, text }) => `${question}: ${text.join("\n")}`)
    .sort();

/** The same, out of what a comparison says of one side. */
function toldOf(before: ShownContent, now: ShownContent, side: "was" | "is"): readonly string[] {
  const told = compareContents(before, now).flatMap(({ differences, same }) => [
    ...differences.flatMap((difference) => difference[side] ?? []),
    ...same.map(({ answer: shown }) => shown),
  ]);
  return told
    .flatMap((one) => ("answers" in one ? one.answers : [one]))
    .map(({ question, text }) => `${question}: ${text.join("\n")}`)
    .sort();
}

describe("two contents", () => {
  it("know an entry by its id, whatever it says and wherever it stands", () => {
    const before = content(["one", list(["a", "Theft", "a phone"], ["b", "Assault", "of a neighbour"])]);
    const now = content(["one", list(["b", "Theft", "a phone"], ["a", "Assault", "of a neighbour"])]);
    const [page] = compareContents(before, now);
    expect(page?.differences.map(({ kind, before: was, after }) => [kind, was, after])).toEqual([
      ["changed", "Assault", "Theft"],
      ["changed", "of a neighbour", "a phone"],
      ["changed", "Theft", "Assault"],
      ["changed", "a phone", "of a neighbour"],
      ["order", "1. Theft\n2. Assault", "1. Theft\n2. Assault"],
    ]);
  });

  it("know an entry by what it says where the other has another id, and never by its place alone", () => {
    const before = content(["one", list(["a", "Theft", "a phone"], ["b", "Assault", "of a neighbour"])]);
    const now = content(["one", list(["c", "Theft", "a phone"], ["d", "Arson", "of a bin"])]);
    const [page] = compareContents(before, now);
    expect(page?.differences.map(({ kind, entry }) => [kind, entry?.title])).toEqual([
      ["added", "Arson"],
      ["removed", "Assault"],
    ]);
    expect(page?.same).toHaveLength(2);
  });

  it("know a question that is asked on another page", () => {
    const before = content(["one", answer("q", "No")], ["two", answer("r", "No")]);
    const now = content(["two", answer("r", "No"), answer("q", "Yes")]);
    expect(
      compareContents(before, now).map(({ id, differences }) => [id, differences.map(({ kind }) => kind)]),
    ).toEqual([
      ["two", ["changed"]],
      ["one", []],
    ]);
  });

  it("show nothing of a content beside itself", () => {
    fc.assert(
      fc.property(arbitraryContent, (one) => {
        const pages = compareContents(one, structuredClone(one));
        expect(pages.flatMap(({ differences }) => differences)).toEqual([]);
        expect(toldOf(one, one, "is")).toEqual(textsOf(one));
      }),
      { numRuns: runs(100) },
    );
  });

  it("show exactly the two texts, and every answer of each once", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, now) => {
        for (const { differences } of compareContents(before, now)) {
          for (const { was, is, before: left, after: right } of differences) {
            if (was !== null && !("answers" in was)) expect(left).toBe(was.text.join("\n"));
            if (is !== null && !("answers" in is)) expect(right).toBe(is.text.join("\n"));
          }
        }
        expect(toldOf(before, now, "is")).toEqual(textsOf(now));
        const same = compareContents(before, now).flatMap((page) => page.same);
        expect(toldOf(before, now, "was")).toHaveLength(textsOf(before).length);
        expect(
          same.every(({ answer: shown }) => textsOf(before).includes(`${shown.question}: ${shown.text.join("\n")}`)),
        ).toBe(true);
      }),
      { numRuns: runs(200) },
    );
  });

  it("tell the same entries whichever way round they are compared", () => {
    fc.assert(
      fc.property(arbitraryList("l"), arbitraryList("l"), (one, other) => {
        const kinds = (before: ShownItem, now: ShownItem, kind: string) =>
          compareContents(content(["p", before]), content(["p", now])).flatMap(({ differences }) =>
            differences.filter(
              (difference) => difference.kind === kind && difference.entry?.list === difference.question,
            ),
          ).length;
        expect(kinds(one, other, "added") - kinds(one, other, "removed")).toBe(
          kinds(other, one, "removed") - kinds(other, one, "added"),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});
