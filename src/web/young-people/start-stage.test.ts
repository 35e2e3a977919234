import { describe, expect, it } from "vitest";
import type { Actor } from "../../casework/actor.ts";
import { usualNextStages } from "../../framework/stage-journeys.ts";
import { stages } from "../../framework/stages.ts";
import { startStage as welsh } from "../../wording/cy/start-stage.ts";
import { startStage as english } from "../../wording/en/start-stage.ts";
import { FormFields } from "../routing/request-body.ts";
import { limitInWords, offeredAfter, readStart, startableBy, startFaults, triggerDate } from "./start-stage-form.tsx";

const actor = (differs: Partial<Actor>): Actor => ({
  userId: "u",
  name: "Priya",
  role: "practitioner",
  permissions: [],
  organisationId: "o",
  organisationName: "Northmoor",
  organisationKind: "youth-justice-service",
  ...differs,
});
const typed = (fields: Record<string, string>) => readStart(new FormFields(Object.entries(fields)));

describe("starting a stage", () => {
  it("offers only what this person may start", () => {
    expect(startableBy(actor({})).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["referral-in-oocd", "pre-sentence-report"]),
    );
    for (const type of startableBy(actor({ role: "secure-practitioner", organisationKind: "secure-establishment" })))
      expect(type.mayStart).toContain("secure-establishment");
    expect(startableBy(actor({ role: "administrative-officer" }))).toEqual([]);
  });
  it("asks for both when both are missing, and for a kind that was not offered", () => {
    const offered = startableBy(actor({}));
    expect(startFaults(typed({}), offered).map(({ field }) => field)).toEqual(["type", "trigger"]);
    const date = { "trigger-day": "5", "trigger-month": "3", "trigger-year": "2026" };
    expect(startFaults(typed({ type: "entering-custody", ...date }), offered).map(({ field }) => field)).toEqual([
      "type",
    ]);
    expect(startFaults(typed({ type: "review", ...date }), offered)).toEqual([]);
    expect(triggerDate(typed(date))).toBe("2026-03-05");
  });
  it("says of every kind when it is due", () => {
    for (const type of startableBy(actor({ role: "manager" })))
      expect(limitInWords(type)).toMatch(/^Due (\d+ .+ (after|before) |on the day on which .+ (is|was) )/);
  });
  it("offers first what usually follows the last stage, with when, and leaves nothing out", () => {
    const offered = startableBy(actor({}));
    const after = offeredAfter(offered, { type: "pre-sentence-report", title: "Pre-sentence report" });
    expect(after.slice(0, 4).map(({ type, usual }) => [type.id, usual])).toEqual([
      ["review", "plan agreed after sentence"],
      ["referral-order-report", ""],
      ["case-closure", ""],
      [expect.any(String), null],
    ]);
    expect(after.map(({ type }) => type.id).toSorted()).toEqual(offered.map(({ id }) => id).toSorted());
    expect(offeredAfter(offered, null).map(({ type }) => type)).toEqual(offered);
  });
  it("has words in both languages for every reason why a stage follows", () => {
    const whens = stages.flatMap(({ id }) => usualNextStages(id)).flatMap(({ when }) => when ?? []);
    for (const words of [english, welsh]) expect(Object.keys(words.whens ?? {})).toEqual(expect.arrayContaining(whens));
    expect(new Set(whens)).toEqual(new Set(Object.keys(english.whens)));
  });
});
