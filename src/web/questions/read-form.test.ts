import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateParts, joinDateParts } from "./date-parts.ts";
import { askedField, askedMark, readForm } from "./read-form.ts";

describe("readForm", () => {
  it("reads every asked question, with the version that the page had seen", () => {
    const fields = new Map<string, readonly string[]>([
      [
        askedField,
        [
          askedMark("coping", 3, "single"),
          askedMark("opportunities-now", 0, "multi"),
          askedMark("offences[a1].date", 2, "partialDate"),
          askedMark("good-at", 1, "narrative"),
        ],
      ],
      ["coping", ["mixed"]],
      ["offences[a1].date-day", [""]],
      ["offences[a1].date-month", ["3"]],
      ["offences[a1].date-year", ["2026"]],
      ["good-at", ['Says "he\'s sound" <3\r\n👍']],
    ]);
    expect(readForm(fields)).toEqual([
      { address: "coping", input: "mixed", version: 3 },
      { address: "opportunities-now", input: [], version: 0 },
      { address: "offences[a1].date", input: "2026-03", version: 2 },
      { address: "good-at", input: 'Says "he\'s sound" <3\r\n👍', version: 1 },
    ]);
  });

  it("passes over marks that did not come from our page", () => {
    expect(readForm(new Map([[askedField, ["coping", "coping x single", "a b c d", ""]]]))).toEqual([]);
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
