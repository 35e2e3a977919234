/** One step of the walk: one question, or one field in all its entries. */
import type { ListEntry } from "../framework/answers.ts";
import type { CompiledQuestion } from "./compile.ts";
import type { FactValue } from "./types.ts";
import { ANSWERED, CORRECTED, markOf, OPENABLE, REQUIRED, recordedEntries, SHOWN, type Walk } from "./walk.ts";

/** Hidden answers count as absent: their value stays null, whatever was answered. */
export function step(walk: Walk, compiled: CompiledQuestion): void {
  if (compiled.list !== null) stepField(walk, compiled, compiled.list);
  else if (compiled.question.type === "list") stepList(walk, compiled);
  else stepQuestion(walk, compiled);
}

function stepQuestion(walk: Walk, compiled: CompiledQuestion): void {
  const { index, question, shownWhen, rule } = compiled;
  if (shownWhen !== null && !shownWhen(walk, -1)) return;
  if (question.type === "ref" || compiled.onlyShown) {
    walk.marks[index] = SHOWN;
    return;
  }
  const answer = walk.answers.values[question.id];
  const mark = markOf(answer);
  if (rule !== null) {
    const value = rule(walk, -1);
    walk.machine[index] = value;
    const corrected = question.type === "computed" && question.correctable === true && mark === ANSWERED;
    walk.values[index] = corrected ? (answer as FactValue) : value;
    walk.marks[index] = corrected && answer !== value ? SHOWN | CORRECTED : SHOWN;
    return;
  }
  if (question.companion?.kind === "correction-reason" && !isCorrected(walk, question.companion.of, -1)) return;
  walk.marks[index] = marksOf(compiled, mark);
  if (mark === ANSWERED) walk.values[index] = answer as FactValue;
}

function stepList(walk: Walk, compiled: CompiledQuestion): void {
  const { index, question, shownWhen, byChoice } = compiled;
  if (shownWhen !== null && !shownWhen(walk, -1)) return;
  const rows = recordedEntries(compiled, walk.answers);
  walk.rows[index] = rows;
  if (byChoice && rows.length === 0) {
    walk.marks[index] = OPENABLE;
    return;
  }
  walk.marks[index] = SHOWN | (rows.length > 0 ? ANSWERED : 0) | (needsEntry(question.required) ? REQUIRED : 0);
}

const needsEntry = (required: string): boolean => required !== "never";

function stepField(walk: Walk, compiled: CompiledQuestion, list: CompiledQuestion): void {
  const rows = walk.rows[list.index] ?? [];
  if (rows.length === 0) return;
  const { index, shownWhen, rule } = compiled;
  const values = new Array<FactValue>(rows.length).fill(null);
  const marks = new Uint8Array(rows.length);
  walk.columns[index] = values;
  walk.columnMarks[index] = marks;
  if (rule !== null) walk.columnMachine[index] = new Array<FactValue>(rows.length).fill(null);
  for (let entry = 0; entry < rows.length; entry += 1) {
    if (shownWhen !== null && !shownWhen(walk, entry)) continue;
    const row = rows[entry];
    if (row !== undefined) stepCell(walk, compiled, row, entry, values, marks);
  }
}

function stepCell(
  walk: Walk,
  compiled: CompiledQuestion,
  row: ListEntry,
  entry: number,
  values: FactValue[],
  marks: Uint8Array,
): void {
  const { index, question, rule } = compiled;
  if (question.type === "ref" || compiled.onlyShown) {
    marks[entry] = SHOWN;
    return;
  }
  const answer = row.values[question.id];
  const mark = markOf(answer);
  if (rule !== null) {
    const value = rule(walk, entry);
    const machine = walk.columnMachine[index];
    if (machine) machine[entry] = value;
    const corrected = question.type === "computed" && question.correctable === true && mark === ANSWERED;
    values[entry] = corrected ? (answer as FactValue) : value;
    marks[entry] = corrected && answer !== value ? SHOWN | CORRECTED : SHOWN;
    return;
  }
  if (question.companion?.kind === "correction-reason" && !isCorrected(walk, question.companion.of, entry)) return;
  marks[entry] = marksOf(compiled, mark);
  if (mark === ANSWERED) values[entry] = answer as FactValue;
}

function marksOf({ byChoice, question }: CompiledQuestion, mark: number): number {
  if (byChoice && mark === 0) return OPENABLE;
  return SHOWN | mark | (question.required === "never" ? 0 : REQUIRED);
}

/** A value that the machine could not work out needs no reason when a person gives it. */
function isCorrected(walk: Walk, of: string, entry: number): boolean {
  const found = walk.compiled.byId.get(of);
  if (!found) return false;
  const marks = entry < 0 ? walk.marks[found.index] : walk.columnMarks[found.index]?.[entry];
  const machine = entry < 0 ? walk.machine[found.index] : walk.columnMachine[found.index]?.[entry];
  return ((marks ?? 0) & CORRECTED) !== 0 && machine !== null && machine !== undefined;
}
