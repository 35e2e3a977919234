/**
 * Why a condition holds: the answers that make it true. What somebody is told ("Might MAPPA apply? Yes") leads to the very offence, order or
 * judgement behind it, out of the condition itself, so that words and rule cannot part.
 */
import { entryAddress } from "../../framework/address.ts";
import type { Address, Answers } from "../../framework/answers.ts";
import type { Condition, FactId, QuestionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { listOf, predicate } from "../conditions.ts";
import { type ConditionFacts, conditionFacts, factReaders, withWhatTheyRead } from "../question-conditions.ts";
import type { Evaluation, FactValue, StageFacts } from "../types.ts";
import { recordedEntries } from "../walk.ts";

/** An answer, and as much of it as matters: of several ticks only the one that the condition asks for. */
export interface AnswerBehind {
  readonly question: QuestionId;
  readonly value: FactValue;
}

/** One thing that makes a condition true: an answer, or an entry of a list by some of its fields. */
export interface Reason {
  readonly address: Address;
  /** The list and the entry; null for an answer outside lists. */
  readonly entry: { readonly list: QuestionId; readonly id: string } | null;
  readonly answers: readonly AnswerBehind[];
}

/**
 * The answers that make a condition true, in the order of the condition; none where it does not hold. What is true because something is *not*
 * answered has no answer behind it, and neither stage nor age is an answer.
 */
export function whyItHolds(
  condition: Condition,
  compiled: CompiledStage,
  answers: Answers,
  evaluation: Evaluation,
  facts: Pick<StageFacts, "stage" | "today">,
): readonly Reason[] {
  const conditions = withWhatTheyRead(compiled, [{ id: "why", shownWhen: condition }]);
  const known = conditionFacts(compiled, conditions, answers, evaluation, facts);
  const readers = factReaders(conditions);
  const holds = (part: Condition, entry: number): boolean => predicate(part, readers)(known, entry);
  const idsOf = (list: QuestionId): readonly string[] => {
    const found = compiled.byId.get(list);
    return found ? recordedEntries(found, answers).map(({ id }) => id) : [];
  };

  const reasons = (part: Condition): readonly Reason[] => {
    if (!holds(part, -1)) return [];
    switch (part.op) {
      case "and":
      case "or":
        return part.of.flatMap(reasons);
      case "any":
        return entryReasons(part.of);
      default:
        return answersIn(part, known, -1, holds)
          .filter(({ question }) => compiled.byId.has(question))
          .map((answer) => ({ address: answer.question, entry: null, answers: [answer] }));
    }
  };
  const entryReasons = (inner: Condition): readonly Reason[] => {
    const list = listOf(inner);
    if (list === null) return [];
    return idsOf(list).flatMap((id, entry): Reason[] =>
      holds(inner, entry)
        ? [{ address: entryAddress(list, id), entry: { list, id }, answers: answersIn(inner, known, entry, holds) }]
        : [],
    );
  };
  return joined(reasons(condition));
}

/** The answers in a condition that holds: of an alternative those parts that do. */
function answersIn(
  part: Condition,
  known: ConditionFacts,
  entry: number,
  holds: (part: Condition, entry: number) => boolean,
): readonly AnswerBehind[] {
  const factValue = (fact: FactId): FactValue => {
    const dot = fact.indexOf(".");
    if (dot === -1) return known.values[fact] ?? null;
    return known.entries[fact.slice(0, dot)]?.[entry]?.[fact] ?? null;
  };
  const answer = (fact: FactId, value = factValue(fact)): readonly AnswerBehind[] =>
    value === null ? [] : [{ question: fact, value }];
  switch (part.op) {
    case "and":
      return part.of.flatMap((each) => answersIn(each, known, entry, holds));
    case "or":
      return part.of.filter((each) => holds(each, entry)).flatMap((each) => answersIn(each, known, entry, holds));
    case "flagged":
      return part.facts
        .filter((fact) => holds({ op: "flagged", facts: [fact] }, entry))
        .flatMap((fact) => answer(fact));
    case "has":
      return answer(part.fact, part.code === "any-but-none" ? factValue(part.fact) : [part.code]);
    case "=":
    case "!=":
    case "in":
    case "compare":
      return answer(part.fact);
    // What is not there, or only counted, says nothing of its own.
    case "any":
    case "not":
    case "empty":
    case "count":
      return [];
  }
}

/** Each place once, with all that was found about it. */
function joined(reasons: readonly Reason[]): readonly Reason[] {
  const places = new Map<Address, Reason>();
  for (const reason of reasons) {
    const before = places.get(reason.address);
    const news = reason.answers.filter(({ question }) => !before?.answers.some((each) => each.question === question));
    places.set(reason.address, before ? { ...before, answers: [...before.answers, ...news] } : reason);
  }
  return [...places.values()];
}
