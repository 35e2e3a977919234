import { any, compare, has, isIn, or } from "../../framework/conditions.ts";
import type { Condition } from "../../framework/language.ts";
import type { FrameworkIndex } from "../framework-index.ts";
import type { PathwayTrigger } from "./pathway.ts";

/** A trigger in the condition language of the framework; inside a list, any entry makes it true. Null for what is not asked here. */
export function triggerCondition(index: FrameworkIndex, trigger: PathwayTrigger): Condition | null {
  const placed = index.questions.get(trigger.question);
  if (placed === undefined) return null;
  const { question, list } = placed;
  const test =
    "atLeast" in trigger
      ? compare(question.id, ">=", trigger.atLeast)
      : question.type === "multi"
        ? or(...trigger.codes.map((code) => has(question.id, code)))
        : isIn(question.id, ...trigger.codes);
  return list === null ? test : any(test);
}
