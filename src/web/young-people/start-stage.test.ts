import { describe, expect, it } from "vitest";
import type { Actor } from "../../casework/actor.ts";
import { FormFields } from "../routing/request-body.ts";
import { limitInWords, readStart, startableBy, startFaults, triggerDate } from "./start-stage-form.tsx";

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
});
