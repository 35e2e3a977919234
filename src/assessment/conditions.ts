/**
 * What a Condition means. One implementation for server and browser: `predicate` turns the data into a function once, and
 * how a fact is read comes from outside. No imports but types, so that the browser takes little.
 */
import type { Comparison, Condition, FactId, QuestionId } from "../framework/language.ts";
import type { FactValue } from "./types.ts";

/** How facts are read from some state. `entry` is the place of the list entry in hand, -1 outside lists. */
export interface FactReaders<State> {
  value(fact: FactId): (state: State, entry: number) => FactValue;
  /** Number of entries of a list; 0 while it is hidden. */
  entries(list: QuestionId): (state: State) => number;
  /** Codes that count as a concern. */
  flagged(fact: FactId): ReadonlySet<string>;
  /** Codes that rule out every other tick. */
  closing(fact: FactId): ReadonlySet<string>;
  today(state: State): string;
}

export type Predicate<State> = (state: State, entry: number) => boolean;

/** Turns a condition into a function that says whether it holds. */
export function predicate<State>(condition: Condition, readers: FactReaders<State>): Predicate<State> {
  switch (condition.op) {
    case "and":
      return every(condition.of.map((part) => predicate(part, readers)));
    case "or":
      return some(condition.of.map((part) => predicate(part, readers)));
    case "not": {
      const inner = predicate(condition.of, readers);
      return (state, entry) => !inner(state, entry);
    }
    case "any":
      return anyEntry(condition.of, readers);
    case "flagged":
      return some(condition.facts.map((fact) => tested(readers, fact, flaggedTest(readers.flagged(fact)))));
    case "count": {
      const number = readers.entries(condition.list);
      const test = comparisons[condition.by];
      return (state) => test(number(state), condition.number);
    }
    case "=":
      return isCode(condition.fact, condition.code, readers);
    case "!=": {
      const same = isCode(condition.fact, condition.code, readers);
      return (state, entry) => !same(state, entry);
    }
    case "in": {
      const codes: ReadonlySet<string> = new Set(condition.codes);
      return tested(readers, condition.fact, (value) =>
        typeof value === "string" ? codes.has(value) : typeof value === "number" && codes.has(String(value)),
      );
    }
    case "has":
      return tested(readers, condition.fact, ticked(condition.code, readers.closing(condition.fact)));
    case "empty":
      return tested(readers, condition.fact, (value) => value === null);
    case "compare":
      return compared(condition, readers);
  }
}

const comparisons: Readonly<Record<Comparison, (a: number | string, b: number | string) => boolean>> = {
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">=": (a, b) => a >= b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  "<": (a, b) => a < b,
};

type Test = (value: FactValue) => boolean;

function tested<State>(readers: FactReaders<State>, fact: FactId, test: Test): Predicate<State> {
  const read = readers.value(fact);
  return (state, entry) => test(read(state, entry));
}

/** The most frequent test, in one function: it runs a thousand times in an evaluation. */
function isCode<State>(fact: FactId, code: string, readers: FactReaders<State>): Predicate<State> {
  const read = readers.value(fact);
  return (state, entry) => {
    const value = read(state, entry);
    return value === code || (typeof value === "number" && String(value) === code);
  };
}

const flaggedTest =
  (codes: ReadonlySet<string>): Test =>
  (value) =>
    typeof value === "string" && codes.has(value);

const ticked = (code: string, closing: ReadonlySet<string>): Test =>
  code === "any-but-none"
    ? (value) => Array.isArray(value) && value.some((tick: string) => !closing.has(tick))
    : (value) => Array.isArray(value) && value.includes(code);

function every<State>(parts: readonly Predicate<State>[]): Predicate<State> {
  const [first, second] = parts;
  if (first && second && parts.length === 2) return (state, entry) => first(state, entry) && second(state, entry);
  return (state, entry) => {
    for (const part of parts) if (!part(state, entry)) return false;
    return true;
  };
}

function some<State>(parts: readonly Predicate<State>[]): Predicate<State> {
  const [first, second] = parts;
  if (first && parts.length === 1) return first;
  if (first && second && parts.length === 2) return (state, entry) => first(state, entry) || second(state, entry);
  return (state, entry) => {
    for (const part of parts) if (part(state, entry)) return true;
    return false;
  };
}

function anyEntry<State>(inner: Condition, readers: FactReaders<State>): Predicate<State> {
  const holds = predicate(inner, readers);
  const list = listOf(inner);
  const entries = list === null ? () => 0 : readers.entries(list);
  return (state) => {
    const count = entries(state);
    for (let entry = 0; entry < count; entry += 1) if (holds(state, entry)) return true;
    return false;
  };
}

/** Numbers with numbers; dates with today. A partial date is compared at its own precision. No answer: false. */
function compared<State>(
  { fact, by, value: wanted }: Condition & { readonly op: "compare" },
  readers: FactReaders<State>,
): Predicate<State> {
  const read = readers.value(fact);
  const test = comparisons[by];
  if (wanted === "today") {
    return (state, entry) => {
      const value = read(state, entry);
      return typeof value === "string" && test(value, readers.today(state).slice(0, value.length));
    };
  }
  return (state, entry) => {
    const value = read(state, entry);
    return typeof value === "number" && test(value, wanted);
  };
}

/** Every fact that a condition reads; lists that it counts among them. */
export function factsIn(condition: Condition): readonly FactId[] {
  switch (condition.op) {
    case "and":
    case "or":
      return condition.of.flatMap(factsIn);
    case "not":
    case "any":
      return factsIn(condition.of);
    case "flagged":
      return condition.facts;
    case "count":
      return [condition.list];
    default:
      return [condition.fact];
  }
}

/** The list whose fields the inside of an `any` reads; null when it reads none. */
export function listOf(inner: Condition): QuestionId | null {
  const field = factsIn(inner).find((fact) => fact.includes("."));
  return field === undefined ? null : field.slice(0, field.indexOf("."));
}
