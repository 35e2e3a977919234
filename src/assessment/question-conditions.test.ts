import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { conditionFacts, conditionsOf, conditionTests } from "./question-conditions.ts";
import { compiledStage } from "./testing/assetplus-stage.ts";
import { randomAnswers } from "./testing/random-answers.ts";
import { facts as someFacts } from "./testing/small-framework.ts";

const compiled = compiledStage("pre-sentence-report");
const facts = { ...someFacts, stage: "pre-sentence-report" };

describe("conditions as data", () => {
  it("say the same as the evaluation, after a journey as JSON", () => {
    fc.assert(
      fc.property(randomAnswers(compiled), (answers) => {
        const evaluation = evaluate(compiled, answers, new Map(), facts, { countersignCriteria: {} });
        for (const { questions } of compiled.subSections) {
          const conditions = conditionsOf(compiled, new Set(questions.map(({ question }) => question.id)));
          const given = conditionFacts(compiled, conditions, answers, evaluation, facts);
          const sent = JSON.parse(JSON.stringify({ conditions, given })) as {
            conditions: typeof conditions;
            given: typeof given;
          };
          for (const [id, holds] of conditionTests(sent.conditions)) {
            expect(`${id} ${holds(sent.given, -1)}`).toBe(`${id} ${evaluation.shown.has(id)}`);
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
