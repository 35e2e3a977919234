/** Writes the model of a dossier: `modelOf().say("lor-reason", "why", a("…"), j("…")).choose("lor-judgement", "low", "why")`. */
import type { QuestionId } from "../../framework/language.ts";
import type { Marked, ModelItem, ModelValue, SentenceKind } from "../../web/practice/dossier.ts";

const marked =
  (is: SentenceKind) =>
  (says: string): Marked => ({ is, says });
/** Description: says what is. */
export const d = marked("description");
/** Analysis: says what it means. */
export const a = marked("analysis");
/** Judgement: says how serious, how likely, or what to do first. */
export const j = marked("judgement");
/** A text of an entry. */
export const text = (...sentences: readonly Marked[]): ModelValue => ({ sentences });

export class ModelWriter {
  readonly items: ModelItem[] = [];

  say(question: QuestionId, why: string, ...sentences: readonly Marked[]): this {
    this.items.push({ answers: [{ question, value: { sentences } }], why });
    return this;
  }
  choose(question: QuestionId, value: string | number | readonly string[], why: string): this {
    this.items.push({ answers: [{ question, value }], why });
    return this;
  }
  /** Fields are written without the name of their list. */
  entry(list: QuestionId, key: string, why: string, fields: Readonly<Record<string, ModelValue>>): this {
    const answers = Object.entries(fields).map(([field, value]) => ({
      question: `${list}.${field}`,
      entry: key,
      value,
    }));
    this.items.push({ list, answers, why });
    return this;
  }
}
export const modelOf = (): ModelWriter => new ModelWriter();
