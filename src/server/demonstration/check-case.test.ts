import { describe, expect, it } from "vitest";
import { assetplus, startableStageTypes } from "../../framework/assetplus.ts";
import { preventionAndDiversionStageTypes } from "../../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import { addDays } from "../../judgement/dates.ts";
import type { WrittenCase } from "./case.ts";
import { caseOf } from "./case-of.ts";
import { demonstrationCases } from "./cases/index.ts";
import { checkCase, textsIn } from "./check-case.ts";
import { frameworkOf } from "./framework-of.ts";
import { storyDay, storyTime } from "./story-time.ts";

const time = storyTime(storyDay, new Date(`${storyDay}T12:00:00Z`));
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

describe("the written cases", () => {
  it.each(demonstrationCases.map((written) => [written.key, written] as const))(
    "%s fits the framework",
    (_, written) => {
      expect(checkCase(frameworkOf(written), written, time)).toEqual([]);
      expect([...startableStageTypes, ...preventionAndDiversionStageTypes]).toEqual(
        expect.arrayContaining(written.stages.map(({ type }) => type)),
      );
    },
  );

  it("tells a stage of every framework that can be started", () => {
    const told = new Set(demonstrationCases.flatMap(({ stages }) => stages.map(({ type }) => type)));
    expect(startableStageTypes.some((type) => told.has(type))).toBe(true);
    expect(preventionAndDiversionStageTypes.some((type) => told.has(type))).toBe(true);
  });

  it("finds what does not fit", () => {
    const about = {
      reference: "X",
      caseManager: "priya",
      givenNames: "A",
      familyName: "B",
      born: "2011-01-01",
    } as const;
    const wrong: WrittenCase = caseOf("wrong", about, { by: "priya", on: "2026-01-01", at: "09:00" })
      .facts({ "sex-recorded": "purple", "preferred-name": "Known since November" })
      .outcome("o", { type: "a-telling-off" })
      .end();
    expect(checkCase(assetplus, wrong, time)).toHaveLength(3);
    const nowhere = caseOf("wrong", about, wrong.added).facts({ "shoe-size": "44" }).end();
    expect(() => checkCase(assetplus, nowhere, time)).toThrow("no question case:shoe-size");
  });

  it("never says the same sentence of eight words or more twice", () => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const written of demonstrationCases)
      for (const [where, text] of textsIn(frameworkOf(written), written, time))
        for (const sentence of text.split(/(?<=[.!?])\s+/)) {
          const key = words(sentence).join(" ");
          if (words(sentence).length < 8) continue;
          const here = `${written.key} ${where}`;
          const before = seen.get(key);
          if (before !== undefined) repeated.push(`${before} and ${here}: ${sentence}`);
          seen.set(key, here);
        }
    expect(repeated).toEqual([]);
  });

  it("keeps every child within the ages of youth justice, and every event within their life", () => {
    for (const { key, born, record } of demonstrationCases) {
      const age = ageOn(born, storyDay);
      expect([key, age !== null && age >= 10 && age <= 17]).toEqual([key, true]);
      const sanctions = record.flatMap(({ answers }) => answers.filter(({ question }) => question === "outcomes.date"));
      for (const { value } of sanctions)
        expect([key, typeof value === "string" && (ageOn(born, value) ?? 0) >= 10]).toEqual([key, true]);
    }
  });

  it("moves with the day of loading, ages and gaps kept", () => {
    const later = addDays(storyDay, 1000);
    const moved = storyTime(later, new Date(`${later}T12:00:00Z`));
    for (const { born } of demonstrationCases) expect(ageOn(moved.date(born), later)).toBe(ageOn(born, storyDay));
    expect(moved.text("Seen on {2026-11-22}.")).toBe("Seen on 18 August 2029.");
  });
});
