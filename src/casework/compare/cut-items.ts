import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { SignedAnswer, SignedEntry, SignedList } from "../countersignature/signed-content.ts";
import type { EntryContent, QuestionContent, SubSectionContent } from "../stages/content-types.ts";

/** What is taken of a stage's content, and how an answer of it is told. */
export interface Cut<Answer extends SignedAnswer> {
  readonly index: FrameworkIndex;
  covers(question: QuestionId): boolean;
  /** Null: nothing was answered. */
  answerOf(question: QuestionContent): Answer | null;
}

/** An entry and a list whose answers are told in this way. */
export type EntryOf<Answer> = Omit<SignedEntry, "answers"> & { readonly answers: readonly Answer[] };
export type ListOf<Answer> = Omit<SignedList, "entries"> & { readonly entries: readonly EntryOf<Answer>[] };

export interface SubSectionOf<Answer> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly (Answer | ListOf<Answer>)[];
}

/**
 * The answers of sub-sections, each question once, where it is shown first: a ref stands for the facts that it shows. Questions without an
 * answer and sub-sections without any are left out.
 */
export function cutItems<Answer extends SignedAnswer>(
  cut: Cut<Answer>,
  subSections: readonly SubSectionContent[],
): readonly SubSectionOf<Answer>[] {
  const once = new Set<QuestionId>();
  const itemsOf = (question: QuestionContent): readonly (Answer | ListOf<Answer>)[] => {
    if (question.kind === "ref") return (question.shows ?? []).flatMap(itemsOf);
    if (once.has(question.id) || !cut.covers(question.id)) return [];
    const item = question.kind === "list" ? listOf(cut, question) : cut.answerOf(question);
    if (item === null) return [];
    once.add(question.id);
    return [item];
  };
  return subSections
    .map(({ id, title, questions }) => ({ id, title, items: questions.flatMap(itemsOf) }))
    .filter(({ items }) => items.length > 0);
}

function listOf<Answer extends SignedAnswer>(cut: Cut<Answer>, list: QuestionContent): ListOf<Answer> | null {
  const entries = list.entries ?? [];
  if (entries.length === 0) return null;
  const question = cut.index.questions.get(list.id)?.question;
  const fields = (list.fields ?? []).filter((field) => cut.covers(field.id));
  return {
    kind: "list",
    question: list.id,
    label: list.label,
    entryName: question?.type === "list" ? question.entryName : "entry",
    record: isRecordFact(list.id, cut.index),
    asked: fields.map(({ id, label, options }) => ({
      question: id,
      label,
      options: (options ?? []).map((option) => option.label),
    })),
    entries: entries.map((entry) => ({ title: entry.label, answers: answersOf(cut, entry) })),
  };
}

const answersOf = <Answer extends SignedAnswer>(cut: Cut<Answer>, entry: EntryContent): readonly Answer[] =>
  entry.fields
    .flatMap((field) => (field.kind === "ref" ? (field.shows ?? []) : [field]))
    .filter((field) => cut.covers(field.id))
    .map((field) => cut.answerOf(field))
    .filter((answer) => answer !== null);

/** What an answer says: texts, or labels with the codes behind them. */
export type Said = Pick<SignedAnswer, "text" | "codes">;

/** A question with what it says, as it is signed and compared. */
export function asShown(question: QuestionContent, index: FrameworkIndex, said: Said): SignedAnswer {
  const worked = question.kind === "computed" && question.answer === null;
  return {
    kind: "answer",
    question: question.id,
    label: question.label,
    as: question.kind === "judgement" ? "judgement" : worked ? "computed" : "answer",
    record: isRecordFact(question.id, index),
    options: (question.options ?? []).map((option) => option.label),
    ...said,
  };
}

function isRecordFact(id: string, index: FrameworkIndex): boolean {
  const placed = index.questions.get(id);
  const home = placed?.list?.home ?? placed?.question.home;
  return id.startsWith("case:") || placed?.section.group === "record" || home === "record";
}
