import type { ComputedQuestion } from "../framework/language.ts";
import { computedRules } from "./computed/registry.ts";
import { RuleInputs } from "./computed/rule-inputs.ts";
import { type FactReaders, predicate } from "./conditions.ts";
import type { FactValue } from "./types.ts";
import type { Walk } from "./walk.ts";

/** Works out a value in a walk; `entry` is the place of the entry for a field, -1 otherwise. */
export type WalkRule = (walk: Walk, entry: number) => FactValue;

/** A computed question's rule as a function. It is turned at its first use: rules name questions that stand further down. */
export function ruleFor(question: ComputedQuestion, readers: FactReaders<Walk>): WalkRule {
  let rule: WalkRule | null = null;
  return (walk, entry) => {
    rule ??= turned(question, readers);
    return rule(walk, entry);
  };
}

function turned({ rule, id }: ComputedQuestion, readers: FactReaders<Walk>): WalkRule {
  if (rule.kind === "copy") return readers.value(rule.of);
  if (rule.kind === "named") {
    const work = computedRules.get(rule.name);
    const list = id.includes(".") ? id.slice(0, id.indexOf(".")) : null;
    if (!work) return () => null;
    return (walk, entry) => work(new RuleInputs(walk, list, entry)) ?? null;
  }
  const cases = rule.cases.map(({ when, value }) => ({ holds: predicate(when, readers), value }));
  return (walk, entry) => cases.find(({ holds }) => holds(walk, entry))?.value ?? rule.otherwise;
}
