import { describe, expect, it } from "vitest";
import { dueState } from "../../casework/deadlines/due-state.ts";
import type { CaseloadRow } from "../../casework/work-lists/caseload.ts";
import { caseloadGroups, groupOf } from "./caseload-page.tsx";
import { searchOf } from "./caseload-routes.ts";
import { inRecord, recordQuestionPath } from "./record-paths.ts";

const today = "2026-11-19";
const line = (due: string | null, open = true): CaseloadRow => ({
  youngPersonId: `${due} ${open}`,
  name: "A",
  reference: "R",
  dateOfBirth: null,
  caseManagerId: null,
  caseManagerName: null,
  openStage: open
    ? { stageId: "s", stageType: "review", stageTitle: "Review", ownerName: "P", due: dueState(due, today), left: 1 }
    : null,
});

describe("groups of the caseload", () => {
  it.each([
    ["2026-11-18", "late"],
    ["2026-11-19", "due"],
    ["2026-12-03", "due"],
    ["2026-12-04", "later"],
    [null, "later"],
  ])("due %s stands under %s", (due, group) => expect(groupOf(line(due))).toBe(group));
  it("counts what it lists and leaves empty groups out", () => {
    const groups = caseloadGroups([line("2026-11-18"), line("2026-11-17"), line(null, false)], today);
    expect(groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ["late", 2],
      ["none", 1],
    ]);
  });
});

describe("whose young people", () => {
  it.each([
    ["", "practitioner", true],
    ["", "manager", false],
    ["q=kian", "practitioner", false],
    ["whose=all", "practitioner", false],
    ["whose=mine", "manager", true],
  ])("?%s as %s: only mine is %s", (query, role, mine) => {
    expect(searchOf(new URLSearchParams(query), role).mine).toBe(mine);
  });
  it("reads no more than 200 letters of a search", () => {
    expect(searchOf(new URLSearchParams({ q: "x".repeat(500) }), "manager").words).toHaveLength(200);
  });
});

describe("addresses in the record", () => {
  it.each([
    ["case:given-names", "/young-people/y/record/case-facts#question-case%3Agiven-names"],
    ["carers", "/young-people/y/record/core-carers#question-carers"],
    ["offences[a].plea", "/young-people/y/record/offence-list/offences/a#question-offences%5Ba%5D.plea"],
    ["no-such-question", "/young-people/y"],
  ])("%s", (address, path) => expect(recordQuestionPath("y", address)).toBe(path));
  it("leaves links alone that do not lead into the borrowed stage", () => {
    expect(inRecord("y", "/stages/y/sections/a/b/c")).toBe("/young-people/y/record/a/b/c");
    expect(inRecord("y", "/stages/z/sections/a")).toBe("/stages/z/sections/a");
  });
});
