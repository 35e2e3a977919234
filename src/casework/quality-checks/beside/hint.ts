import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import { labelFor, titleFor } from "../../../assessment/label-for.ts";
import { fieldAddress, parseAddress } from "../../../framework/address.ts";
import type { Address, AnswerValue, ListEntry } from "../../../framework/answers.ts";
import { checkHintsWords } from "../../../wording/check-hints.ts";
import { vocabularyOf } from "../../stages/stage-content.ts";
import type { VisibleStage } from "../../stages/visible-stage.ts";
import type { Noted } from "../../writing-notes/noted.ts";

/** One line beside a quality check: what the stage shows about it, and where. */
export interface Hint {
  readonly text: string;
  readonly address: Address | null;
  /** The page that shows it, where it is no answer. */
  readonly page?: "timeline";
}

/** What hints are made of: the stage as its reader sees it, and nothing else. */
export class HintSource {
  readonly visible: VisibleStage;
  readonly notes: readonly Noted[];
  /** ISO date. */
  readonly today: string;

  constructor(visible: VisibleStage, notes: readonly Noted[], today: string) {
    this.visible = visible;
    this.notes = notes;
    this.today = today;
  }

  /** Whether this stage asks it. */
  asks(question: string): boolean {
    return this.visible.evaluation.shown.has(question);
  }

  /** The answer that counts, also one that was worked out. */
  value(question: string) {
    const { answers, evaluation } = this.visible;
    if (!this.asks(question)) return undefined;
    return answers.values[question] ?? evaluation.computed.get(question);
  }

  /** The entries of a list that is shown. */
  entries(list: string): readonly ListEntry[] {
    return this.asks(list) ? (this.visible.answers.entries[list] ?? []) : [];
  }

  /** A field of an entry, while it counts. */
  field(entry: ListEntry, field: string): AnswerValue | undefined {
    return this.visible.evaluation.shown.has(fieldAddress(field, entry.id)) ? entry.values[field] : undefined;
  }

  /** A value in words, as the question says it. */
  inWords(question: string, value: Parameters<typeof describeAnswer>[2]): string {
    const found = this.visible.compiled.byId.get(question)?.question;
    return found ? describeAnswer(this.visible.compiled, found, value, this.visible.answers) : "";
  }

  label(question: string): string {
    const found = this.visible.compiled.byId.get(parseAddress(question)?.question ?? "")?.question;
    return found ? labelFor(found, vocabularyOf(this.visible)) : "";
  }

  nameOf(list: string, entry: string): string {
    return nameOfEntry(this.visible.compiled, list, entry, this.visible.answers);
  }

  titleOf(subSection: string): string {
    const placed = this.visible.compiled.subSections.find((each) => each.subSection.id === subSection);
    return placed ? titleFor(placed.subSection, vocabularyOf(this.visible)) : "";
  }
}

export const hint = (text: string, address: Address | null = null): Hint => ({ text, address });

/** More lines than this are counted, not shown (own). */
const mostLines = 6;

/** The first of many lines, and how many there are besides. */
export function firstOf(hints: readonly Hint[]): readonly Hint[] {
  if (hints.length <= mostLines) return hints;
  return [...hints.slice(0, mostLines - 1), hint(checkHintsWords().more(hints.length - mostLines + 1))];
}

/** Lines, or one that says that there is nothing. */
export const orNothing = (hints: readonly Hint[], nothing: string): readonly Hint[] =>
  hints.length === 0 ? [hint(nothing)] : firstOf(hints);
