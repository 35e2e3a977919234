import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { type EvaluatedStage, planReader } from "../plan-coverage/plan-reader.ts";
import type { CheckResult, FactValue } from "../types.ts";
import { checks } from "./run-checks.ts";

/** A stage with its checks, ended or not. */
export interface CheckedStage extends EvaluatedStage {
  readonly evaluation: EvaluatedStage["evaluation"] & { readonly shown: ReadonlySet<Address> };
}

/**
 * What a warning weighs as the stage stands: one text for each answer, each entry, and each place that it speaks about. A reason for passing
 * it holds for these and for fewer; a text that is not among them is something new. Only what is shown counts, so that a completed stage
 * weighs what it weighed. None for what is no warning.
 */
export function whatItWeighs(stage: CheckedStage, { id, addresses }: CheckResult): readonly string[] {
  const check = checks.find((each) => each.id === id);
  if (check?.severity !== "warn") return [];
  const reader = planReader({ ...stage, evaluation: { ...stage.evaluation, counting: stage.evaluation.shown } });
  const answers = check.about.filter((question) => listOfField(question) === null);
  const lists = new Set(check.about.flatMap((question) => listOfField(question) ?? []));
  const entries = [...lists].flatMap((list) =>
    reader.rows(list).map((row) => {
      const fields = check.about.filter((question) => listOfField(question) === list);
      return `${row.address} ${fields.map((id) => `${id}=${said(row.value(id.slice(list.length + 1)))}`).join(" ")}`;
    }),
  );
  return [
    ...answers.map((question) => `${question}=${said(reader.text(question))}`),
    ...entries,
    ...addresses.map((address) => `at ${address}`),
  ];
}

function listOfField(question: QuestionId): QuestionId | null {
  const dot = question.indexOf(".");
  return dot === -1 ? null : question.slice(0, dot);
}

const said = (value: FactValue): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
