/** Conditions and rules as the data dictionary writes them. */
import type { ComputedRule, Condition, EntryGrid } from "../src/framework/language.ts";

const code = (text: string): string => `\`${text}\``;

export function conditionInWords(condition: Condition, inside = false): string {
  switch (condition.op) {
    case "and":
    case "or": {
      const joined = condition.of.map((part) => conditionInWords(part, true)).join(` ${condition.op} `);
      return inside ? `(${joined})` : joined;
    }
    case "not":
      return condition.of.op === "empty"
        ? `${code(condition.of.fact)} is not empty`
        : `not ${conditionInWords(condition.of, true)}`;
    case "any":
      return `any entry with ${conditionInWords(condition.of, true)}`;
    case "flagged":
      return `a concern in ${condition.facts.map(code).join(" or ")}`;
    case "count":
      return `entries of ${code(condition.list)} ${condition.by} ${condition.number}`;
    case "=":
    case "!=":
      return `${code(condition.fact)} ${condition.op} ${condition.code}`;
    case "in":
      return `${code(condition.fact)} is one of ${condition.codes.join(", ")}`;
    case "has":
      return condition.code === "any-but-none"
        ? `${code(condition.fact)} has any tick but none`
        : `${code(condition.fact)} has ${condition.code}`;
    case "empty":
      return `${code(condition.fact)} is empty`;
    case "compare":
      return `${code(condition.fact)} ${condition.by} ${condition.value}`;
  }
}

export function ruleInWords(rule: ComputedRule): string {
  if (rule.kind === "copy") return `Same as ${code(rule.of)}.`;
  if (rule.kind === "cases") {
    const cases = rule.cases.map(({ when, value }) => `“${value}” when ${conditionInWords(when)}`).join("; ");
    return `${cases}; otherwise ${rule.otherwise === null ? "nothing" : `“${rule.otherwise}”`}.`;
  }
  const reads =
    rule.reads === "everything" ? "the whole stage" : [...rule.reads, ...(rule.asRecorded ?? [])].map(code).join(", ");
  return `Rule ${code(rule.name)}${reads === "" ? "" : `, from ${reads}`}.`;
}

export function gridInWords({ rows, columns, advice, judgement, seriousFrom, words }: EntryGrid): string {
  const { heading, serious, lesser, sooner } = words;
  return [
    `Grid “${heading}”: one choice answers ${code(rows)} and ${code(columns)}; the cells say ${code(advice)}, which bears on ${code(judgement)}.`,
    `Serious harm begins at ${seriousFrom}: “${serious}”; below: “${lesser}”. “${sooner}”`,
  ].join(" ");
}
