/** Every number and every rule of a framework says where it comes from; what is our own says so too. */
import type { Framework, Question } from "../framework/language.ts";
import type { CheckedFramework } from "./checked-framework.ts";
import { FrameworkFault } from "./framework-fault.ts";

/** @throws FrameworkFault at the first question, limit or stage that keeps its source to itself */
export function checkSources({ placed, framework }: Pick<CheckedFramework, "placed" | "framework">): void {
  for (const { path, question } of placed.values()) {
    const missing = missingSource(question);
    if (missing !== null) throw new FrameworkFault(path, missing);
  }
  checkStageLimits(framework);
}

function missingSource(question: Question): string | null {
  const { source, detail } = question.provenance;
  const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";
  if (source !== "own" && !says(detail)) return `it comes from ${source} and does not say which`;
  const explained = says(question.note) || says(detail);
  if (question.type === "number" && question.to !== undefined && !explained) return "its upper limit has no source";
  if (question.type === "computed" && question.rule.kind === "named" && !explained) return "its rule has no source";
  return null;
}

function checkStageLimits({ stages }: Framework): void {
  for (const { id, timeLimit } of stages)
    if (timeLimit.source.trim() === "") throw new FrameworkFault(`stages/${id}/timeLimit`, "it has no source");
}
