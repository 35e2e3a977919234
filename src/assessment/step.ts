/** One step of the walk: one question, or one field in all its entries. Runs some thousand times in an evaluation. */
import type { AnswerValue, ListEntry } from "../framework/answers.ts";
import type { CompiledQuestion } from "./compile.ts";
import type { FactValue } from "./types.ts";
import { ANSWERED, CORRECTED, markOf, OPENABLE, REQUIRED, recordedEntries, SHOWN, type Walk } from "./walk.ts";

/** Hidden answers count as absent: their value stays null, whatever was answered. */
export function step(walk: Walk, compiled: CompiledQuestion): void {
  if (compiled.list !== null) stepField(walk, compiled, compiled.list);
  else if (compiled.shownWhen === null || compiled.shownWhen(walk, -1)) {
    if (compiled.question.type === "list") stepList(walk, compiled);
    else stepQuestion(walk, compiled);
  }
}

function stepQuestion(walk: Walk, compiled: CompiledQuestion): void {
  const { index, rule } = compiled;
  if (!compiled.hasValue) {
    walk.marks[index] = SHOWN;
    return;
  }
  const answer = walk.answers.values[compiled.question.id];
  const mark = markOf(answer);
  if (rule !== null) {
    const value = rule(walk, -1);
    walk.machine[index] = value;
    const counts = counted(compiled, value, answer, mark);
    walk.values[index] = counts;
    walk.marks[index] = counts === value ? SHOWN : SHOWN | CORRECTED;
    return;
  }
  if (compiled.explains >= 0 && !isCorrected(walk.marks[compiled.explains], walk.machine[compiled.explains])) return;
  walk.marks[index] = mark === 0 ? compiled.emptyMark : compiled.shownMark | mark;
  if (mark === ANSWERED) walk.values[index] = answer as FactValue;
}

function stepList(walk: Walk, compiled: CompiledQuestion): void {
  const rows = recordedEntries(compiled, walk.answers);
  walk.rows[compiled.index] = rows;
  walk.marks[compiled.index] = rows.length === 0 ? compiled.emptyMark : compiled.shownMark | ANSWERED;
}

function stepField(walk: Walk, compiled: CompiledQuestion, list: CompiledQuestion): void {
  const rows = walk.rows[list.index];
  if (rows === undefined || rows.length === 0) return;
  const values = new Array<FactValue>(rows.length);
  const marks = new Array<number>(rows.length);
  walk.columns[compiled.index] = values;
  walk.columnMarks[compiled.index] = marks;
  if (!compiled.hasValue) markCells(walk, compiled, rows, marks);
  else if (compiled.rule !== null) workCells(walk, compiled, rows, values, marks);
  else if (compiled.explains >= 0) explainCells(walk, compiled, rows, values, marks);
  else answerCells(walk, compiled, rows, values, marks);
}

function markCells(walk: Walk, { shownWhen }: CompiledQuestion, rows: readonly ListEntry[], marks: number[]): void {
  for (let entry = 0; entry < rows.length; entry += 1) {
    marks[entry] = shownWhen === null || shownWhen(walk, entry) ? SHOWN : 0;
  }
}

function answerCells(
  walk: Walk,
  { question, shownWhen, emptyMark, shownMark }: CompiledQuestion,
  rows: readonly ListEntry[],
  values: FactValue[],
  marks: number[],
): void {
  const { id } = question;
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (shownWhen !== null && !shownWhen(walk, entry)) {
      marks[entry] = 0;
      values[entry] = null;
      continue;
    }
    const answer = rows[entry]?.values[id];
    const mark = markOf(answer);
    marks[entry] = mark === 0 ? emptyMark : shownMark | mark;
    values[entry] = mark === ANSWERED ? (answer as FactValue) : null;
  }
}

function workCells(
  walk: Walk,
  compiled: CompiledQuestion,
  rows: readonly ListEntry[],
  values: FactValue[],
  marks: number[],
): void {
  const { question, shownWhen, rule } = compiled;
  const machine = new Array<FactValue>(rows.length);
  walk.columnMachine[compiled.index] = machine;
  for (let entry = 0; entry < rows.length; entry += 1) {
    const isShown = rule !== null && (shownWhen === null || shownWhen(walk, entry));
    const value = isShown ? rule(walk, entry) : null;
    const answer = isShown && compiled.correctable ? rows[entry]?.values[question.id] : undefined;
    const counts = counted(compiled, value, answer, markOf(answer));
    machine[entry] = value;
    values[entry] = counts;
    marks[entry] = isShown ? (counts === value ? SHOWN : SHOWN | CORRECTED) : 0;
  }
}

function explainCells(
  walk: Walk,
  compiled: CompiledQuestion,
  rows: readonly ListEntry[],
  values: FactValue[],
  marks: number[],
): void {
  const corrected = walk.columnMarks[compiled.explains] ?? [];
  const machine = walk.columnMachine[compiled.explains] ?? [];
  for (let entry = 0; entry < rows.length; entry += 1) {
    const isShown = isCorrected(corrected[entry], machine[entry]);
    const answer = isShown ? rows[entry]?.values[compiled.question.id] : undefined;
    const mark = markOf(answer);
    marks[entry] = isShown ? compiled.shownMark | mark : 0;
    values[entry] = mark === ANSWERED ? (answer as FactValue) : null;
  }
}

/** What counts of a computed question: the worker's own value where one may be set and was. */
const counted = (
  compiled: CompiledQuestion,
  value: FactValue,
  answer: AnswerValue | undefined,
  mark: number,
): FactValue => (compiled.correctable && mark === ANSWERED ? (answer as FactValue) : value);

/** A value that the machine could not work out needs no reason when a person gives it. */
const isCorrected = (marks: number | undefined, machine: FactValue | undefined): boolean =>
  ((marks ?? 0) & CORRECTED) !== 0 && machine !== null && machine !== undefined;

/** The mark of a shown question: with an answer, or without one. */
export const shownMarkOf = (required: string): number => (required === "never" ? SHOWN : SHOWN | REQUIRED);
export const emptyMarkOf = (byChoice: boolean, required: string): number =>
  byChoice ? OPENABLE : shownMarkOf(required);
