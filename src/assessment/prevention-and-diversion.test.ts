import { describe, expect, it } from "vitest";
import { parseAddress } from "../framework/address.ts";
import type { Answers } from "../framework/answers.ts";
import { assetplus } from "../framework/assetplus.ts";
import type { Framework, Question } from "../framework/language.ts";
import { preventionAndDiversion } from "../framework/prevention-and-diversion/prevention-and-diversion.ts";
import { checkFramework } from "./check-framework.ts";
import { compile } from "./compile.ts";
import type { CompiledStage } from "./compiled-stage.ts";
import { evaluated } from "./testing/small-framework.ts";

const everything = ({ sections }: Framework): readonly Question[] =>
  sections.flatMap(({ subSections }) =>
    subSections.flatMap(({ questions }) =>
      questions.flatMap((question) => (question.type === "list" ? [question, ...question.fields] : [question])),
    ),
  );
const inFull = new Map(everything(assetplus).map((question) => [question.id, question]));
const assessment = compile(preventionAndDiversion, "prevention-and-diversion-assessment");

describe("the short framework for prevention and diversion", () => {
  it("is sound, and waits for nothing", () => {
    expect(() => checkFramework(preventionAndDiversion, { questions: [], sections: [] })).not.toThrow();
  });

  it("asks a fact that AssetPlus asks with the very definition: id, type, words and choices", () => {
    const own = everything(preventionAndDiversion).filter(({ id }) => !inFull.has(id));
    expect(own.map(({ id }) => id).filter((id) => !id.startsWith("pd-"))).toEqual([]);
    for (const question of everything(preventionAndDiversion)) {
      const full = inFull.get(question.id);
      if (full === undefined) continue;
      expect([question.id, question.type, question.label]).toEqual([full.id, full.type, full.label]);
      // What a target is for is picked from the lists that each framework has; the fixed choices are the same.
      if (question.id === "plan-targets.links") continue;
      expect("options" in question ? question.options : null).toEqual("options" in full ? full.options : null);
    }
    const scales = new Map(assetplus.scales.map((scale) => [scale.id, scale]));
    for (const scale of preventionAndDiversion.scales) expect(scale).toBe(scales.get(scale.id));
  });

  it("marks what comes from the public account and what is our own", () => {
    for (const question of everything(preventionAndDiversion))
      if (question.id.startsWith("pd-")) expect(["public", "own"]).toContain(question.provenance.source);
  });

  it("has no reconviction score, no likelihood of reoffending and no risk of serious harm, at any stage", () => {
    const text = JSON.stringify(preventionAndDiversion.sections.filter(({ group }) => group !== "record"));
    expect(text).not.toMatch(/yogrs|reconviction|indicative-lor|lor-judgement|rosh-judgement|scaled-approach/i);
    expect(preventionAndDiversion.flags.map(({ id }) => id)).not.toContain("score");
  });

  it("is written in the order that the public account gives", () => {
    expect(assessment.subSections.map(({ subSection }) => subSection.title)).toEqual([
      "Why we are here",
      "The child",
      "What is known already",
      "Circumstances",
      "Diversity needs",
      "Family needs",
      "Exploitation",
      "Behaviour",
      "What explains it, and how we respond",
      "Plan: the child's part",
      "Plan: what professionals do",
      "Plan: agreed and shared",
    ]);
    const exit = compile(preventionAndDiversion, "prevention-and-diversion-exit");
    expect(exit.subSections.at(-1)?.subSection.id).toBe("pd-exit");
  });

  it("is finished by a light case with 40 to 70 things typed or ticked outside lists", () => {
    const evaluation = evaluated(assessment, lightStage(assessment), { facts: { stage: assessment.stage.id } });
    expect(evaluation.gaps.filter((gap) => gap.holdsCompletion)).toEqual([]);
    expect(evaluation.checks.filter(({ severity }) => severity === "stop")).toEqual([]);
    const asked = [...evaluation.required].filter((address) => {
      const question = assessment.byId.get(parseAddress(address)?.question ?? "");
      return question?.asked && question.question.type !== "list" && question.question.home !== "record";
    });
    const outside = asked.filter((address) => !address.includes("["));
    expect(outside.length).toBeGreaterThanOrEqual(40);
    expect(outside.length).toBeLessThanOrEqual(70);
    // With one entry of each list that needs one.
    expect(asked.length).toBeLessThanOrEqual(100);
  });
});

const quiet = ["no", "none", "none-of-these", "none-yet", "never", "low", "negative"];

/** Answers every required shown question as lightly as an honest worker could, until nothing new is asked. */
function lightStage(compiled: CompiledStage): Answers {
  const values: Record<string, string | readonly string[] | number> = { "case:date-of-birth": "2011-03-14" };
  const entries: Record<string, { id: string; values: Record<string, string | readonly string[] | number> }[]> = {};
  const light = (question: Question): string | readonly string[] | number => {
    if (question.type === "number") return 0;
    if (question.type === "date" || question.type === "partialDate") return "2026-05-01";
    const options = compiled.options(question);
    const calm =
      options.find(({ code, flagged }) => quiet.includes(code) && !flagged) ?? options.find(({ flagged }) => !flagged);
    const code = calm?.code ?? "x";
    return question.type === "multi" ? [code] : code;
  };
  for (let round = 0; round < 12; round += 1) {
    const { gaps } = evaluated(compiled, { values, entries }, { facts: { stage: compiled.stage.id } });
    for (const { address, question, kind } of gaps) {
      const found = compiled.byId.get(question);
      const parsed = parseAddress(address);
      if (!found || !parsed) continue;
      if (kind === "needs-an-entry") entries[question] = [{ id: "1", values: {} }];
      else if (parsed.kind === "question") values[question] = light(found.question);
      else {
        const entry = entries[question.slice(0, question.indexOf("."))]?.find(({ id }) => id === parsed.entry);
        if (entry) entry.values[question] = light(found.question);
      }
    }
  }
  return { values, entries };
}
