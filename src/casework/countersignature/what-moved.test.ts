import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../vitest.runs.ts";
import { arbitraryContent, arbitraryList } from "./arbitrary-content.ts";
import { digestOf } from "./digest.ts";
import type { SignedAnswer, SignedContent, SignedItem } from "./signed-content.ts";
import { whatMoved } from "./what-moved.ts";

const answer = (question: string, text: string, more: Partial<SignedAnswer> = {}): SignedAnswer => ({
  kind: "answer",
  question,
  label: `Label of ${question}`,
  as: "answer",
  record: false,
  text: [text],
  codes: [],
  options: [],
  ...more,
});
const content = (...items: SignedItem[]): SignedContent => ({
  framework: "assetplus 1",
  part: "explanations",
  subSections: [{ id: "family", title: "Family", items }],
});
const offences = (...entries: readonly (readonly [title: string, detail: string])[]): SignedItem => ({
  kind: "list",
  question: "offences",
  label: "Offences",
  entryName: "offence",
  asked: [],
  record: true,
  entries: entries.map(([title, detail]) => ({
    title,
    answers: [
      answer("offences.name", title, { label: "Offence", record: true }),
      answer("offences.detail", detail, { label: "Details", record: true }),
    ],
  })),
});

describe("what moved between two contents", () => {
  it.each([
    [
      "an answer",
      content(answer("q", "No")),
      content(answer("q", "Yes")),
      "changed",
      "No",
      "Yes",
      "“Label of q” was changed.",
    ],
    ["a new answer", content(), content(answer("q", "Yes")), "added", null, "Yes", "“Label of q” was answered."],
    [
      "an answer gone",
      content(answer("q", "No")),
      content(),
      "removed",
      "No",
      null,
      "“Label of q” is no longer there.",
    ],
    [
      "other words of a question",
      content(answer("q", "No", { label: "Old words" })),
      content(answer("q", "No")),
      "wording",
      "No",
      "No",
      "“Label of q” is asked in other words.",
    ],
  ])("names %s", (_, before, now, kind, was, is, sentence) => {
    expect(whatMoved(before, now)).toMatchObject([
      { kind, before: was, after: is, sentence, subSectionTitle: "Family" },
    ]);
  });

  it("puts judgements before everything else, whatever their place on the page", () => {
    const before = content(answer("a", "1"), answer("rosh-judgement", "Low", { as: "judgement" }), answer("b", "1"));
    const now = content(answer("a", "2"), answer("rosh-judgement", "High", { as: "judgement" }), answer("b", "2"));
    expect(whatMoved(before, now).map((item) => item.question)).toEqual(["rosh-judgement", "a", "b"]);
  });

  it("says that the record changed when a new offence comes on the record", () => {
    const before = content(offences(["Theft", "a phone"]));
    const now = content(offences(["Robbery", "with a threat"], ["Theft", "a phone"]));
    expect(whatMoved(before, now)).toMatchObject([
      {
        kind: "added",
        entry: { title: "Robbery", place: 1 },
        after: "Offence: Robbery\nDetails: with a threat",
        sentence: "The record changed: offence “Robbery” was added to “Offences”.",
      },
    ]);
  });

  it("knows an entry again by its title, and by what it says when the title changed too", () => {
    const before = content(offences(["Theft", "a phone"], ["Assault", "of a neighbour"]));
    expect(whatMoved(before, content(offences(["Theft", "a bicycle"], ["Assault", "of a neighbour"])))).toMatchObject([
      {
        kind: "changed",
        question: "offences.detail",
        entry: { title: "Theft", place: 1 },
        before: "a phone",
        after: "a bicycle",
      },
    ]);
    expect(whatMoved(before, content(offences(["Assault", "of a neighbour"], ["Robbery", "a phone"])))).toMatchObject([
      { kind: "changed", question: "offences.name", before: "Theft", after: "Robbery" },
      { kind: "order" },
    ]);
  });

  it("names a change of order alone", () => {
    const before = content(offences(["Theft", "a phone"], ["Assault", "of a neighbour"]));
    const now = content(offences(["Assault", "of a neighbour"], ["Theft", "a phone"]));
    expect(whatMoved(before, now)).toMatchObject([
      { kind: "order", before: "1. Theft\n2. Assault", after: "1. Assault\n2. Theft" },
    ]);
  });

  it("is empty exactly when the digests are equal", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (one, other) => {
        expect(whatMoved(one, structuredClone(one))).toEqual([]);
        expect(whatMoved(one, other).length === 0).toBe(digestOf(one) === digestOf(other));
      }),
      { numRuns: runs(300) },
    );
  });

  it("accounts for every entry of a list once, added, removed or kept", () => {
    fc.assert(
      fc.property(arbitraryList("l"), arbitraryList("l"), (was, is) => {
        const whole = whatMoved(content({ ...was, label: "L" }), content({ ...is, label: "L" })).filter(
          (item) => item.entry !== null && item.question === item.entry.list,
        );
        const added = whole.filter((item) => item.kind === "added").length;
        const removed = whole.filter((item) => item.kind === "removed").length;
        expect(is.entries.length - added).toBe(was.entries.length - removed);
      }),
      { numRuns: runs(300) },
    );
  });
});
