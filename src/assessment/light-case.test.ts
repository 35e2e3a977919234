import { describe, expect, it } from "vitest";
import type { Answers } from "../framework/answers.ts";
import { assetplus } from "../framework/assetplus.ts";
import type { Question } from "../framework/language.ts";
import { type CompiledStage, compile } from "./compile.ts";
import { evaluated } from "./testing/small-framework.ts";

/** Answers that are usual in the light case where "no" or "none" would not be honest. Source: content part 00, light-answers. */
const usual: Readonly<Record<string, string | readonly string[]>> = {
  "gp-registered": "yes",
  "trusted-adult": "yes",
  "sanction-history-checked": "yes",
  "strength-topics": ["learning-education-employment"],
  "learning-strengths": ["attends-well"],
  "plan-agreement": "yes",
  "offences.status": "cautioned",
  "offences.current": "yes",
  "outcomes.current": "yes",
  "outcomes.type": "youth-caution",
  "episodes.kind": "offence-or-offences",
  "ete-status": "school",
  "time-use": "positive",
  "friends-mix": "positive",
  "carers.safe-contact": "yes",
};
const entryCounts: Readonly<Record<string, number>> = { "desistance-factors": 2 };
const quiet =
  "no none none-of-these none-yet never not-needed negative low minor unlikely not-soon not-applicable standard same".split(
    " ",
  );

function lightAnswer(compiled: CompiledStage, question: Question, place: number): string | readonly string[] | number {
  if (question.id === "key-areas.priority") return place === 0 ? "first" : "none";
  const given = usual[question.id];
  if (given !== undefined) return given;
  if (question.type === "number") return 0;
  if (question.type === "date" || question.type === "partialDate") return "2026-05-01";
  const options = compiled.options(question);
  const calm =
    options.find((option) => quiet.includes(option.code) && !option.flagged) ??
    options.find((option) => !option.flagged);
  const code = calm?.code ?? "x";
  return question.type === "multi" ? [code] : code;
}

/** Answers every required shown question as lightly as an honest worker could, until nothing new is asked. */
function lightStage(compiled: CompiledStage): Answers {
  const values: Record<string, string | readonly string[] | number> = {
    "case:date-of-birth": "2011-03-14",
    "life-events-none": "none-known-yet",
  };
  const entries: Record<string, { id: string; values: Record<string, string | readonly string[] | number> }[]> = {};
  for (let round = 0; round < 12; round += 1) {
    const { gaps } = evaluated(compiled, { values, entries }, { facts: { stage: compiled.stage.id } });
    if (gaps.length === 0) break;
    for (const { address, question, kind } of gaps) {
      const found = compiled.byId.get(question);
      if (!found) continue;
      if (kind === "needs-an-entry") {
        entries[question] = Array.from({ length: entryCounts[question] ?? 1 }, (_, at) => ({
          id: `${at + 1}`,
          values: {},
        }));
        continue;
      }
      const entry = /\[(.+)\]/.exec(address)?.[1];
      if (entry === undefined) values[question] = lightAnswer(compiled, found.question, 0);
      else {
        const list = question.slice(0, question.indexOf("."));
        const rows = entries[list] ?? [];
        const row = rows.find(({ id }) => id === entry) ?? { id: entry, values: {} };
        if (!rows.includes(row)) rows.push(row);
        entries[list] = rows;
        row.values[question] = lightAnswer(compiled, found.question, found.list?.fixedEntries?.indexOf(entry) ?? 0);
      }
    }
  }
  return { values, entries };
}

describe("the lightest honest case", () => {
  it("of a referral for an out-of-court disposal is finished with at most 150 questions", () => {
    const compiled = compile(assetplus, "referral-in-oocd");
    const evaluation = evaluated(compiled, lightStage(compiled), { facts: { stage: "referral-in-oocd" } });
    expect(evaluation.gaps.filter((gap) => gap.holdsCompletion)).toEqual([]);
    let asked = 0;
    for (const address of evaluation.required) {
      const question = compiled.byId.get(address.replace(/\[.+\]/, ""))?.question;
      if (question && question.type !== "list" && !question.prefilled && !question.id.startsWith("case:")) asked += 1;
    }
    expect(asked).toBeLessThanOrEqual(150);
    expect(asked).toBeGreaterThan(100);
  });
});
