/** One step of the walk: one question, or one field in all its entries. Runs some thousand times in an evaluation. */
import type { AnswerValue, ListEntry } from "../framework/answers.ts";
import type { CompiledQuestion } from "./compiled-stage.ts";
import type { WalkRule } from "./rule-for.ts";
import type { FactValue } from "./types.ts";
import { ANSWERED, markOf, OPENABLE, REQUIRED, recordedEntries, SHOWN, type Walk } from "./walk.ts";

/** Hidden answers count as absent: their value stays null, whatever was answered. */
export function step(walk: Walk, compiled: CompiledQuestion): void {
  if (compiled.list !== null) stepField(walk, compiled, compiled.list);
  else if (compiled.shownWhen === null || compiled.shownWhen(walk, -1)) {
    if (compiled.isList) stepList(walk, compiled);
    else stepQuestion(walk, compiled);
  }
}

function stepQuestion(walk: Walk, compiled: CompiledQuestion): void {
  const { index, rule } = compiled;
  if (!compiled.hasValue) {
    walk.marks[index] = SHOWN;
    return;
  }
  const answer = walk.answers.values[compiled.id];
  const mark = markOf(answer);
  if (rule !== null) {
    const value = rule(walk, -1);
    walk.setWorked(index, value, counted(compiled, value, answer, mark));
    return;
  }
  if (compiled.explains >= 0 && !walk.isCorrected(compiled.explains)) return;
  walk.marks[index] = mark === 0 ? compiled.emptyMark : compiled.shownMark | mark;
  if (mark === ANSWERED) walk.values[index] = answer as FactValue;
}

function stepList(walk: Walk, compiled: CompiledQuestion): void {
  const rows = recordedEntries(compiled, walk.answers);
  walk.showEntries(compiled, rows);
  walk.marks[compiled.index] = rows.length === 0 ? compiled.emptyMark : compiled.shownMark | ANSWERED;
}

function stepField(walk: Walk, compiled: CompiledQuestion, list: CompiledQuestion): void {
  const first = walk.firstSlot(compiled.index);
  const rows = walk.rows[list.index];
  if (first < 0 || rows === undefined) return;
  if (!compiled.hasValue) markCells(walk, compiled, rows.length, first);
  else if (compiled.rule !== null) workCells(walk, compiled, compiled.rule, rows, first);
  else if (compiled.explains >= 0) explainCells(walk, compiled, rows, first);
  else answerCells(walk, compiled, rows, first);
}

function markCells(walk: Walk, { shownWhen }: CompiledQuestion, entries: number, first: number): void {
  for (let entry = 0; entry < entries; entry += 1) {
    if (shownWhen === null || shownWhen(walk, entry)) walk.marks[first + entry] = SHOWN;
  }
}

function answerCells(walk: Walk, compiled: CompiledQuestion, rows: readonly ListEntry[], first: number): void {
  const { id, shownWhen, emptyMark, shownMark } = compiled;
  const { marks, values } = walk;
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (shownWhen !== null && !shownWhen(walk, entry)) continue;
    const answer = rows[entry]?.values[id];
    const mark = markOf(answer);
    marks[first + entry] = mark === 0 ? emptyMark : shownMark | mark;
    if (mark === ANSWERED) values[first + entry] = answer as FactValue;
  }
}

function workCells(
  walk: Walk,
  compiled: CompiledQuestion,
  rule: WalkRule,
  rows: readonly ListEntry[],
  first: number,
): void {
  const { id, shownWhen, correctable } = compiled;
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (shownWhen !== null && !shownWhen(walk, entry)) continue;
    const value = rule(walk, entry);
    const answer = correctable ? rows[entry]?.values[id] : undefined;
    walk.setWorked(first + entry, value, counted(compiled, value, answer, markOf(answer)));
  }
}

function explainCells(walk: Walk, compiled: CompiledQuestion, rows: readonly ListEntry[], first: number): void {
  const corrected = walk.firstSlot(compiled.explains);
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (!walk.isCorrected(corrected + entry)) continue;
    const answer = rows[entry]?.values[compiled.id];
    const mark = markOf(answer);
    walk.marks[first + entry] = compiled.shownMark | mark;
    if (mark === ANSWERED) walk.values[first + entry] = answer as FactValue;
  }
}

/** What counts of a computed question: the worker's own value where one may be set and was. */
const counted = (
  compiled: CompiledQuestion,
  value: FactValue,
  answer: AnswerValue | undefined,
  mark: number,
): FactValue => (compiled.correctable && mark === ANSWERED ? (answer as FactValue) : value);

/** The mark of a shown question: with an answer, or without one. */
export const shownMarkOf = (required: string): number => (required === "never" ? SHOWN : SHOWN | REQUIRED);
export const emptyMarkOf = (byChoice: boolean, required: string): number =>
  byChoice ? OPENABLE : shownMarkOf(required);
