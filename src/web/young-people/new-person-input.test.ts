import { describe, expect, it } from "vitest";
import { sameName } from "../../casework/young-people/same-people.ts";
import { FormFields } from "../routing/request-body.ts";
import { asAdded, bornOn, faultsOf, readNewPerson } from "./new-person-input.ts";

const today = "2026-11-19";
const typed = (fields: Record<string, string>) => readNewPerson(new FormFields(Object.entries(fields)));
const born = (day: string, month: string, year: string) =>
  typed({ "given-names": "A", "born-day": day, "born-month": month, "born-year": year });

describe("adding a young person", () => {
  it("needs nothing but a name", () => {
    expect(faultsOf(typed({ "family-name": "Marlow" }), today)).toEqual([]);
    expect(faultsOf(typed({ "given-names": " " }), today).map(({ field }) => field)).toEqual(["given-names"]);
  });
  it.each([
    ["", "", "", null, 0],
    ["3", "3", "2011", "2011-03-03", 0],
    ["3", "march", "2011", "2011-03-03", 0],
    ["31", "2", "2011", null, 1],
    ["", "", "2011", null, 1],
    ["20", "11", "2026", "2026-11-20", 1],
    ["19", "11", "2026", "2026-11-19", 0],
  ])("born %s %s %s is %s, faults: %i", (day, month, year, iso, faults) => {
    expect(bornOn(born(day, month, year))).toBe(iso);
    expect(faultsOf(born(day, month, year), today)).toHaveLength(faults);
  });
  it("hands on only what was filled in, and an address as an entry of its list", () => {
    const plain = asAdded(typed({ "given-names": "Kian", "case-manager": "me" }), "u1");
    expect(plain).toMatchObject({ caseManagerId: "u1", facts: {}, dateOfBirth: null });
    const facts = asAdded(typed({ "given-names": "Kian", postcode: "NM1 2AB" }), "u1").facts ?? {};
    expect(Object.keys(facts).map((key) => key.replace(/\[.*\]/, "[]"))).toEqual([
      "case:addresses[]",
      "case:addresses[].postcode",
      "case:addresses[].kind",
    ]);
  });
});

describe("the same name", () => {
  it.each([
    ["Kian Marlow", "KIAN  marlow ", true],
    ["Tést O’Neil", "Test ONeil", true],
    ["Kian Marlow", "Kian Marlowe", false],
  ])("%s and %s: %s", (a, b, same) => expect(sameName(a, b)).toBe(same));
});
