/** After the walk: what is missing, in page order, and how far each sub-section is. */
import { fieldAddress } from "../framework/address.ts";
import type { Address } from "../framework/answers.ts";
import type { SubSectionId } from "../framework/language.ts";
import type { CompiledQuestion, CompiledSubSection } from "./compiled-stage.ts";
import type { FactValue, Gap, Progress, ProgressMark } from "./types.ts";
import { ANSWERED, REQUIRED, SHOWN, TO_CONFIRM, UNFITTING, type Walk } from "./walk.ts";

interface Count {
  shown: number;
  answered: number;
  /** Answered here or looked at and kept. */
  touched: number;
  missing: number;
  yetToClarify: number;
  toConfirm: number;
}

export interface Standing {
  readonly gaps: readonly Gap[];
  readonly progress: ReadonlyMap<SubSectionId, Progress>;
}

export function standingOf(walk: Walk): Standing {
  const gaps: Gap[] = [];
  const progress = new Map<SubSectionId, Progress>();
  for (const place of walk.compiled.subSections) progress.set(place.subSection.id, countPlace(walk, place, gaps));
  return { gaps, progress };
}

function countPlace(walk: Walk, place: CompiledSubSection, gaps: Gap[]): Progress {
  const count: Count = { shown: 0, answered: 0, touched: 0, missing: 0, yetToClarify: 0, toConfirm: 0 };
  const subSection = place.subSection.id;
  for (const compiled of place.asked) {
    const marks = walk.marks[compiled.index] ?? 0;
    if ((marks & SHOWN) === 0) continue;
    const value = walk.values[compiled.index] ?? null;
    if (compiled.isList) countList(walk, compiled, marks, subSection, count, gaps);
    else if (isSettled(compiled, marks, value)) {
      count.shown += 1;
      count.answered += 1;
      if (!compiled.onRecord) count.touched += 1;
    } else countAnswer(walk, compiled, compiled.id, marks, value, subSection, count, gaps);
  }
  const { touched, ...counts } = count;
  return { mark: markFor(count, walk.unreviewed.has(subSection)), ...counts };
}

function countList(
  walk: Walk,
  compiled: CompiledQuestion,
  marks: number,
  subSection: SubSectionId,
  count: Count,
  gaps: Gap[],
): void {
  const { question, index, fields, emptyWhen } = compiled;
  const rows = walk.rows[index] ?? [];
  count.shown += 1;
  if (rows.length > 0) {
    count.answered += 1;
    if (compiled.fixedEntries === null) count.touched += 1;
  } else if ((marks & REQUIRED) !== 0 && question.type === "list" && !question.mayBeEmpty && !emptyWhen?.(walk, -1)) {
    count.missing += 1;
    gaps.push({
      address: question.id,
      question: question.id,
      subSection,
      kind: "needs-an-entry",
      holdsCompletion: true,
    });
  }
  const settled = settledFields(walk, fields, rows.length);
  if (settled >= 0) {
    count.shown += settled;
    count.answered += settled;
    count.touched += settled;
    return;
  }
  for (let entry = 0; entry < rows.length; entry += 1) {
    const id = rows[entry]?.id ?? "";
    for (const field of fields) {
      const fieldMarks = walk.cellMarks(field.index, entry);
      if (!field.asked || (fieldMarks & SHOWN) === 0) continue;
      const value = walk.cell(field.index, entry);
      countAnswer(walk, field, fieldAddress(field.id, id), fieldMarks, value, subSection, count, gaps);
    }
  }
}

/**
 * How many fields of all entries are shown, when each of them is settled; -1 when one needs a closer look. A full stage has thousands, and
 * nearly all lists are settled: no address is made for them, and they are read column by column, as they lie.
 */
function settledFields(walk: Walk, fields: readonly CompiledQuestion[], entries: number): number {
  let settled = 0;
  for (const field of fields) {
    const first = walk.firstSlot(field.index);
    if (!field.asked || first < 0) continue;
    for (let slot = first; slot < first + entries; slot += 1) {
      const marks = walk.marks[slot] ?? 0;
      if ((marks & SHOWN) === 0) continue;
      if (!isSettled(field, marks, walk.values[slot] ?? null)) return -1;
      settled += 1;
    }
  }
  return settled;
}

/** Answered, fitting, looked at and clear: nothing more is to be said about it. */
const isSettled = (compiled: CompiledQuestion, marks: number, value: FactValue): boolean =>
  (marks & ~REQUIRED) === (SHOWN | ANSWERED) && !(compiled.clarifiable && saysYetToClarify(value));

function countAnswer(
  walk: Walk,
  compiled: CompiledQuestion,
  address: Address,
  marks: number,
  value: FactValue,
  subSection: SubSectionId,
  count: Count,
  gaps: Gap[],
): void {
  const question = compiled.id;
  count.shown += 1;
  if ((marks & UNFITTING) !== 0) {
    count.touched += 1;
    // What a child or parent said in their own way is marked too, and holds nothing.
    const holdsCompletion = compiled.question.item === undefined;
    if (holdsCompletion) count.missing += 1;
    gaps.push({ address, question, subSection, kind: "unfitting", holdsCompletion });
    return;
  }
  if ((marks & ANSWERED) === 0) {
    if ((marks & REQUIRED) === 0 || compiled.emptyWhen?.(walk, -1)) return;
    count.missing += 1;
    gaps.push({ address, question, subSection, kind: "not-answered", holdsCompletion: true });
    return;
  }
  count.answered += 1;
  if ((marks & TO_CONFIRM) !== 0) {
    count.toConfirm += 1;
    const holdsCompletion = !walk.unreviewed.has(subSection);
    gaps.push({ address, question, subSection, kind: "to-confirm", holdsCompletion });
  } else if (!compiled.onRecord) {
    count.touched += 1;
  }
  if (compiled.clarifiable && saysYetToClarify(value)) {
    count.yetToClarify += 1;
    const holdsCompletion =
      walk.facts.hasPreviousStage && isFromBefore(walk, address) && walk.facts.keptUnclear?.has(address) !== true;
    gaps.push({ address, question, subSection, kind: "yet-to-clarify", holdsCompletion });
  }
}

/** "Yet to clarify" must be settled by the first review, or kept with a reason; one that is new there has until the next. */
const isFromBefore = (walk: Walk, address: Address): boolean => {
  const state = walk.states.get(address);
  return state === "carried" || state === "confirmed";
};

export const saysYetToClarify = (value: FactValue): boolean =>
  value === "yet-to-clarify" || (Array.isArray(value) && value.includes("yet-to-clarify"));

/** Nothing is "complete" that nobody has touched, and nothing untouched is held against anyone if nothing is needed. */
function markFor({ answered, touched, missing, yetToClarify, toConfirm }: Count, unreviewed: boolean): ProgressMark {
  if (missing > 0) return touched > 0 ? "started" : toConfirm > 0 ? "to-confirm" : "not-looked-at";
  if (unreviewed) return yetToClarify > 0 ? "yet-to-clarify" : "not-reviewed";
  if (toConfirm > 0) return "to-confirm";
  if (yetToClarify > 0) return "yet-to-clarify";
  return answered > 0 ? "complete" : "nothing-asked";
}
