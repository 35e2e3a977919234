import type { ComputedQuestion } from "../framework/language.ts";
import { computedRules } from "./computed/registry.ts";
import { RuleInputs } from "./computed/rule-inputs.ts";
import { type FactReaders, predicate } from "./conditions.ts";
import type { FactValue } from "./types.ts";
import type { Walk } from "./walk.ts";

/** Works out a value in a walk; `entry` is the place of the entry for a field, -1 otherwise. */
export type WalkRule = (walk: Walk, entry: number) => FactValue;

/** A computed question's rule as a function. */
export function ruleFor({ rule, id }: ComputedQuestion, readers: FactReaders<Walk>): WalkRule {
  if (rule.kind === "copy") return readers.value(rule.of);
  if (rule.kind === "named") {
    const work = computedRules.get(rule.name);
    const list = id.includes(".") ? id.slice(0, id.indexOf(".")) : null;
    return work ? (walk, entry) => work(new RuleInputs(walk, list, entry)) : () => null;
  }
  const cases = rule.cases.map(({ when, value }) => ({ holds: predicate(when, readers), value }));
  const { otherwise } = rule;
  return (walk, entry) => {
    for (const { holds, value } of cases) if (holds(walk, entry)) return value;
    return otherwise;
  };
}
