/** What the rules of the plan read: entries that count, field by field. The rules run inside an evaluation and on a page alike. */
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import { type Address, type Answers, type AnswerValue, isUnfitting, type ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { Evaluation, FactValue } from "../types.ts";

/** One entry of a list; `name` is the field without its list. */
export interface PlanEntry {
  readonly id: string;
  readonly address: Address;
  /** The answer that counts: null while hidden, unanswered or not fitting. */
  value(name: string): FactValue;
  text(name: string): string | null;
  ticks(name: string): readonly string[];
  /** Where the field stands. */
  at(name: string): Address;
}

/** The entries and answers that count. `RuleInputs` is one, inside an evaluation. */
export interface PlanReader<Entry extends PlanEntry = PlanEntry> {
  rows(list: QuestionId): readonly Entry[];
  text(id: QuestionId): string | null;
}

/** An evaluated stage, as far as the rules of the plan look. */
export interface EvaluatedStage {
  readonly answers: Answers;
  readonly evaluation: Pick<Evaluation, "counting" | "computed" | "corrected">;
}

/** Reads the plan of a stage that was evaluated already, an ended one as well. */
export function planReader(stage: EvaluatedStage): PlanReader {
  return {
    rows: (list) =>
      stage.evaluation.counting.has(list)
        ? (stage.answers.entries[list] ?? []).map((entry) => new EvaluatedEntry(stage, list, entry))
        : [],
    text: (id) => textOf(valueAt(stage, id, stage.answers.values[id])),
  };
}

class EvaluatedEntry implements PlanEntry {
  readonly id: string;
  readonly address: Address;
  private readonly stage: EvaluatedStage;
  private readonly list: QuestionId;
  private readonly entry: ListEntry;

  constructor(stage: EvaluatedStage, list: QuestionId, entry: ListEntry) {
    this.id = entry.id;
    this.address = entryAddress(list, entry.id);
    this.stage = stage;
    this.list = list;
    this.entry = entry;
  }

  value(name: string): FactValue {
    return valueAt(this.stage, this.at(name), this.entry.values[`${this.list}.${name}`]);
  }

  text(name: string): string | null {
    return textOf(this.value(name));
  }

  ticks(name: string): readonly string[] {
    const value = this.value(name);
    return Array.isArray(value) ? value : [];
  }

  at(name: string): Address {
    return fieldAddress(`${this.list}.${name}`, this.id);
  }
}

const textOf = (value: FactValue): string | null => (typeof value === "string" ? value : null);

function valueAt({ evaluation }: EvaluatedStage, address: Address, answer: AnswerValue | undefined): FactValue {
  if (!evaluation.counting.has(address)) return null;
  const worked = evaluation.computed.get(address);
  if (worked !== undefined && !evaluation.corrected.has(address)) return worked;
  return answer === undefined || isUnfitting(answer) ? null : answer;
}
