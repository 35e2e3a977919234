/** The values with which a search tries conditions: one of every kind that some condition can tell from the others. */
import type { Condition, FactId, Option, Question, QuestionId } from "../framework/language.ts";
import { type CheckedFramework, conditionsOf } from "./checked-framework.ts";
import type { FactValue } from "./types.ts";

/** Dates before, on and after the day on which the stage is assessed. */
export const searchToday = "2026-06-01";
const dates = ["2000-01-01", searchToday, "2099-12-31"];
/** Ages with which a case may begin, or end: the framework is for 10 to 17, a transfer may come a little later. */
const ages = [10, 12, 14, 15, 16, 17, 18];

export interface PossibleValues {
  /** Null among them unless the fact always stands. */
  of(fact: FactId): readonly FactValue[];
  /** How many entries a list may have: none, one, two and every number near one that a condition names. */
  counts(list: QuestionId): readonly number[];
}

interface Named {
  readonly codes: Set<string>;
  readonly numbers: Set<number>;
}

export function possibleValues(index: CheckedFramework): PossibleValues {
  const named = new Map<FactId, Named>();
  const at = (fact: FactId): Named => {
    const known = named.get(fact) ?? { codes: new Set<string>(), numbers: new Set<number>() };
    named.set(fact, known);
    return known;
  };
  for (const { condition } of conditionsOf(index)) gather(condition, at);
  const known = new Map<FactId, readonly FactValue[]>();
  const find = (fact: FactId): readonly FactValue[] => {
    if (fact === "age") return [null, ...around(at("age").numbers, ages)];
    if (fact === "offence-on-record") return ["no", "yes"];
    const question = index.placed.get(fact)?.question;
    return question === undefined ? [null] : [null, ...valuesOf(question, at(fact), index)];
  };
  return {
    of(fact) {
      const values = known.get(fact) ?? find(fact);
      known.set(fact, values);
      return values;
    },
    counts: (list) => {
      const question = index.placed.get(list)?.question;
      // Fixed entries are always there.
      if (question?.type === "list" && question.fixedEntries !== undefined)
        return [index.framework.scales.find(({ id }) => id === question.fixedEntries)?.options.length ?? 0];
      return around(at(list).numbers, [0, 1, 2]);
    },
  };
}

function gather(condition: Condition, at: (fact: FactId) => Named): void {
  switch (condition.op) {
    case "and":
    case "or":
      for (const part of condition.of) gather(part, at);
      return;
    case "not":
    case "any":
      gather(condition.of, at);
      return;
    case "count":
      at(condition.list).numbers.add(condition.number);
      return;
    case "=":
    case "!=":
    case "has":
      at(condition.fact).codes.add(condition.code);
      return;
    case "in":
      for (const code of condition.codes) at(condition.fact).codes.add(code);
      return;
    case "compare":
      if (typeof condition.value === "number") at(condition.fact).numbers.add(condition.value);
      return;
    default:
  }
}

function valuesOf(question: Question, { codes, numbers }: Named, index: CheckedFramework): readonly FactValue[] {
  const options = index.options(question);
  if (options !== null) {
    // Every answer that some condition names, and one of each other kind.
    const other = options.filter(({ code }) => !codes.has(code));
    const rest = [other.find(({ flagged, closing }) => !flagged && !closing), other.find(({ flagged }) => flagged)];
    const kept = options.filter((option) => codes.has(option.code) || option.closing || rest.includes(option));
    // Calm answers first: most of a form is answered so.
    const calm = (option: Option): number => Number(option.flagged ?? false) * 2 + Number(option.closing ?? false);
    const chosen = kept.toSorted((a, b) => calm(a) - calm(b)).map(({ code }) => code);
    if (question.type !== "multi") return chosen;
    const open = kept.filter(({ closing }) => !closing).map(({ code }) => code);
    return [...chosen.map((code) => [code]), open];
  }
  switch (question.type) {
    case "number":
      return around(numbers, [question.from ?? 0, question.to ?? 99]).filter(
        (number) => number >= (question.from ?? number) && number <= (question.to ?? number),
      );
    case "date":
    case "partialDate":
      return dates;
    case "computed":
      return [...codes, ...(numbers.size > 0 ? around(numbers, []) : []), ...dates, "something"];
    case "multi":
      return [["an-entry"]];
    case "list":
    case "ref":
      return [];
    default:
      return ["something"];
  }
}

const around = (named: ReadonlySet<number>, usual: readonly number[]): readonly number[] =>
  [...new Set([...usual, ...[...named].flatMap((number) => [number - 1, number, number + 1])])]
    .filter((number) => number >= 0)
    .sort((a, b) => a - b);
