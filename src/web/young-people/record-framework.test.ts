import { describe, expect, it } from "vitest";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { currentFramework } from "../../casework/stages/framework-versions.ts";
import { recordQuestions } from "../../casework/young-people/record-questions.ts";
import type { VisibleRecord } from "../../casework/young-people/visible-record.ts";
import type { AnswerValue, ListEntry } from "../../framework/answers.ts";
import { asOpenRecord, leftIn } from "./open-record.ts";
import { compiledRecord, recordFramework } from "./record-framework.ts";
import { recordViews } from "./record-views.ts";

const id = "11111111-1111-4111-8111-111111111111";
const record = (
  values: Record<string, AnswerValue>,
  entries: Record<string, readonly ListEntry[]> = {},
): VisibleRecord => ({
  youngPerson: {
    id,
    reference: "NM-1",
    displayName: "Kian Marlow",
    preferredName: null,
    dateOfBirth: null,
    caseManagerId: null,
    caseManagerName: null,
  },
  closedAt: null,
  index: frameworkIndex(currentFramework),
  answers: { values, entries },
  meta: new Map(),
  deletedEntries: {},
  stages: [],
  alerts: [],
  mayWrite: true,
});
const open = (...given: Parameters<typeof record>) =>
  asOpenRecord(record(...given), "2026-11-19", "youth-justice-service");
const views = (of: ReturnType<typeof open>, part: string, entry: { list: string; id: string } | null = null) =>
  recordViews({ record: of, viewerId: "u", now: new Date("2026-11-19T10:00:00Z") }, part, entry);

describe("the case record as a framework", () => {
  it("asks exactly the questions whose answers live in the record", () => {
    const asked = compiledRecord().questions.map(({ question }) => question.id);
    expect(new Set(asked)).toEqual(new Set(recordQuestions()));
  });
  it("shows every list of the record without a stage to decide it", () => {
    const { evaluation } = open({}).visible;
    for (const list of ["offences", "outcomes", "carers", "services-involved", "care-periods", "remand-history"])
      expect(evaluation.shown.has(list)).toBe(true);
  });
  it("needs nothing of what only a stage could need", () => {
    expect(leftIn(open({}).visible.evaluation, "care-history")).toBe(0);
    expect(leftIn(open({}).visible.evaluation, "case-facts")).toBeGreaterThan(0);
  });
  it("counts each gap once", () => {
    const empty = leftIn(open({}).visible.evaluation, "case-facts");
    expect(leftIn(open({ "case:given-names": "Kian" }).visible.evaluation, "case-facts")).toBe(empty - 1);
  });
  it("counts what is left in an entry once", () => {
    const { visible } = open({}, { "case:addresses": [{ id: "a1", values: {} }] });
    const left = visible.evaluation.gaps
      .map(({ address }) => address)
      .filter((address) => address.startsWith("case:addresses["));
    expect(left).toEqual(["line", "kind", "protected"].map((field) => `case:addresses[a1].${field}`));
  });
  it("opens what an answer in the same entry opens", () => {
    const withStatus = (status: string) =>
      open({}, { offences: [{ id: "o1", values: { "offences.status": status } }] }).visible.evaluation.shown.has(
        "offences[o1].plea",
      );
    expect([withStatus("proved"), withStatus("alleged")]).toEqual([true, false]);
  });
  it("has a title for each part", () => {
    for (const { subSections } of recordFramework().sections)
      for (const { title } of subSections) expect(title).not.toBe("");
  });
});

describe("rows of the record", () => {
  it("lead into the record and never into a stage", () => {
    const of = open({}, { offences: [{ id: "o1", values: { "offences.title": "Theft" } }] });
    const hrefs = of.visible.subSections.flatMap((part) =>
      (views(of, part) ?? []).flatMap((view) => (view.kind === "list" ? view.entries.map(({ href }) => href) : [])),
    );
    expect(hrefs).toEqual([`/young-people/${id}/record/offence-list/offences/o1`]);
  });
  it("are null for an entry that is not there", () => {
    expect(views(open({}), "offence-list", { list: "offences", id: "nobody" })).toBeNull();
  });
});
