import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateParts, joinDateParts } from "./date-parts.ts";
import { askedField, askedMark, readForm } from "./read-form.ts";

const form = (fields: Readonly<Record<string, readonly string[]>>) => ({ all: (name: string) => fields[name] ?? [] });

describe("readForm", () => {
  it("reads every question that was touched, with the version that the page had seen", () => {
    const posted = form({
      [askedField]: [
        askedMark("coping", 3, "single", "copes"),
        askedMark("opportunities-now", 1, "multi", ["sport"]),
        askedMark("offences[a1].date", 2, "partialDate", ""),
        askedMark("good-at", 1, "narrative", ""),
      ],
      coping: ["mixed"],
      "offences[a1].date-day": [""],
      "offences[a1].date-month": ["3"],
      "offences[a1].date-year": ["2026"],
      "good-at": ['Says "he\'s sound" <3\r\n👍'],
    });
    expect(readForm(posted)).toEqual([
      { address: "coping", input: "mixed", version: 3 },
      { address: "opportunities-now", input: [], version: 1 },
      { address: "offences[a1].date", input: "2026-03", version: 2 },
      { address: "good-at", input: 'Says "he\'s sound" <3\r\n👍', version: 1 },
    ]);
  });

  it("leaves out what nobody touched, so that an old page never writes over another's work", () => {
    const posted = form({
      [askedField]: [askedMark("good-at", 1, "narrative", "two\nlines"), askedMark("hopes", 1, "multi", ["b", "a"])],
      "good-at": ["two\r\nlines"],
      hopes: ["a", "b"],
    });
    expect(readForm(posted)).toEqual([]);
  });

  const grid = (row: string, column: string) => [
    askedMark("fears[a1].impact", 2, "gridRow", row),
    askedMark("fears[a1].likelihood", 0, "gridColumn", column),
  ];
  it.each<[string, string, string | undefined, readonly (readonly [string, string])[]]>([
    [
      "",
      "",
      "major likely",
      [
        ["impact", "major"],
        ["likelihood", "likely"],
      ],
    ],
    ["major", "possible", "major likely", [["likelihood", "likely"]]],
    ["major", "likely", "major likely", []],
    ["", "", undefined, []],
  ])("reads the one choice of a grid as two answers: it held %j %j, now %j", (row, column, chosen, answers) => {
    const fields = { [askedField]: grid(row, column), ...(chosen === undefined ? {} : { "fears[a1]": [chosen] }) };
    expect(readForm(form(fields)).map(({ address, input }) => [address, input])).toEqual(
      answers.map(([field, code]) => [`fears[a1].${field}`, code]),
    );
  });

  it("tells any two different texts apart", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one.replace(/\r\n?/g, "\n") !== other.replace(/\r\n?/g, "\n"));
        expect(
          readForm(form({ [askedField]: [askedMark("good-at", 1, "narrative", one)], "good-at": [other] })),
        ).toHaveLength(1);
      }),
    );
  });

  it("passes over marks that did not come from our page", () => {
    expect(readForm(form({ [askedField]: ["coping", "coping x single", "a b c d", ""] }))).toEqual([]);
  });
});

describe("the three boxes of a date", () => {
  it("give back a whole, partial or impossible date as it was typed", () => {
    expect(joinDateParts({ day: "5", month: "3", year: "2026" })).toBe("2026-03-05");
    expect(joinDateParts({ day: "", month: "3", year: "2026" })).toBe("2026-03");
    expect(joinDateParts({ day: "", month: "", year: "2026" })).toBe("2026");
    expect(joinDateParts({ day: "31", month: "", year: "2026" })).toBe("31//2026");
    expect(joinDateParts({ day: "", month: "", year: "" })).toBe("");
    expect(dateParts("31//2026")).toEqual({ day: "31", month: "", year: "2026" });
    expect(dateParts("last spring")).toEqual({ day: "", month: "", year: "last spring" });
  });

  it("loses nothing on the way through: any boxes come back as they were, but for blanks and leading noughts", () => {
    const box = fc.stringMatching(/^[0-9a-z ]{0,6}$/);
    fc.assert(
      fc.property(box, box, box, (day, month, year) => {
        const plain = (text: string): string => text.trim().replace(/^0+(?=\d)/, "");
        const back = dateParts(joinDateParts({ day, month, year }));
        expect([back.day, back.month, back.year].map(plain)).toEqual([day, month, year].map(plain));
      }),
    );
  });
});
