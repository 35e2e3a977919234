import { describe, expect, it } from "vitest";
import { alsoCalled } from "../framework/also-called.ts";
import { assetplus } from "../framework/assetplus.ts";
import type { Framework } from "../framework/language.ts";
import { timeLimits } from "../framework/time-limits.ts";
import { notAsked, seedPhrases } from "./testing/seed-phrases.ts";

/** Everything that a phrase can lead to. */
function idsOf({ sections, scales, stages, flags }: Framework): ReadonlySet<string> {
  const questions = sections.flatMap((section) =>
    section.subSections.flatMap((part) =>
      part.questions.flatMap((question) => [
        question.id,
        ...(question.type === "list" ? [...question.fields, ...(question.pages ?? [])].map(({ id }) => id) : []),
      ]),
    ),
  );
  const places = sections.flatMap((section) => [section.id, ...section.subSections.map(({ id }) => id)]);
  return new Set([...questions, ...places, ...[...scales, ...stages, ...flags, ...timeLimits].map(({ id }) => id)]);
}

/** The phrases that lead nowhere in a framework. */
const lost = (framework: Framework): readonly string[] => {
  const ids = idsOf(framework);
  return seedPhrases.flatMap(([phrase, , ...to]) => to.filter((id) => !ids.has(id)).map((id) => `${phrase}: ${id}`));
};

describe("what the documents name", () => {
  it("is there: every phrase leads to ids that exist", () => {
    expect(seedPhrases.length).toBeGreaterThanOrEqual(190);
    expect(lost(assetplus)).toEqual([]);
    for (const [phrase, document, ...to] of seedPhrases)
      expect([phrase, document !== "" && to.length > 0]).toEqual([phrase, true]);
    expect(new Set(seedPhrases.map(([phrase]) => phrase)).size).toBe(seedPhrases.length);
  });

  it("would be missed: without a module, its phrases are named", () => {
    const without = { ...assetplus, sections: assetplus.sections.filter(({ id }) => id !== "bail-and-remand") };
    expect(lost(without)).not.toEqual([]);
    expect(lost(without).every((line) => line.includes("bail"))).toBe(true);
  });

  it("is from all five documents, and reaches every section but the record's own", () => {
    for (const document of ["000", "001", "002", "003", "004"])
      expect(seedPhrases.some((row) => row[1].includes(document))).toBe(true);
    const led = new Set([...seedPhrases.flatMap(([, , ...to]) => to), ...alsoCalled.flatMap(({ means }) => means)]);
    const unreached = assetplus.sections.filter(({ id, group, subSections }) => {
      const within = subSections.flatMap((part) => [part.id, ...part.questions.map((question) => question.id)]);
      return group !== "record" && ![id, ...within].some((one) => led.has(one));
    });
    expect(unreached.map(({ id }) => id)).toEqual([]);
  });

  it("and is not asked is said openly, with its reason", () => {
    for (const [phrase, document, reason] of notAsked) {
      expect([phrase, document.length > 0 && reason.length > 20]).toEqual([phrase, true]);
      expect(seedPhrases.map(([known]) => known)).not.toContain(phrase);
    }
  });
});
