import type { Condition, FactId, ListQuestion, Question } from "../framework/language.ts";
import { type CheckedFramework, conditionsOf, type Placed } from "./checked-framework.ts";
import { settledAt } from "./condition-at-stage.ts";
import { factsIn, listOf } from "./conditions.ts";
import { FrameworkFault } from "./framework-fault.ts";

/** Every condition names what exists, tests it in a way that it can answer, and can be true at some stage. */
export function checkConditions(index: CheckedFramework): void {
  for (const { path, condition, within, of } of conditionsOf(index)) {
    checkPart(path, condition, within, index);
    if (of !== null) checkReachable(path, condition, of, index);
  }
}

function fault(path: string, what: string): never {
  throw new FrameworkFault(path, what);
}

function checkPart(path: string, condition: Condition, scope: ListQuestion | null, index: CheckedFramework): void {
  switch (condition.op) {
    case "and":
    case "or":
      if (condition.of.length === 0) fault(path, `an empty ${condition.op}`);
      for (const part of condition.of) checkPart(path, part, scope, index);
      return;
    case "not":
      checkPart(path, condition.of, scope, index);
      return;
    case "any":
      checkPart(path, condition.of, listInside(path, condition.of, index), index);
      return;
    case "count":
      if (index.awaited.has(condition.list)) return;
      if (index.placed.get(condition.list)?.question.type !== "list")
        fault(path, `count(${condition.list}) is not about a list`);
      return;
    default:
      for (const fact of factsIn(condition)) checkTest(path, condition, fact, scope, index);
  }
}

function listInside(path: string, inner: Condition, { placed }: CheckedFramework): ListQuestion {
  const id = listOf(inner);
  const list = id === null ? undefined : placed.get(id)?.question;
  if (list?.type !== "list") fault(path, "any(…) must read fields of a list");
  for (const fact of factsIn(inner)) {
    if (!fact.startsWith(`${list.id}.`))
      fault(path, `any(…) reads ${list.id} and also ${fact}; all must be fields of one list`);
  }
  return list;
}

function checkTest(
  path: string,
  condition: Condition,
  fact: FactId,
  scope: ListQuestion | null,
  index: CheckedFramework,
): void {
  if (fact === "stage") {
    const stages =
      condition.op === "=" || condition.op === "!=" ? [condition.code] : condition.op === "in" ? condition.codes : [];
    for (const id of stages)
      if (!index.framework.stages.some((stage) => stage.id === id)) fault(path, `there is no stage ${id}`);
    return;
  }
  if (fact === "age" || fact === "offence-on-record" || index.awaited.has(fact)) return;
  const found = index.placed.get(fact);
  if (!found) fault(path, `it reads ${fact}, which does not exist`);
  const { question, list } = found;
  if (question.type === "ref") fault(path, `it reads ${fact}, which only shows another fact`);
  if (list !== null && list !== scope) fault(path, `${fact} stands in another list: use any(…)`);
  checkFits(path, condition, question, index);
}

function checkFits(path: string, condition: Condition, question: Question, index: CheckedFramework): void {
  const options = index.options(question);
  const isMulti = question.type === "multi";
  const name = question.id;
  if (condition.op === "flagged") {
    if (isMulti || !options?.some((option) => option.flagged))
      fault(path, `flagged(${name}): none of its answers is marked as a concern`);
  } else if (condition.op === "has") {
    if (!isMulti) fault(path, `${name} has …: it is no multi`);
    if (condition.code === "any-but-none") {
      if (!options?.some((option) => option.closing)) fault(path, `${name} has any-but-none: it has no closing answer`);
    } else if (!options?.some((option) => option.code === condition.code))
      fault(path, `${name} has no option ${condition.code}`);
  } else if (condition.op === "=" || condition.op === "!=" || condition.op === "in") {
    if (isMulti) fault(path, `${name} is a multi: use has`);
    for (const code of condition.op === "in" ? condition.codes : [condition.code]) {
      if (!options?.some((option) => option.code === code)) fault(path, `${name} has no option ${code}`);
    }
  } else if (condition.op === "compare") {
    const canBeCompared = ["number", "date", "partialDate", "computed"].includes(question.type) && options === null;
    if (!canBeCompared) fault(path, `${name} is neither a number nor a date`);
  }
}

/** Some stage shows the section of the question and does not rule its condition out; and does the same for what it tests. */
function checkReachable(path: string, condition: Condition, of: Placed, index: CheckedFramework): void {
  const { framework, placed } = index;
  const possible = framework.stages.filter((stage) => settledAt(condition, stage.id) !== false);
  if (possible.length === 0) fault(path, "no stage can make it true");
  const testable = factsIn(condition).some((fact) => {
    const tested = placed.get(fact)?.question;
    if (!tested) return true;
    const shownWhen = tested.shownWhen;
    return possible.some((stage) => !shownWhen || settledAt(shownWhen, stage.id) !== false);
  });
  if (!testable) fault(path, `what it tests is never shown at a stage where ${of.question.id} could be`);
}
