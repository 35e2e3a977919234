/** One sub-section's conditions as data, so that the browser opens and closes questions at once. The server's word wins. */
import { type Answers, isUnfitting } from "../framework/answers.ts";
import type { Condition, FactId, QuestionId, SubSectionId } from "../framework/language.ts";
import type { CompiledStage } from "./compile.ts";
import { type FactReaders, factsIn, predicate } from "./conditions.ts";
import type { Evaluation, FactValue, StageFacts } from "./types.ts";
import { isBlank } from "./walk.ts";

export interface ConditionalQuestion {
  readonly id: QuestionId;
  readonly shownWhen: Condition;
}

export interface SubSectionConditions {
  /** In the order in which they must be tried: each after what it reads. */
  readonly questions: readonly ConditionalQuestion[];
  /** Every fact that they read. */
  readonly facts: readonly FactId[];
  /** Codes by fact: those that count as a concern, and those that rule out other ticks. */
  readonly flagged: Readonly<Record<FactId, readonly string[]>>;
  readonly closing: Readonly<Record<FactId, readonly string[]>>;
}

/** What the conditions read: values of single facts, and entries of lists with their fields by full id. */
export interface ConditionFacts {
  readonly today: string;
  readonly values: Readonly<Record<FactId, FactValue>>;
  readonly entries: Readonly<Record<QuestionId, readonly Readonly<Record<QuestionId, FactValue>>[]>>;
}

export function subSectionConditions(compiled: CompiledStage, id: SubSectionId): SubSectionConditions {
  const questions = compiled.walkOrder.flatMap(({ question, subSection }) =>
    subSection === id && question.shownWhen ? [{ id: question.id, shownWhen: question.shownWhen }] : [],
  );
  const facts = [...new Set(questions.flatMap(({ shownWhen }) => factsIn(shownWhen)))];
  const codes = (keep: "flagged" | "closing") =>
    Object.fromEntries(
      facts.flatMap((fact) => {
        const found = compiled.byId.get(fact);
        const kept = found ? compiled.options(found.question).filter((option) => option[keep]) : [];
        return kept.length === 0 ? [] : [[fact, kept.map((option) => option.code)] as const];
      }),
    );
  return { questions, facts, flagged: codes("flagged"), closing: codes("closing") };
}

/** The facts that a sub-section's conditions read, as they stand in an evaluation: hidden ones are absent. */
export function conditionFacts(
  compiled: CompiledStage,
  conditions: SubSectionConditions,
  answers: Answers,
  evaluation: Evaluation,
  facts: StageFacts,
  age: number | null,
): ConditionFacts {
  const values: Record<FactId, FactValue> = {};
  const entries: Record<QuestionId, readonly Record<QuestionId, FactValue>[]> = {};
  for (const fact of conditions.facts) {
    const found = compiled.byId.get(fact);
    if (fact === "stage") values[fact] = facts.stage;
    else if (fact === "age") values[fact] = age;
    else if (fact === "offence-on-record") values[fact] = onRecord(answers) ? "yes" : "no";
    else if (found?.list || found?.question.type === "list") {
      const list = found.list?.question.id ?? fact;
      entries[list] ??= (answers.entries[list] ?? []).map((entry) => {
        const fields = compiled.byId.get(list)?.fields ?? [];
        return Object.fromEntries(
          fields.map(({ question }) => {
            const address = `${list}[${entry.id}]${question.id.slice(list.length)}`;
            return [question.id, usable(entry.values[question.id], evaluation, address)];
          }),
        );
      });
      if (!evaluation.shown.has(list)) entries[list] = [];
    } else if (found) values[fact] = usable(answers.values[fact], evaluation, fact);
  }
  return { today: facts.today, values, entries };
}

const onRecord = (answers: Answers): boolean =>
  (answers.entries.offences?.length ?? 0) > 0 || (answers.entries.outcomes?.length ?? 0) > 0;

function usable(answer: Answers["values"][string] | undefined, evaluation: Evaluation, address: string): FactValue {
  if (!evaluation.shown.has(address)) return null;
  if (!isBlank(answer) && !isUnfitting(answer)) return answer;
  return evaluation.computed.get(address) ?? null;
}

/** How conditions read such facts. */
const factReaders = (conditions: SubSectionConditions): FactReaders<ConditionFacts> => ({
  value: (fact) => {
    const dot = fact.indexOf(".");
    if (dot === -1) return (facts) => facts.values[fact] ?? null;
    const list = fact.slice(0, dot);
    return (facts, entry) => facts.entries[list]?.[entry]?.[fact] ?? null;
  },
  entries: (list) => (facts) => facts.entries[list]?.length ?? 0,
  flagged: (fact) => new Set(conditions.flagged[fact] ?? []),
  closing: (fact) => new Set(conditions.closing[fact] ?? []),
  today: (facts) => facts.today,
});

/** Says for one question, and one entry of its list (-1 outside lists), whether its condition holds. */
export function conditionTests(
  conditions: SubSectionConditions,
): ReadonlyMap<QuestionId, (facts: ConditionFacts, entry: number) => boolean> {
  const readers = factReaders(conditions);
  return new Map(conditions.questions.map(({ id, shownWhen }) => [id, predicate(shownWhen, readers)]));
}
