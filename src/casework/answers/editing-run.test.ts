import { describe, expect, it } from "vitest";
import { continueRun, type LoggedChange, longestRunMs, type NextSave } from "./editing-run.ts";

const start = new Date("2026-11-16T09:00:00Z");
const last: LoggedChange = { sequence: 7n, authorId: "a", runId: "r", runStartedAt: start, firstOfRun: false };
const save: NextSave = { authorId: "a", runId: "r", at: new Date(start.getTime() + 60_000), seen: 3n };

describe("an editing run", () => {
  it("replaces its latest value", () => {
    expect(continueRun(last, save)).toEqual({ kind: "replace", sequence: 7n });
  });
  it("keeps its first value beside the latest", () => {
    expect(continueRun({ ...last, firstOfRun: true }, save)).toEqual({ kind: "append", runStartedAt: start });
  });
  it.each<[string, LoggedChange | null, NextSave]>([
    ["there was nothing before", null, save],
    ["another wrote", { ...last, authorId: "b" }, save],
    ["the page was opened anew", last, { ...save, runId: "s" }],
    ["ten minutes are over", last, { ...save, at: new Date(start.getTime() + longestRunMs) }],
    ["somebody else has looked", last, { ...save, seen: 7n }],
  ])("begins anew when %s", (_why, before, next) => {
    expect(continueRun(before, next)).toEqual({ kind: "append", runStartedAt: next.at });
  });
});
