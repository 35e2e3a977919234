/**
 * What the answers of one page can open and close, as data for the browser (design §8). Everything that the page cannot change is settled
 * here, so that the browser gets the page's own questions and no answer at all.
 */
import type { Answers } from "../framework/answers.ts";
import type { Condition, FactId, QuestionId } from "../framework/language.ts";
import type { CompiledStage } from "./compiled-stage.ts";
import { factsIn, predicate } from "./conditions.ts";
import {
  type ConditionalQuestion,
  conditionFacts,
  conditionsOf,
  conditionTests,
  factReaders,
  type QuestionConditions,
  withWhatTheyRead,
} from "./question-conditions.ts";
import type { Evaluation, FactValue, StageFacts } from "./types.ts";
import { recordedEntries } from "./walk.ts";

export interface PageConditions {
  readonly conditions: QuestionConditions;
  readonly today: string;
  /** The entry whose page it is; null for a sub-section. */
  readonly entry: string | null;
}

/** What stands on a page. */
export interface PageQuestions {
  readonly asked: ReadonlySet<QuestionId>;
  /** Those of them that can be answered here; what is only shown here is settled. */
  readonly answerable: ReadonlySet<QuestionId>;
  readonly entry: { readonly list: QuestionId; readonly id: string } | null;
}

/** The conditions that answers of this page can turn, in the order in which they must be tried. */
export function pageConditions(
  compiled: CompiledStage,
  page: PageQuestions,
  answers: Answers,
  evaluation: Evaluation,
  facts: Pick<StageFacts, "stage" | "today">,
): PageConditions {
  const conditions = conditionsOf(compiled, page.asked);
  const given = conditionFacts(compiled, conditions, answers, evaluation, facts);
  const readers = factReaders(conditions);
  const place = placeOf(compiled, page, answers);
  const holds = (condition: Condition): boolean => predicate(condition, readers)(given, place);
  const open = new Set(page.answerable);
  const questions: ConditionalQuestion[] = [];
  for (const { id, shownWhen } of conditions.questions) {
    const left = settle(shownWhen, open, holds);
    if (typeof left !== "boolean") questions.push({ id, shownWhen: left });
    // Closed as long as this page is open: whatever stands in it counts as absent.
    else if (!left) open.delete(id);
  }
  return { conditions: withWhatTheyRead(compiled, questions), today: facts.today, entry: page.entry?.id ?? null };
}

function placeOf(compiled: CompiledStage, { entry }: PageQuestions, answers: Answers): number {
  const list = entry && compiled.byId.get(entry.list);
  return list ? recordedEntries(list, answers).findIndex(({ id }) => id === entry?.id) : -1;
}

/** What is left of a condition when everything but the open facts is known: true, false, or a condition on open facts alone. */
function settle(
  condition: Condition,
  open: ReadonlySet<FactId>,
  holds: (condition: Condition) => boolean,
): Condition | boolean {
  switch (condition.op) {
    case "and":
    case "or":
      return settleParts(condition.op, condition.of, open, holds);
    case "not": {
      const inner = settle(condition.of, open, holds);
      return typeof inner === "boolean" ? !inner : { op: "not", of: inner };
    }
    // Entries have pages of their own.
    case "any":
    case "count":
      return holds(condition);
    case "flagged": {
      const [asked, known] = [
        condition.facts.filter((fact) => open.has(fact)),
        condition.facts.filter((fact) => !open.has(fact)),
      ];
      if (holds({ op: "flagged", facts: known })) return true;
      return asked.length > 0 && { op: "flagged", facts: asked };
    }
    default:
      return factsIn(condition).some((fact) => open.has(fact)) ? condition : holds(condition);
  }
}

/** One true part decides an `or`, one false part an `and`; parts that decide nothing fall away. */
function settleParts(
  op: "and" | "or",
  of: readonly Condition[],
  open: ReadonlySet<FactId>,
  holds: (condition: Condition) => boolean,
): Condition | boolean {
  const decisive = op === "or";
  const left: Condition[] = [];
  for (const part of of) {
    const settled = settle(part, open, holds);
    if (settled === decisive) return decisive;
    if (typeof settled !== "boolean") left.push(settled);
  }
  return left.length === 0 ? !decisive : { op, of: left };
}

/** Says which questions of the page its answers open; `answer` gives what counts of one as it stands in the page. */
export function openOnPage(
  page: PageConditions,
): (answer: (question: QuestionId) => FactValue) => ReadonlyMap<QuestionId, boolean> {
  const tests = conditionTests(page.conditions);
  return (answer) => {
    // Single facts and the fields of the one entry in hand: an id says by itself which it is.
    const known: Record<FactId, FactValue> = {};
    const lists = new Set<QuestionId>();
    for (const fact of page.conditions.facts) {
      known[fact] = answer(fact);
      if (fact.includes(".")) lists.add(fact.slice(0, fact.indexOf(".")));
    }
    const facts = {
      today: page.today,
      values: known,
      entries: Object.fromEntries([...lists].map((list) => [list, [known]])),
    };
    const open = new Map<QuestionId, boolean>();
    for (const [id, holds] of tests) {
      const isOpen = holds(facts, 0);
      open.set(id, isOpen);
      // Hidden is absent, also for what stands behind it.
      if (!isOpen && id in known) known[id] = null;
    }
    return open;
  };
}
