import { describe, expect, it } from "vitest";
import type { AnswerValue } from "../framework/answers.ts";
import type { Question, StageTypeId } from "../framework/language.ts";
import type { CompiledStage } from "./compiled-stage.ts";
import { compiledStage } from "./testing/assetplus-stage.ts";
import { evaluated } from "./testing/small-framework.ts";
import type { Evaluation } from "./types.ts";

interface Entry {
  readonly id: string;
  readonly values: Record<string, AnswerValue>;
}

/** An answer of the kind that a form could give; `turn` picks another choice each time. */
function answerTo(compiled: CompiledStage, question: Question, turn: number): AnswerValue {
  const options = compiled.options(question);
  const code = options[turn % Math.max(options.length, 1)]?.code;
  if (question.type === "multi") return [code ?? "x"];
  if (question.type === "number") return question.from ?? 1;
  if (question.type === "date" || question.type === "partialDate") return "2026-05-01";
  return code ?? "Not known yet";
}

/** Answers what is asked and missing, round by round, until nothing is. */
function fill(compiled: CompiledStage, turn: number, values: Record<string, AnswerValue>): Evaluation {
  const entries: Record<string, Entry[]> = {
    outcomes: [{ id: "order", values: { "outcomes.type": "referral-order", "outcomes.current": "yes" } }],
  };
  const look = () =>
    evaluated(
      compiled,
      { values, entries },
      {
        facts: {
          stage: compiled.stage.id,
          organisationKind: compiled.stage.mayStart[turn % 2] ?? "youth-justice-service",
        },
      },
    );
  for (let round = 0; round < 30; round += 1) {
    const gaps = look().gaps.filter(({ holdsCompletion }) => holdsCompletion);
    if (gaps.length === 0) break;
    for (const { address, question, kind } of gaps) {
      const found = compiled.byId.get(question);
      if (!found) throw new Error(`${question} is asked and does not exist`);
      const entry = /\[(.+)\]/.exec(address)?.[1];
      if (kind === "needs-an-entry") entries[question] = [{ id: "one", values: {} }];
      else if (entry === undefined) values[question] = answerTo(compiled, found.question, turn);
      else {
        const list = question.slice(0, question.indexOf("."));
        const rows = entries[list] ?? [];
        entries[list] = rows;
        const row = rows.find(({ id }) => id === entry);
        if (row) row.values[question] = answerTo(compiled, found.question, turn);
        else rows.push({ id: entry, values: { [question]: answerTo(compiled, found.question, turn) } });
      }
    }
  }
  return look();
}

const stages: readonly (readonly [stage: StageTypeId, module: string, needed: string])[] = [
  ["pre-release-from-custody", "leaving-custody", "release-first-report"],
  ["referral-order-report", "referral-order-report", "ro-panel-date"],
  ["transfer-yjs-to-yjs", "transfer-yjs-to-yjs", "move-to-service"],
  ["transfer-to-probation", "transfer-to-probation", "adult-date"],
];

describe.each(stages)("%s", (type, module, needed) => {
  const compiled = compiledStage(type);

  it.each([0, 1, 2, 3, 4, 5])("can be finished whichever answer is given (%i)", (turn) => {
    const evaluation = fill(compiled, turn, { "case:date-of-birth": "2009-03-14" });
    expect(evaluation.gaps.filter(({ holdsCompletion }) => holdsCompletion)).toEqual([]);
    expect(evaluation.required.has(needed)).toBe(true);
    expect(evaluation.sections.find(({ id }) => id === module)?.left).toBe(0);
  });

  it("is not finished while its module is empty", () => {
    const evaluation = evaluated(
      compiled,
      {
        values: {},
        entries: { outcomes: [{ id: "order", values: { "outcomes.type": "referral-order" } }] },
      },
      { facts: { stage: type } },
    );
    expect(evaluation.sections.find(({ id }) => id === module)?.left).toBeGreaterThan(0);
  });
});

describe.each([
  ["review", "ro-review-date"],
  ["case-closure", "ro-final-date"],
] as const)("%s of a referral order", (type, asked) => {
  it.each([0, 1, 2])("offers the panel's report and is not held up by it (%i)", (turn) => {
    const evaluation = fill(compiledStage(type), turn, { "case:date-of-birth": "2009-03-14" });
    expect(evaluation.gaps.filter(({ holdsCompletion }) => holdsCompletion)).toEqual([]);
    expect(evaluation.shown.has(asked)).toBe(true);
  });
});

describe("what the youth justice service sets", () => {
  const set = ["rosh-judgement", "sawb-judgement"];
  const evaluatedAt = (organisationKind: "youth-justice-service" | "secure-establishment") =>
    evaluated(compiledStage("review"), { values: {}, entries: {} }, { facts: { stage: "review", organisationKind } });

  it("is needed there, and holds back no stage of a secure establishment, which cannot write it", () => {
    for (const [kind, needed] of [
      ["youth-justice-service", set],
      ["secure-establishment", []],
    ] as const) {
      const { required, gaps, shown } = evaluatedAt(kind);
      expect(set.filter((id) => shown.has(id))).toEqual(set);
      expect(set.filter((id) => required.has(id))).toEqual(needed);
      expect(set.filter((id) => gaps.some((gap) => gap.question === id))).toEqual(needed);
    }
  });

  it("waits for nobody there to confirm it", () => {
    const toConfirm = (organisationKind: "youth-justice-service" | "secure-establishment") =>
      evaluated(
        compiledStage("review"),
        { values: { "rosh-judgement": "low" }, entries: {} },
        { facts: { stage: "review", organisationKind }, states: new Map([["rosh-judgement", "carried"]]) },
      ).gaps.filter(({ kind }) => kind === "to-confirm");
    expect(toConfirm("youth-justice-service").map(({ question }) => question)).toEqual(["rosh-judgement"]);
    expect(toConfirm("secure-establishment")).toEqual([]);
  });
});

describe("who is asked what", () => {
  const shownTo = (organisationKind: "youth-justice-service" | "secure-establishment") =>
    evaluated(
      compiledStage("pre-release-from-custody"),
      { values: {}, entries: {} },
      {
        facts: { stage: "pre-release-from-custody", organisationKind },
      },
    ).shown;

  it("asks the establishment alone for its part of leaving custody", () => {
    expect(shownTo("secure-establishment").has("release-se-report")).toBe(true);
    expect(shownTo("youth-justice-service").has("release-se-report")).toBe(false);
  });

  it("asks a review about a panel only where there is a referral order", () => {
    const review = compiledStage("review");
    const shown = (type: string) =>
      evaluated(
        review,
        { values: {}, entries: { outcomes: [{ id: "order", values: { "outcomes.type": type } }] } },
        { facts: { stage: "review" } },
      ).shown;
    const panel = ["ro-see-contract-matches", "ro-contract-file", "ro-review-date"];
    expect(panel.filter((id) => shown("referral-order").has(id))).toEqual(panel);
    expect(panel.filter((id) => shown("yro").has(id))).toEqual([]);
  });
});
