import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../vitest.runs.ts";
import type { Answers, AnswerValue } from "../framework/answers.ts";
import { stages } from "../framework/stages.ts";
import type { CompiledQuestion, CompiledStage } from "./compiled-stage.ts";
import { compiledStage, stageOf } from "./testing/assetplus-stage.ts";
import { randomAnswers } from "./testing/random-answers.ts";
import { evaluated } from "./testing/small-framework.ts";
import type { Evaluation } from "./types.ts";

const journey = [
  "placement-notification",
  "bail-recommendation",
  "pre-sentence-report-all-options",
  "post-court-report",
  "entering-custody",
] as const;

type Pick = (codes: readonly string[]) => string;

function answerFor(compiled: CompiledStage, { question }: CompiledQuestion, pick: Pick): AnswerValue {
  if (question.type === "number") return "from" in question ? (question.from ?? 1) : 1;
  if (question.type === "date" || question.type === "partialDate") return "2026-05-01";
  const codes = compiled.options(question).map(({ code }) => code);
  if (codes.length === 0) return question.type === "multi" ? ["own-words"] : "own words";
  return question.type === "multi" ? [pick(codes)] : pick(codes);
}

/** Answers whatever is asked next until nothing holds the stage, or it goes on for ever. */
function fill(compiled: CompiledStage, pick: Pick): Evaluation {
  const values: Record<string, AnswerValue> = { "case:date-of-birth": "2010-03-14" };
  const entries: Record<string, { id: string; values: Record<string, AnswerValue> }[]> = {};
  let evaluation = evaluated(compiled, { values, entries });
  for (let round = 0; round < 25; round += 1) {
    evaluation = evaluated(compiled, { values, entries }, { facts: { stage: compiled.stage.id } });
    const holding = evaluation.gaps.filter((gap) => gap.holdsCompletion);
    if (holding.length === 0) break;
    for (const { address, question, kind } of holding) {
      const found = compiled.byId.get(question);
      if (!found) continue;
      const entry = /\[(.+)\]/.exec(address)?.[1];
      if (kind === "needs-an-entry") entries[question] = [{ id: "one", values: {} }];
      else if (entry === undefined) values[question] = answerFor(compiled, found, pick);
      else {
        const list = question.slice(0, question.indexOf("."));
        const rows = entries[list] ?? [];
        const row = rows.find(({ id }) => id === entry) ?? { id: entry, values: {} };
        if (!rows.includes(row)) rows.push(row);
        entries[list] = rows;
        row.values[question] = answerFor(compiled, found, pick);
      }
    }
  }
  return evaluation;
}

const holding = (evaluation: Evaluation): readonly string[] =>
  evaluation.gaps.filter((gap) => gap.holdsCompletion).map(({ address }) => address);

describe("the stages on the way into custody", () => {
  it.each(journey)("%s can be answered to the end, whatever is chosen", (type) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 60 })), (chance) => {
        const pick: Pick = (codes) => codes[(chance.next().value ?? 0) % codes.length] ?? "";
        expect(holding(fill(compiledStage(type), pick))).toEqual([]);
      }),
      { numRuns: runs(6) },
    );
  });

  it.each(journey)("%s takes any answers", (type) => {
    const compiled = compiledStage(type);
    fc.assert(
      fc.property(randomAnswers(compiled), (given: Answers) => {
        const evaluation = evaluated(compiled, given, { facts: { stage: type } });
        for (const gap of evaluation.gaps) expect(evaluation.shown.has(gap.address)).toBe(true);
      }),
      { numRuns: runs(4) },
    );
  });

  it("ask a secure establishment for nothing that it may not write", () => {
    const compiled = compiledStage("entering-custody");
    const evaluation = fill(compiled, (codes) => codes[0] ?? "");
    const notTheirs = [...evaluation.required].filter((address) => {
      const found = compiled.byId.get(address.replace(/\[.+?\]/, ""));
      return found?.question.yjsOnly || found?.list?.question.yjsOnly;
    });
    expect(notTheirs).toEqual([]);
  });
});

describe("what must be complete", () => {
  const all = new Map(stages.map((stage) => [stage.id, stage]));
  it.each(stages.filter(({ mustBeComplete }) => mustBeComplete).map(({ id }) => id))("of %s is shown at it", (type) => {
    const { questions, sections, stage } = compiledStage(type);
    const ids = new Set<string>([...stage.groups, ...sections.map(({ id }) => id)]);
    for (const { question, subSection, atThisStage } of questions)
      if (atThisStage) ids.add(question.id).add(subSection);
    expect(all.get(type)?.mustBeComplete?.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("before a bail hearing is the module and the placement, not the whole of information gathering", () => {
    const { required, shown } = stageOf({ type: "bail-recommendation" });
    for (const id of ["bail-package-level", "custody-suicide-now", "rosh-judgement", "court-hearings"])
      expect(required.has(id)).toBe(true);
    for (const id of ["accommodation-type", "custody-medicine-with-them", "future-harm-foreseen"]) {
      expect(shown.has(id)).toBe(true);
      expect(required.has(id)).toBe(false);
    }
  });

  it("after court is the first night and the court, nothing of the placement", () => {
    const { required } = stageOf({ type: "post-court-report" });
    expect(required.has("custody-seen-today")).toBe(true);
    expect(required.has("custody-reaction")).toBe(true);
    expect(required.has("custody-vulnerable-how")).toBe(false);
    expect(required.has("rosh-judgement")).toBe(false);
  });

  it("of an optional module is nothing", () => {
    const { required } = stageOf({ type: "review" });
    const optional = compiledStage("review").questions.filter(({ subSection }) => subSection.startsWith("referral"));
    for (const { question } of optional) expect(required.has(question.id)).toBe(false);
  });
});

describe("the hearing", () => {
  const hearing = (more: Answers["values"] = {}) => ({ "court-hearings.date": "2026-05-12", ...more });
  it("is needed where a court is near, and nowhere else", () => {
    for (const { id } of stages) {
      const near = [...journey.slice(0, 4), "pre-sentence-report", "sentenced-no-report", "referral-order-report"];
      expect([id, stageOf({ type: id }).shown.has("court-hearings")]).toEqual([id, near.includes(id)]);
    }
  });
  it.each([
    ["2026-06-01", true],
    ["2026-06-02", false],
  ])("of %s asks for the outcome: %s", (date, asked) => {
    const { shown } = stageOf({
      type: "bail-recommendation",
      entries: { "court-hearings": [hearing({ "court-hearings.date": date })] },
    });
    expect(shown.has("court-hearings[court-hearings-1].outcome")).toBe(asked);
  });
  it("asks for what the court set when there is bail with conditions", () => {
    const asked = (outcome: string) =>
      stageOf({
        type: "bail-recommendation",
        entries: { "court-hearings": [hearing({ "court-hearings.outcome": [outcome] })] },
      }).shown;
    expect(asked("bail-with-conditions").has("bail-final-conditions")).toBe(true);
    expect(asked("bail-with-conditions").has("bail-remand-authority")).toBe(false);
    expect(asked("remand-to-youth-detention").has("bail-remand-authority")).toBe(true);
    expect(asked("adjourned").has("bail-final-conditions")).toBe(false);
  });
});

describe("first-night safety", () => {
  it("raises its flags on the day, and asks why when nobody could ask", () => {
    const at = (values: Answers["values"]) => stageOf({ type: "placement-notification", values });
    const flags = at({ "custody-self-harm-now": "yes", "custody-suicide-now": "yes" }).flags.map(({ id }) => id);
    expect(flags).toEqual(expect.arrayContaining(["self-harm", "suicide"]));
    expect(at({ "custody-suicide-now": "no" }).flags.map(({ id }) => id)).not.toContain("suicide");
    expect(at({ "custody-suicide-now": "yet-to-clarify" }).required.has("custody-self-harm-unknown-reason")).toBe(true);
    expect(at({ "custody-suicide-now": "no" }).shown.has("custody-self-harm-unknown-reason")).toBe(false);
  });
});
