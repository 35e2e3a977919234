/** Short calls to evaluate a stage of AssetPlus in tests. */
import type { Answers } from "../../framework/answers.ts";
import { assetplus } from "../../framework/assetplus.ts";
import type { StageTypeId } from "../../framework/language.ts";
import { compile } from "../compile.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { evaluate } from "../evaluate.ts";
import type { Evaluation, StageFacts } from "../types.ts";
import { answersOf, facts } from "./small-framework.ts";

const compiledStages = new Map<StageTypeId, CompiledStage>();

export function compiledStage(type: StageTypeId): CompiledStage {
  const known = compiledStages.get(type) ?? compile(assetplus, type);
  compiledStages.set(type, known);
  return known;
}

/** A boy of 15 on 1 June 2026. */
const person = { "case:date-of-birth": "2011-01-20", "case:sex-recorded": "male" } as const;

export interface StageSetting {
  readonly type?: StageTypeId;
  readonly values?: Answers["values"];
  readonly entries?: Readonly<Record<string, readonly Answers["values"][]>>;
  readonly facts?: Partial<StageFacts>;
}

export function stageOf({
  type = "pre-sentence-report",
  values = {},
  entries = {},
  facts: more = {},
}: StageSetting): Evaluation {
  const answers = answersOf({ ...person, ...values }, entries);
  return evaluate(
    compiledStage(type),
    answers,
    new Map(),
    { ...facts, stage: type, ...more },
    { countersignCriteria: {} },
  );
}

/** The texts of a computed value of lines. */
export function linesAt(evaluation: Evaluation, address: string): readonly string[] {
  const value = evaluation.computed.get(address);
  return typeof value === "object" ? value.lines.map((line) => line.text) : [];
}
