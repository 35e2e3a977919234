/** What a computed rule or a check may read: answers that count, entries that count, the stage's facts. Nothing else. */
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address, ListEntry } from "../../framework/answers.ts";
import type { Question, QuestionId } from "../../framework/language.ts";
import type { CompiledQuestion } from "../compiled-stage.ts";
import { describeAnswer, nameOfEntry } from "../describe-answer.ts";
import { inVocabulary, labelFor } from "../label-for.ts";
import { type LineName, lineOf, lineWordsOf } from "../line-words.ts";
import type { FactValue, StageFacts } from "../types.ts";
import { recordedEntries, SHOWN, type Walk } from "../walk.ts";

export class RuleInputs {
  readonly facts: StageFacts;
  /** The entry in hand, for a rule of a field; null elsewhere. */
  readonly row: Row | null;
  readonly walk: Walk;

  constructor(walk: Walk, list: QuestionId | null = null, entry = -1) {
    this.walk = walk;
    this.facts = walk.facts;
    this.row = list === null ? null : (this.rows(list)[entry] ?? null);
  }

  get age(): number | null {
    return this.walk.age;
  }

  /** The value that counts: null while hidden, unanswered or not fitting. */
  value(id: QuestionId): FactValue {
    const found = this.walk.compiled.byId.get(id);
    return found ? (this.walk.values[found.index] ?? null) : null;
  }

  text(id: QuestionId): string | null {
    const value = this.value(id);
    return typeof value === "string" ? value : null;
  }

  number(id: QuestionId): number | null {
    const value = this.value(id);
    return typeof value === "number" ? value : null;
  }

  ticks(id: QuestionId): readonly string[] {
    const value = this.value(id);
    return Array.isArray(value) ? value : [];
  }

  isShown(id: QuestionId): boolean {
    const found = this.walk.compiled.byId.get(id);
    return found !== undefined && ((this.walk.marks[found.index] ?? 0) & SHOWN) !== 0;
  }

  /** The entries of a list that count; none while it is hidden. */
  rows(list: QuestionId): readonly Row[] {
    const known = this.walk.readRows.get(list);
    if (known) return known;
    const found = this.walk.compiled.byId.get(list);
    const entries = found ? (this.walk.rows[found.index] ?? []) : [];
    const rows: Row[] = [];
    for (let entry = 0; entry < entries.length; entry += 1) rows.push(new Row(this.walk, list, entry));
    this.walk.readRows.set(list, rows);
    return rows;
  }

  /** The entries of a list as recorded, hidden or not: only for rules that decide whether the list is shown. */
  recorded(list: QuestionId): readonly ListEntry[] {
    const found = this.walk.compiled.byId.get(list);
    return found ? recordedEntries(found, this.walk.answers) : [];
  }

  /** Attribute of a choice, for example the kind of an outcome. */
  attribute(id: QuestionId, code: string | null, name: string): string | null {
    const found = this.walk.compiled.byId.get(id);
    if (!found || code === null) return null;
    const option = this.walk.compiled.options(found.question).find((one) => one.code === code);
    return option?.attributes?.[name] ?? null;
  }

  /** A value in words, as `describeAnswer` says it. */
  say(id: QuestionId, value: FactValue): string {
    const found = this.walk.compiled.byId.get(id);
    if (!found) return "";
    const { compiled, answers } = this.walk;
    const one = (each: FactValue): string => {
      const said = describeAnswer(compiled, found.question, each, answers);
      return hasFixedOptions(found.question) ? this.words(said) : said;
    };
    const lists = liveLists(found.question);
    if (lists.length === 0) return one(value);
    const picked = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
    const listOf = (id: string) => lists.find((list) => answers.entries[list]?.some((entry) => entry.id === id));
    return picked
      .map((id) => {
        const list = listOf(id);
        return list === undefined ? this.words(one(id)) : this.nameOf(list, id);
      })
      .join("; ");
  }

  /** What an entry is called; words of its framework in those of the case, typed ones as they are. */
  nameOf(list: QuestionId, id: string): string {
    const { compiled, answers } = this.walk;
    const name = nameOfEntry(compiled, list, id, answers);
    const question = compiled.byId.get(list)?.question;
    if (question?.type !== "list") return name;
    const label = question.fields.find((field) => field.id === question.entryLabel);
    const unnamed =
      name.startsWith(`${question.entryName} `) && /^\d+$/.test(name.slice(question.entryName.length + 1));
    return unnamed || (label !== undefined && hasFixedOptions(label)) ? this.words(name) : name;
  }

  label(id: QuestionId): string {
    const found = this.walk.compiled.byId.get(id);
    return found ? labelFor(found.question, this.vocabulary) : id;
  }

  /** A question with its answer in one line: "Interpreter needed: Yes", "Where do they live? With a parent". */
  inOneLine(id: QuestionId, value: FactValue): string {
    const label = this.label(id);
    return `${label}${label.endsWith("?") ? "" : ":"} ${this.say(id, value)}`;
  }

  /** A fixed text in the words of the case. */
  words(text: string): string {
    return inVocabulary(text, this.vocabulary);
  }

  /** A sentence of the rules' own with its parts, in the language of the framework that is read. */
  line(name: LineName, ...parts: readonly (string | number)[]): string {
    return lineOf(lineWordsOf(this.walk.compiled.framework), name, ...parts);
  }

  /** As much of a date as is known, in that language. */
  date(date: string): string {
    return lineWordsOf(this.walk.compiled.framework).date(date);
  }

  get vocabulary(): "standard" | "prevention" {
    return this.value("case-type") === "prevention" ? "prevention" : "standard";
  }

  /** Every shown answer and value, in page order, fields of entries included; not those that read the whole stage themselves. */
  everyAnswer(visit: (answer: SeenAnswer) => void): void {
    const { walk } = this;
    for (const compiled of walk.compiled.questions) {
      if (!compiled.atThisStage) continue;
      const { index, question, list } = compiled;
      if (list === null) {
        const value = compiled.onlyShown ? shownOnly(walk, compiled) : (walk.values[index] ?? null);
        const marks = walk.marks[index] ?? 0;
        if (value !== null && (marks & SHOWN) !== 0) visit({ compiled, question, address: question.id, value, marks });
        continue;
      }
      const rows = walk.rows[list.index] ?? [];
      for (let entry = 0; entry < rows.length; entry += 1) {
        const value = walk.cell(index, entry);
        const id = rows[entry]?.id;
        if (value === null || id === undefined) continue;
        visit({
          compiled,
          question,
          address: fieldAddress(question.id, id),
          value,
          marks: walk.cellMarks(index, entry),
        });
      }
    }
  }
}

/** Its answer is a choice of fixed words, not something typed. */
const hasFixedOptions = (question: Question): boolean =>
  "options" in question && question.options !== undefined && !("entriesOf" in question.options);

const liveLists = (question: Question): readonly QuestionId[] =>
  "options" in question && question.options !== undefined && "entriesOf" in question.options
    ? question.options.entriesOf
    : [];

function shownOnly(walk: Walk, compiled: CompiledQuestion): FactValue {
  const { question } = compiled;
  const readsAll =
    question.type === "computed" && question.rule.kind === "named" && question.rule.reads === "everything";
  return readsAll ? null : walk.machineValue(compiled, -1);
}

export interface SeenAnswer {
  readonly compiled: CompiledQuestion;
  readonly question: Question;
  readonly address: Address;
  readonly value: FactValue;
  readonly marks: number;
}

const noFields: ReadonlyMap<string, number> = new Map();

/** One entry of a list, read field by field. */
export class Row {
  private readonly walk: Walk;
  private readonly list: QuestionId;
  private readonly entry: number;
  private readonly fields: ReadonlyMap<string, number>;

  constructor(walk: Walk, list: QuestionId, entry: number) {
    this.walk = walk;
    this.list = list;
    this.entry = entry;
    this.fields = walk.compiled.fieldPlaces.get(list) ?? noFields;
  }

  get id(): string {
    const found = this.walk.compiled.byId.get(this.list);
    return (found && this.walk.rows[found.index]?.[this.entry]?.id) ?? "";
  }

  get address(): Address {
    return entryAddress(this.list, this.id);
  }

  /** `name` is the field without its list. */
  value(name: string): FactValue {
    const index = this.fields.get(name);
    return index === undefined ? null : this.walk.cell(index, this.entry);
  }

  text(name: string): string | null {
    const value = this.value(name);
    return typeof value === "string" ? value : null;
  }

  ticks(name: string): readonly string[] {
    const value = this.value(name);
    return Array.isArray(value) ? value : [];
  }

  /** Where the field stands, to lead a reader there. */
  at(name: string): Address {
    return fieldAddress(`${this.list}.${name}`, this.id);
  }
}
