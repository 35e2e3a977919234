/** What the timeline reads of a stage: answers that are shown, and what was worked out; hidden answers count as absent. */
import { fieldAddress } from "../../framework/address.ts";
import type { Answers, AnswerValue } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { CompiledStage } from "../compiled-stage.ts";
import { describeAnswer } from "../describe-answer.ts";
import { inVocabulary, type Vocabulary } from "../label-for.ts";
import type { ComputedValue, Evaluation } from "../types.ts";

/** A stage as one person may see it. */
export interface TimelineStage {
  readonly compiled: CompiledStage;
  readonly answers: Answers;
  readonly evaluation: Evaluation;
}

/** Days and words that no answer holds. */
export interface TimelineFacts {
  /** ISO dates. */
  readonly today: string;
  readonly dateOfBirth: string | null;
  readonly vocabulary: Vocabulary;
  /** A short name for a question whose answer is a date, where its label is long ("Date of the last NRM step"). */
  readonly nameOf: (question: QuestionId) => string | null;
}

/** One entry of a list, read field by field; `name` is the field without its list. */
export class Entry {
  readonly list: QuestionId;
  readonly id: string;
  private readonly values: Readonly<Record<QuestionId, AnswerValue>>;
  private readonly stage: TimelineStage;

  constructor(stage: TimelineStage, list: QuestionId, entry: Answers["entries"][string][number]) {
    this.stage = stage;
    this.list = list;
    this.id = entry.id;
    this.values = entry.values;
  }

  /** The answer, the worked-out value, or nothing. */
  value(name: string): AnswerValue | ComputedValue | undefined {
    const field = `${this.list}.${name}`;
    const address = fieldAddress(field, this.id);
    const { evaluation } = this.stage;
    if (!evaluation.shown.has(address)) return undefined;
    const typed = this.values[field];
    return typed !== undefined && typed !== "" ? typed : evaluation.computed.get(address);
  }

  text(name: string): string | null {
    const value = this.value(name);
    return typeof value === "string" ? value : null;
  }

  /** In words, or "" for no answer. */
  said(name: string, vocabulary: Vocabulary): string {
    const { compiled, answers } = this.stage;
    const question = compiled.byId.get(`${this.list}.${name}`)?.question;
    if (question === undefined) return "";
    const said = describeAnswer(compiled, question, this.value(name), answers);
    return "options" in question ? inVocabulary(said, vocabulary) : said;
  }
}

/** The entries of a list that is shown at this stage. */
export function entriesOf(stage: TimelineStage, list: QuestionId): readonly Entry[] {
  if (!stage.evaluation.shown.has(list)) return [];
  return (stage.answers.entries[list] ?? []).map((entry) => new Entry(stage, list, entry));
}
