import { describe, expect, it } from "vitest";
import type { Answers, AnswerValue } from "../../framework/answers.ts";
import { visibleOf } from "../stages/testing/visible-of.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { saidTo } from "./said.ts";
import { sinceLastTime } from "./since-last-time.ts";

type Values = Readonly<Record<string, AnswerValue>>;

function stageWith(on: string, values: Values, forms: readonly Values[] = []): VisibleStage {
  const entries = forms.map((fields, at) => ({
    // Every stage makes entries of its own.
    id: `${on}-${at}`,
    values: Object.fromEntries(Object.entries(fields).map(([name, value]) => [`carer-forms.${name}`, value])),
  }));
  const answers: Answers = { values: { "sa-date": on, ...values }, entries: { "carer-forms": entries } };
  return visibleOf("review", answers);
}

function since(question: string, before: VisibleStage | null, now: VisibleStage) {
  return saidTo(now, question).map((said) => sinceLastTime(now, before, said));
}

describe("what was said now and last time", () => {
  it.each<[string, string, string, object | null]>([
    ["sa-worry", "sometimes", "never", { turn: "better", before: "Sometimes", on: "2026-03-03" }],
    ["sa-worry", "never", "a-lot", { turn: "harder", before: "Never", on: "2026-03-03" }],
    ["sa-home-happy", "no", "a-bit", { turn: "better", before: "No", on: "2026-03-03" }],
    ["sa-home-happy", "a-bit", "a-bit", { turn: "same", before: "A bit", on: "2026-03-03" }],
    ["sar-worker", "a-lot", "never", { turn: "less", before: "A lot", on: "2026-03-03" }],
    // Faces are not put in an order, and nobody who would rather not say has said more or less.
    ["sa-how-feeling-now", "sad", "happy", null],
    ["sa-worry", "rather-not", "never", null],
    ["sa-progress", "worse", "better", null],
  ])("%s: from %s to %s", (question, before, now, expected) => {
    const then = stageWith("2026-03-03", { [question]: before });
    expect(since(question, then, stageWith("2026-11-01", { [question]: now }))).toEqual([expected]);
  });

  it("says nothing the first time, and nothing where the item was left out then", () => {
    const now = stageWith("2026-11-01", { "sa-worry": "never" });
    expect(since("sa-worry", null, now)).toEqual([null]);
    expect(since("sa-worry", stageWith("2026-03-03", {}), now)).toEqual([null]);
  });

  it("compares a parent with that parent alone, and a form without a name with none", () => {
    const denise = { "who-else": "Denise Harker, aunt", date: "2026-03-04", sleep: "not-well" };
    const paul = { "who-else": "Paul Marlow", date: "2026-03-05", sleep: "very-well" };
    const then = stageWith("2026-03-03", {}, [paul, denise, { sleep: "very-well" }]);
    const now = stageWith("2026-11-01", {}, [
      { ...denise, date: "2026-11-02", sleep: "quite-well" },
      { sleep: "not-well" },
    ]);
    expect(since("carer-forms.sleep", then, now)).toEqual([
      { turn: "better", before: "Not well", on: "2026-03-04" },
      null,
    ]);
  });
});
