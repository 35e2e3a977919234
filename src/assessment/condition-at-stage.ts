/** What is left of a condition when the stage type is known: a stage is of one type all its life. */
import type { Condition, StageTypeId } from "../framework/language.ts";

/** The condition without what the stage type settles; true or false where it settles all. */
export function conditionAt(condition: Condition, stage: StageTypeId): Condition | boolean {
  switch (condition.op) {
    case "and":
      return together(condition, stage, false);
    case "or":
      return together(condition, stage, true);
    case "not": {
      const inner = conditionAt(condition.of, stage);
      return typeof inner === "boolean" ? !inner : { op: "not", of: inner };
    }
    case "=":
      return condition.fact === "stage" ? condition.code === stage : condition;
    case "!=":
      return condition.fact === "stage" ? condition.code !== stage : condition;
    case "in":
      return condition.fact === "stage" ? condition.codes.includes(stage) : condition;
    default:
      return condition;
  }
}

/**
 * What is already settled about a condition by the stage type alone: true, false, or undefined while answers decide. A
 * sub-section of which nothing can ever be shown at a stage is left out there.
 */
export function settledAt(condition: Condition, stage: StageTypeId): boolean | undefined {
  const left = conditionAt(condition, stage);
  return typeof left === "boolean" ? left : undefined;
}

/** `or` is true as soon as one part is, `and` false as soon as one part is; settled the other way when every part is. */
function together(
  { op, of }: Condition & { readonly op: "and" | "or" },
  stage: StageTypeId,
  decisive: boolean,
): Condition | boolean {
  const left = of.map((part) => conditionAt(part, stage));
  if (left.includes(decisive)) return decisive;
  const open = left.filter((part) => typeof part !== "boolean");
  const [only] = open;
  if (only === undefined) return !decisive;
  return open.length === 1 ? only : { op, of: open };
}
