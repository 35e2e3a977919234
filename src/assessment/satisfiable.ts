/**
 * Whether some answers make a condition true, and whether some make it false. A search: it gives a value only to what the condition
 * asks for next, and counts a question whose own condition is false as unanswered, as the evaluation does.
 */
import type { Condition, FactId, QuestionId } from "../framework/language.ts";
import type { CheckedFramework } from "./checked-framework.ts";
import { type FactReaders, listOf, predicate } from "./conditions.ts";
import { type PossibleValues, searchToday } from "./possible-values.ts";
import type { FactValue } from "./types.ts";

/** What must be known next: a fact, a fact of one entry, or the number of entries. */
interface Unknown {
  readonly key: string;
  readonly values: readonly FactValue[];
}
type Truth = boolean | Unknown;
type Known = Map<string, FactValue>;

/**
 * How many tries each order of values gets, round by round. A form is mostly empty, or mostly answered in peace, and one of the orders
 * is at home there: a few tries find nearly everything. A condition that takes more than the last round is a fault by itself. Own.
 */
const rounds = [40, 400, 20_000];
const orders: readonly ((values: readonly FactValue[]) => readonly FactValue[])[] = [
  (values) => values,
  (values) => [...values.slice(1), ...values.slice(0, 1)],
  (values) => values.toReversed(),
];

/** Two entries tell apart whatever `any` can: one that makes it true, and one more that does not matter. */
const entriesTried = 2;

export interface Search {
  /**
   * Some answers, at one of these stages, with which the condition is `wanted`; null when there are none. By fact; a field of an entry
   * as `list.field#0`, the number of entries as `list#`.
   * @param within the list in whose entry the condition stands, if it does
   */
  find(
    condition: Condition,
    wanted: boolean,
    stages: readonly string[],
    within: QuestionId | null,
  ): ReadonlyMap<string, FactValue> | null;
}

export function search(index: CheckedFramework, possible: PossibleValues): Search {
  const readers = readersOf(index);
  const tests = new Map<Condition, (values: Values, entry: number) => boolean>();
  const flaggedTests = new Map<FactId, Condition>();
  let stagesTried: readonly string[] = [];

  const truth = (condition: Condition, known: Known, entry: number): Truth => {
    switch (condition.op) {
      case "and":
      case "or": {
        const decisive = condition.op === "or";
        let open: Unknown | null = null;
        for (const part of condition.of) {
          const one = truth(part, known, entry);
          if (one === decisive) return decisive;
          if (typeof one !== "boolean") open ??= one;
        }
        return open ?? !decisive;
      }
      case "not": {
        const one = truth(condition.of, known, entry);
        return typeof one === "boolean" ? !one : one;
      }
      case "any": {
        const list = listOf(condition.of);
        const count = list === null ? 0 : entriesOf(list, known);
        if (typeof count !== "number") return count;
        let open: Unknown | null = null;
        for (let at = 0; at < Math.min(count, entriesTried); at += 1) {
          const one = truth(condition.of, known, at);
          if (one === true) return true;
          if (one !== false) open ??= one;
        }
        return open ?? false;
      }
      case "count": {
        const count = entriesOf(condition.list, known);
        return typeof count === "number" ? tested(condition, { [condition.list]: count }) : count;
      }
      case "flagged": {
        let open: Unknown | null = null;
        for (const fact of condition.facts) {
          const value = countingValue(fact, known, entry);
          if (isUnknown(value)) open ??= value;
          else if (tested(oneFlagged(fact), { [fact]: value })) return true;
        }
        return open ?? false;
      }
      default: {
        const value = countingValue(condition.fact, known, entry);
        return isUnknown(value) ? value : tested(condition, { [condition.fact]: value });
      }
    }
  };

  /** Entries of a list that is shown; none while it is hidden. */
  const entriesOf = (list: QuestionId, known: Known): number | Unknown => {
    const shownWhen = index.placed.get(list)?.question.shownWhen;
    const shown = shownWhen ? truth(shownWhen, known, -1) : true;
    if (shown === false) return 0;
    if (shown !== true) return shown;
    const count = known.get(`${list}#`);
    return typeof count === "number" ? count : { key: `${list}#`, values: possible.counts(list) };
  };

  const countingValue = (fact: FactId, known: Known, entry: number): FactValue | Unknown => {
    const placed = index.placed.get(fact);
    const at = placed?.list ? entry : -1;
    const { shownWhen } = placed?.question ?? {};
    const shown = shownWhen ? truth(shownWhen, known, at) : true;
    if (shown === false) return null;
    if (shown !== true) return shown;
    if (placed?.question.type === "computed") {
      const { rule } = placed.question;
      if (rule.kind === "copy") return countingValue(rule.of, known, at);
      if (rule.kind === "cases") {
        for (const { when, value } of rule.cases) {
          const holds = truth(when, known, at);
          if (holds === true) return value;
          if (holds !== false) return holds;
        }
        return rule.otherwise;
      }
    }
    const key = at < 0 ? fact : `${fact}#${at}`;
    const value = known.get(key);
    return value === undefined ? { key, values: fact === "stage" ? stagesTried : possible.of(fact) } : value;
  };

  /** One test of known values, by the meaning that the evaluation gives it. */
  const tested = (condition: Condition, values: Values): boolean => {
    const test = tests.get(condition) ?? predicate(condition, readers);
    tests.set(condition, test);
    return test(values, 0);
  };
  const oneFlagged = (fact: FactId): Condition => {
    const condition = flaggedTests.get(fact) ?? { op: "flagged", facts: [fact] };
    flaggedTests.set(fact, condition);
    return condition;
  };

  return {
    find(condition, wanted, stages, within) {
      stagesTried = stages;
      let left = 0;
      const solve = (known: Known, order: (values: readonly FactValue[]) => readonly FactValue[]): boolean => {
        left -= 1;
        if (left < 0) return false;
        const found = truth(condition, known, within === null ? -1 : 0);
        if (typeof found === "boolean") return found === wanted;
        for (const value of order(found.values)) {
          known.set(found.key, value);
          if (solve(known, order)) return true;
          known.delete(found.key);
        }
        return false;
      };
      for (const tries of rounds) {
        for (const order of orders) {
          left = tries;
          const known: Known = new Map();
          if (solve(known, order)) return known;
        }
      }
      return null;
    },
  };
}

const isUnknown = (value: FactValue | Unknown): value is Unknown =>
  typeof value === "object" && value !== null && "key" in value;

type Values = Readonly<Record<string, FactValue>>;

const readersOf = (index: CheckedFramework): FactReaders<Values> => {
  const codes = (fact: FactId, mark: "flagged" | "closing"): ReadonlySet<string> => {
    const question = index.placed.get(fact)?.question;
    const options = question === undefined ? null : index.options(question);
    return new Set((options ?? []).filter((option) => option[mark]).map(({ code }) => code));
  };
  return {
    value: (fact) => (values) => values[fact] ?? null,
    entries: (list) => (values) => Number(values[list] ?? 0),
    flagged: (fact) => codes(fact, "flagged"),
    closing: (fact) => codes(fact, "closing"),
    today: () => searchToday,
  };
};
