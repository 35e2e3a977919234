/** The conditions of some questions as data: what they read, and how they are tried. The same on the server and in the browser. */
import { fieldAddress } from "../framework/address.ts";
import { type Address, type Answers, type AnswerValue, isUnfitting } from "../framework/answers.ts";
import type { Condition, FactId, QuestionId } from "../framework/language.ts";
import type { CompiledQuestion, CompiledStage } from "./compiled-stage.ts";
import { type FactReaders, factsIn, predicate } from "./conditions.ts";
import type { Evaluation, FactValue, StageFacts } from "./types.ts";
import { ageAt, isBlank, recordedEntries } from "./walk.ts";

export interface ConditionalQuestion {
  readonly id: QuestionId;
  readonly shownWhen: Condition;
}

export interface QuestionConditions {
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

const conditionalOf = new WeakMap<CompiledStage, readonly ConditionalQuestion[]>();

/** Every question of a stage that has a condition, in the order in which they are tried. */
function conditionalQuestions(compiled: CompiledStage): readonly ConditionalQuestion[] {
  const known = conditionalOf.get(compiled);
  if (known !== undefined) return known;
  const made = compiled.inOrder.flatMap(({ question: { id, shownWhen } }) => (shownWhen ? [{ id, shownWhen }] : []));
  conditionalOf.set(compiled, made);
  return made;
}

/** The conditions that these questions have. */
export function conditionsOf(compiled: CompiledStage, asked: ReadonlySet<QuestionId>): QuestionConditions {
  return withWhatTheyRead(
    compiled,
    conditionalQuestions(compiled).filter(({ id }) => asked.has(id)),
  );
}

/** Conditions, with every fact that they read and the codes of those facts that count. */
export function withWhatTheyRead(
  compiled: CompiledStage,
  questions: readonly ConditionalQuestion[],
): QuestionConditions {
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

/** The facts that conditions read, as they stand in an evaluation: hidden ones are absent. */
export function conditionFacts(
  compiled: CompiledStage,
  conditions: QuestionConditions,
  answers: Answers,
  evaluation: Evaluation,
  facts: Pick<StageFacts, "stage" | "today">,
): ConditionFacts {
  const values: Record<FactId, FactValue> = {};
  const entries: Record<QuestionId, readonly Record<QuestionId, FactValue>[]> = {};
  for (const fact of conditions.facts) {
    const found = compiled.byId.get(fact);
    if (fact === "stage") values[fact] = facts.stage;
    else if (fact === "age") values[fact] = ageAt(answers, facts.today);
    else if (fact === "offence-on-record") values[fact] = onRecord(answers) ? "yes" : "no";
    else if (found?.list || found?.question.type === "list") {
      const list = found.list ?? found;
      entries[list.question.id] ??= rowsOf(list, answers, evaluation);
    } else if (found) values[fact] = usable(found, answers.values[fact], evaluation, fact);
  }
  return { today: facts.today, values, entries };
}

/** The entries of a list that count, with what counts in them. */
function rowsOf(
  list: CompiledQuestion,
  answers: Answers,
  evaluation: Evaluation,
): readonly Record<QuestionId, FactValue>[] {
  const { id } = list.question;
  if (!evaluation.counting.has(id)) return [];
  return recordedEntries(list, answers).map((entry) =>
    Object.fromEntries(
      list.fields.map((field) => {
        const { id: name } = field.question;
        return [name, usable(field, entry.values[name], evaluation, fieldAddress(name, entry.id))];
      }),
    ),
  );
}

const onRecord = (answers: Answers): boolean =>
  (answers.entries.offences?.length ?? 0) > 0 || (answers.entries.outcomes?.length ?? 0) > 0;

/** What counts of one question: hidden is absent, and a worked-out value gives way only to a correction. */
function usable(
  { asked, correctable }: CompiledQuestion,
  answer: AnswerValue | undefined,
  evaluation: Evaluation,
  address: Address,
): FactValue {
  if (!evaluation.counting.has(address)) return null;
  if ((asked || correctable) && !isBlank(answer) && !isUnfitting(answer)) return answer;
  return evaluation.computed.get(address) ?? null;
}

/** How conditions read such facts. */
export const factReaders = (conditions: QuestionConditions): FactReaders<ConditionFacts> => ({
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
  conditions: QuestionConditions,
): ReadonlyMap<QuestionId, (facts: ConditionFacts, entry: number) => boolean> {
  const readers = factReaders(conditions);
  return new Map(conditions.questions.map(({ id, shownWhen }) => [id, predicate(shownWhen, readers)]));
}
