/** The working state of one evaluation: one slot for each question, one column for each field. Thrown away afterwards. */
import { type Answers, type AnswerValue, isUnfitting, type ListEntry } from "../framework/answers.ts";
import type { QuestionId, SubSectionId } from "../framework/language.ts";
import { ageOn } from "../judgement/age/age-on.ts";
import { isIsoDate } from "../judgement/dates.ts";
import type { CompiledQuestion, CompiledStage } from "./compile.ts";
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
const noValues: FactValue[] = [];
/** More entries than any list will have: a bound for keys only. */
const mostEntries = 1_000_000;
const noMarks: number[] = [];

export class Walk {
  readonly compiled: CompiledStage;
  readonly answers: Answers;
  readonly states: AnswerStates;
  readonly facts: StageFacts;
  readonly settings: ServiceSettings;
  readonly age: number | null;
  readonly offenceOnRecord: "yes" | "no";
  /** By question index: what counts; null while hidden, unanswered or not fitting. */
  readonly values: FactValue[];
  readonly marks: Uint8Array;
  /** The machine's values of computed questions, by index. */
  readonly machine: FactValue[];
  /** Of lists, by index: the entries that count. */
  readonly rows: (readonly ListEntry[])[];
  /** Of fields, by index: as `values`, `marks` and `machine`, one for each entry of their list. */
  readonly columns: FactValue[][];
  readonly columnMarks: number[][];
  readonly columnMachine: FactValue[][];
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
    const size = compiled.questions.length;
    this.compiled = compiled;
    this.answers = answers;
    this.states = states;
    this.facts = facts;
    this.settings = settings;
    this.age = ageAt(answers, facts.today);
    this.offenceOnRecord = hasEntries(answers, "offences") || hasEntries(answers, "outcomes") ? "yes" : "no";
    this.values = new Array<FactValue>(size).fill(null);
    this.machine = new Array<FactValue>(size).fill(null);
    this.marks = new Uint8Array(size);
    this.rows = new Array<readonly ListEntry[]>(size).fill(noRows);
    this.columns = new Array<FactValue[]>(size).fill(noValues);
    this.columnMachine = new Array<FactValue[]>(size).fill(noValues);
    this.columnMarks = new Array<number[]>(size).fill(noMarks);
  }

  /**
   * The same walk for those who read the framework in other words: nothing is walked again, and lines are put together in those words when
   * somebody asks for them.
   *
   * @param compiled the same stage of a framework that differs from this one in words alone
   */
  inWords(compiled: CompiledStage): Walk {
    const other = new Walk(compiled, this.answers, this.states, this.facts, this.settings);
    const { values, marks, machine, rows, columns, columnMarks, columnMachine, signatures, gaps } = this;
    const known = { values, marks, machine, rows, columns, columnMarks, columnMachine, signatures, gaps };
    other.ownWords = false;
    return Object.assign(other, known);
  }

  /** The machine's value of a computed question; one that is only shown is worked out now, and once. */
  machineValue(question: CompiledQuestion, entry: number): FactValue {
    const { index, rule, onlyShown } = question;
    const worked = (entry < 0 ? this.machine[index] : this.columnMachine[index]?.[entry]) ?? null;
    if (rule === null || !(onlyShown || (!this.ownWords && isLines(worked)))) return worked;
    const marks = entry < 0 ? this.marks[index] : this.columnMarks[index]?.[entry];
    if (((marks ?? 0) & SHOWN) === 0) return null;
    const key = index * mostEntries + entry + 1;
    let value = this.shownOnly.get(key);
    if (value === undefined) {
      value = rule(this, entry);
      this.shownOnly.set(key, value);
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

/** The entries of a list as they stand, hidden or not: the fixed ones, or those that were made. */
export function recordedEntries({ question, fixedEntries }: CompiledQuestion, answers: Answers): readonly ListEntry[] {
  const made = answers.entries[question.id] ?? noRows;
  if (fixedEntries === null) return made;
  return fixedEntries.map((id) => made.find((entry) => entry.id === id) ?? { id, values: {} });
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
  if (typeof value === "string") return isBlank(value) ? 0 : ANSWERED;
  if (typeof value === "number") return ANSWERED;
  if (isBlank(value)) return 0;
  return isUnfitting(value) ? UNFITTING : ANSWERED;
}
