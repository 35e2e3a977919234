/**
 * The working state of one evaluation: one slot for each question, and behind them one for each field of each entry that counts. Thrown away
 * afterwards.
 */
import { type Answers, type AnswerValue, isUnfitting, type ListEntry } from "../framework/answers.ts";
import type { QuestionId, SubSectionId } from "../framework/language.ts";
import { ageOn } from "../judgement/age/age-on.ts";
import { isIsoDate } from "../judgement/dates.ts";
import type { CompiledQuestion, CompiledStage } from "./compiled-stage.ts";
import type { Row } from "./computed/rule-inputs.ts";
import type { AnswerStates, FactValue, Gap, ServiceSettings, SignatureNeed, StageFacts } from "./types.ts";

/** Marks of one question or one field of one entry. */
export const SHOWN = 1;
export const OPENABLE = 2;
export const ANSWERED = 4;
export const UNFITTING = 8;
export const REQUIRED = 16;
export const TO_CONFIRM = 32;
/** A worker has set another value than the one that was worked out. */
export const CORRECTED = 64;

const noRows: readonly ListEntry[] = [];

export class Walk {
  readonly compiled: CompiledStage;
  readonly answers: Answers;
  readonly states: AnswerStates;
  readonly facts: StageFacts;
  readonly settings: ServiceSettings;
  readonly age: number | null;
  readonly offenceOnRecord: "yes" | "no";
  /** By slot: what counts; null while hidden, unanswered or not fitting. */
  readonly values: FactValue[];
  /** By slot. */
  readonly marks: Uint8Array;
  /** By slot: what the machine had worked out where a worker has set another value. */
  private readonly corrected: Map<number, FactValue>;
  /** Of lists, by index: the entries that count. */
  readonly rows: (readonly ListEntry[])[];
  /** Of fields, by index: the slot of their first entry; -1 while no entry of their list counts. */
  private readonly firstSlots: Int32Array;
  private freeSlot: number;
  /** Known after the walk, for rules that read the whole stage. */
  signatures: readonly SignatureNeed[] = [];
  gaps: readonly Gap[] = [];
  /** At a review: the sub-sections that stand as they were carried. Known after the walk. */
  unreviewed: ReadonlySet<SubSectionId> = new Set();
  /** Entries as rules read them, by list; made at the first use. */
  readonly readRows = new Map<QuestionId, readonly Row[]>();
  /** False in a walk that is only read in other words. */
  ownWords = true;
  private readonly remembered = new Map<string, unknown>();
  private readonly shownOnly = new Map<number, FactValue>();

  constructor(
    compiled: CompiledStage,
    answers: Answers,
    states: AnswerStates,
    facts: StageFacts,
    settings: ServiceSettings,
  ) {
    const questions = compiled.questions.length;
    const slots = questions + mostCells(compiled, answers);
    this.compiled = compiled;
    this.answers = answers;
    this.states = states;
    this.facts = facts;
    this.settings = settings;
    this.age = ageAt(answers, facts.today);
    this.offenceOnRecord = hasEntries(answers, "offences") || hasEntries(answers, "outcomes") ? "yes" : "no";
    this.values = noValues(slots);
    this.corrected = new Map();
    this.marks = new Uint8Array(slots);
    this.rows = noEntries(questions);
    this.firstSlots = new Int32Array(questions).fill(-1);
    this.freeSlot = questions;
  }

  /** The list is shown with these entries: each of their fields gets its slots. */
  showEntries({ index, fields }: CompiledQuestion, entries: readonly ListEntry[]): void {
    this.rows[index] = entries;
    if (entries.length === 0) return;
    for (const field of fields) {
      this.firstSlots[field.index] = this.freeSlot;
      this.freeSlot += entries.length;
    }
  }

  /** The slot of a field's first entry, the next entries behind it; -1 while no entry of its list counts. */
  firstSlot(index: number): number {
    return this.firstSlots[index] ?? -1;
  }

  /** The slot of a question (`entry` -1) or of a field of an entry; -1 for a field while no entry of its list counts. */
  slotOf({ index, list }: CompiledQuestion, entry: number): number {
    if (list === null) return index;
    const first = this.firstSlot(index);
    return first < 0 || entry < 0 ? -1 : first + entry;
  }

  /** What counts of a field of an entry; null while no entry of its list counts. */
  cell(index: number, entry: number): FactValue {
    const first = this.firstSlot(index);
    return first < 0 || entry < 0 ? null : (this.values[first + entry] ?? null);
  }

  /** The marks of a field of an entry; 0 while no entry of its list counts. */
  cellMarks(index: number, entry: number): number {
    const first = this.firstSlot(index);
    return first < 0 || entry < 0 ? 0 : (this.marks[first + entry] ?? 0);
  }

  /** Takes marks from a question, or from a field in all its entries. */
  takeMarks({ index, list }: CompiledQuestion, taken: number): void {
    const first = list === null ? index : this.firstSlot(index);
    const slots = list === null ? 1 : (this.rows[list.index]?.length ?? 0);
    for (let slot = first; first >= 0 && slot < first + slots; slot += 1)
      this.marks[slot] = (this.marks[slot] ?? 0) & ~taken;
  }

  /**
   * The same walk for those who read the framework in other words: nothing is walked again, and lines are put together in those words when
   * somebody asks for them.
   *
   * @param compiled the same stage of a framework that differs from this one in words alone
   */
  inWords(compiled: CompiledStage): Walk {
    const other = new Walk(compiled, this.answers, this.states, this.facts, this.settings);
    const { values, marks, corrected, rows, firstSlots, signatures, gaps } = this;
    const known = { values, marks, corrected, rows, firstSlots, signatures, gaps };
    other.ownWords = false;
    return Object.assign(other, known);
  }

  /** A computed value: the machine's, and the one that counts, which is another where a worker has set it. */
  setWorked(slot: number, worked: FactValue, counts: FactValue): void {
    this.values[slot] = counts;
    this.marks[slot] = counts === worked ? SHOWN : SHOWN | CORRECTED;
    if (counts !== worked) this.corrected.set(slot, worked);
  }

  /** Whether a worker has set another value than the machine's. One that the machine could not work out needs no reason when a person gives it. */
  isCorrected(slot: number): boolean {
    return ((this.marks[slot] ?? 0) & CORRECTED) !== 0 && this.workedAt(slot) !== null;
  }

  private workedAt(slot: number): FactValue {
    const corrected = ((this.marks[slot] ?? 0) & CORRECTED) !== 0;
    return (corrected ? this.corrected.get(slot) : this.values[slot]) ?? null;
  }

  /** The machine's value of a computed question; one that is only shown is worked out now, and once. */
  machineValue(question: CompiledQuestion, entry: number): FactValue {
    const { rule, onlyShown } = question;
    const slot = this.slotOf(question, entry);
    const worked = this.workedAt(slot);
    if (rule === null || !(onlyShown || (!this.ownWords && isLines(worked)))) return worked;
    if (((this.marks[slot] ?? 0) & SHOWN) === 0) return null;
    let value = this.shownOnly.get(slot);
    if (value === undefined) {
      value = rule(this, entry);
      this.shownOnly.set(slot, value);
    }
    return value;
  }

  /** Works something out once in this evaluation, however many rules ask for it. */
  once<Result>(name: string, work: () => Result): Result {
    if (!this.remembered.has(name)) this.remembered.set(name, work());
    return this.remembered.get(name) as Result;
  }
}

const isLines = (value: FactValue): boolean => typeof value === "object" && value !== null && "lines" in value;

/** Whole years of the young person on a day; null while either date is not known. */
export function ageAt(answers: Answers, today: string): number | null {
  const born = answers.values["case:date-of-birth"];
  return isIsoDate(born) && isIsoDate(today) ? ageOn(born, today) : null;
}

const hasEntries = (answers: Answers, list: QuestionId): boolean => (answers.entries[list]?.length ?? 0) > 0;

/** Makes arrays that hold one thing so many times. Copying costs a third of filling, and an array without holes is read faster. */
function filledWith<Thing>(thing: Thing): (count: number) => Thing[] {
  const known: Thing[] = [];
  return (count) => {
    while (known.length < count) known.push(thing);
    return known.slice(0, count);
  };
}
const noValues = filledWith<FactValue>(null);
const noEntries = filledWith<readonly ListEntry[]>(noRows);

/** How many fields all entries have together, hidden ones too. */
function mostCells({ lists }: CompiledStage, answers: Answers): number {
  let cells = 0;
  for (const { id, fields, fixedEntries } of lists) {
    cells += fields.length * (fixedEntries ?? answers.entries[id] ?? noRows).length;
  }
  return cells;
}

/** The entries of a list as they stand, hidden or not: the fixed ones, or those that were made. */
export function recordedEntries({ id, fixedEntries }: CompiledQuestion, answers: Answers): readonly ListEntry[] {
  const made = answers.entries[id] ?? noRows;
  if (fixedEntries === null) return made;
  return fixedEntries.map((code) => made.find((entry) => entry.id === code) ?? { id: code, values: {} });
}

/** Nothing was entered, or only spaces. */
export const isBlank = (value: AnswerValue | undefined): value is undefined =>
  value === undefined ||
  value === null ||
  (typeof value === "string"
    ? value.length === 0 || (value.charCodeAt(0) <= 32 && value.trim() === "")
    : Array.isArray(value) && value.length === 0);

/** An answer as conditions read it, with its marks. */
export function markOf(value: AnswerValue | undefined): number {
  if (value === undefined) return 0;
  // Nearly every answer begins with a letter; the closer look is for the rest.
  if (typeof value === "string" && value.charCodeAt(0) > 32) return ANSWERED;
  if (typeof value === "number") return ANSWERED;
  if (isBlank(value)) return 0;
  return isUnfitting(value) ? UNFITTING : ANSWERED;
}
