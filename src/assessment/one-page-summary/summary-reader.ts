/** What a summary may read of a stage: answers that count, worked-out values, in the words of the reader. */
import { fieldAddress } from "../../framework/address.ts";
import type { Address, Answers, ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { describeAnswer } from "../describe-answer.ts";
import { frameworkIndex } from "../framework-index.ts";
import { labelFor, type Vocabulary } from "../label-for.ts";
import type { ComputedLine, Evaluation } from "../types.ts";
import { firstWords, type SummaryItem } from "./summary.ts";

/** A stage as somebody sees it whole. */
export interface SummarisedStage {
  readonly compiled: CompiledStage;
  readonly answers: Answers;
  readonly evaluation: Pick<Evaluation, "computed" | "counting" | "flags">;
}

/** Whether something is over. A date may lack its day or its month ("2026-03"): then it is over when all of that time is. */
export const endedBy = (date: string | null, today: string): boolean =>
  date !== null && date < today.slice(0, date.length);

export class SummaryReader {
  readonly stage: SummarisedStage;
  /** ISO date. */
  readonly today: string;
  readonly vocabulary: Vocabulary;

  constructor(stage: SummarisedStage, today: string) {
    this.stage = stage;
    this.today = today;
    this.vocabulary = stage.evaluation.computed.get("case-type") === "prevention" ? "prevention" : "standard";
  }

  private question(id: QuestionId) {
    return frameworkIndex(this.stage.compiled.framework).questions.get(id)?.question;
  }

  /** A fact of the case record counts always, an answer of the stage while it is shown. */
  private counts(id: QuestionId, address: Address): boolean {
    const placed = frameworkIndex(this.stage.compiled.framework).questions.get(id);
    const home = placed?.list ?? placed?.question;
    return home?.home === "record" || this.stage.evaluation.counting.has(address);
  }

  /** The code or text that counts; null for none, and for input that does not fit. */
  value(id: QuestionId): string | number | readonly string[] | null {
    const computed = this.stage.evaluation.computed.get(id);
    if (computed !== undefined) return typeof computed === "object" ? null : computed;
    const value = this.counts(id, id) ? this.stage.answers.values[id] : undefined;
    return value === undefined || (typeof value === "object" && "unfitting" in value) ? null : value;
  }

  /** In words; "" for none. */
  say(id: QuestionId): string {
    const question = this.question(id);
    return question ? describeAnswer(this.stage.compiled, question, this.value(id), this.stage.answers) : "";
  }

  label(id: QuestionId): string {
    const question = this.question(id);
    return question ? labelFor(question, this.vocabulary) : id;
  }

  /** A question with its answer as a line; its label is left out where the block says what it is. */
  item(id: QuestionId, more: Partial<SummaryItem> = {}): SummaryItem {
    return { id, label: this.label(id), text: this.say(id), address: id, ...more };
  }

  /** The lines of a worked-out list. */
  lines(id: QuestionId): readonly ComputedLine[] {
    const value = this.stage.evaluation.computed.get(id);
    return typeof value === "object" ? value.lines : [];
  }

  /** The entries of a list that counts. */
  rows(list: QuestionId): readonly SummaryRow[] {
    if (!this.counts(list, list)) return [];
    return (this.stage.answers.entries[list] ?? []).map((entry) => new SummaryRow(this.stage, list, entry));
  }

  /** Place of a code in its scale; -1 for none. */
  rank(id: QuestionId, code: unknown): number {
    const question = this.question(id);
    if (!question) return -1;
    const { framework } = this.stage.compiled;
    return frameworkIndex(framework)
      .options(question)
      .findIndex((option) => option.code === code);
  }
}

/** One entry of a list. */
export class SummaryRow {
  private readonly stage: SummarisedStage;
  private readonly list: QuestionId;
  private readonly entry: ListEntry;

  constructor(stage: SummarisedStage, list: QuestionId, entry: ListEntry) {
    this.stage = stage;
    this.list = list;
    this.entry = entry;
  }

  /** The entry's own page begins with its first field. */
  get address(): Address {
    const [first] = this.question?.fields ?? [];
    return first ? fieldAddress(first.id, this.entry.id) : this.list;
  }

  private get question() {
    const question = frameworkIndex(this.stage.compiled.framework).questions.get(this.list)?.question;
    return question?.type === "list" ? question : undefined;
  }

  value(field: string): unknown {
    const id = `${this.list}.${field}`;
    return this.stage.evaluation.computed.get(fieldAddress(id, this.entry.id)) ?? this.entry.values[id];
  }

  text(field: string): string | null {
    const value = this.value(field);
    return typeof value === "string" ? value : null;
  }

  /** In words, long texts cut after so many of them; "" for none. */
  say(field: string, most = 30): string {
    const question = this.question?.fields.find(({ id }) => id === `${this.list}.${field}`);
    if (!question) return "";
    const { compiled, answers } = this.stage;
    const address = fieldAddress(question.id, this.entry.id);
    const value = this.stage.evaluation.computed.get(address) ?? this.entry.values[question.id];
    return firstWords(describeAnswer(compiled, question, value, answers), most);
  }

  /** What several fields say, without the empty ones. */
  saying(fields: readonly string[], most = 30): string {
    return fields
      .map((field) => this.say(field, most))
      .filter((words) => words !== "")
      .join("; ");
  }
}
