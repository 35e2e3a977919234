import type { FrameworkIndex } from "../../assessment/placed-questions.ts";
import type { SignedPart } from "../../framework/language.ts";
import type {
  AnswerContent,
  ComputedContent,
  EntryContent,
  QuestionContent,
  StageContent,
} from "../stages/content-types.ts";
import { aboutSignatures, groupsOfPart, mayRestOn } from "./rests-on.ts";
import type { SignedAnswer, SignedContent, SignedItem, SignedList } from "./signed-content.ts";

/**
 * Cuts out of a stage what one signature covers: the part's sections with the record facts that they show. Questions
 * without an answer are left out, so that opening a question and leaving it empty moves nothing. A fact that several
 * sub-sections show stands once, where it is shown first. What a later part signs is left to that part (`mayRestOn`).
 */
export function cutSignedContent(content: StageContent, part: SignedPart, index: FrameworkIndex): SignedContent {
  const cut: Cut = { part, index, once: new Set() };
  const sections = content.sections.filter((section) => groupsOfPart[part].includes(section.group));
  const subSections = sections
    .flatMap((section) => section.subSections)
    .filter((subSection) => subSection.id !== aboutSignatures)
    .map(({ id, title, questions }) => ({
      id,
      title,
      items: questions.flatMap((question) => itemsOf(cut, question)),
    }))
    .filter((subSection) => subSection.items.length > 0);
  return { framework: `${content.framework.id} ${content.framework.version}`, part, subSections };
}

interface Cut {
  readonly part: SignedPart;
  readonly index: FrameworkIndex;
  /** Questions that stand in the content already. */
  readonly once: Set<string>;
}

function itemsOf(cut: Cut, question: QuestionContent): readonly SignedItem[] {
  if (question.kind === "ref") return (question.shows ?? []).flatMap((shown) => itemsOf(cut, shown));
  if (cut.once.has(question.id) || !mayRestOn(cut.index, cut.part, question.id)) return [];
  const item = question.kind === "list" ? listOf(cut, question) : answerOf(question, cut.index);
  if (item === null) return [];
  cut.once.add(question.id);
  return [item];
}

function listOf(cut: Cut, list: QuestionContent): SignedList | null {
  const entries = list.entries ?? [];
  if (entries.length === 0) return null;
  const question = cut.index.questions.get(list.id)?.question;
  const fields = (list.fields ?? []).filter((field) => mayRestOn(cut.index, cut.part, field.id));
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

const answersOf = (cut: Cut, entry: EntryContent): readonly SignedAnswer[] =>
  entry.fields
    .flatMap((field) => (field.kind === "ref" ? (field.shows ?? []) : [field]))
    .filter((field) => mayRestOn(cut.index, cut.part, field.id))
    .map((field) => answerOf(field, cut.index))
    .filter((answer) => answer !== null);

function answerOf(question: QuestionContent, index: FrameworkIndex): SignedAnswer | null {
  // A worker's own value stands beside the computed one (law 5): both are signed.
  const computed = question.computed === undefined ? null : computedAs(question.computed);
  const given = question.answer === null ? null : answerAs(question.answer);
  // Why something stays "yet to clarify" is what the manager weighs: it is signed with it.
  const reason = question.keptBecause === undefined ? [] : [question.keptBecause];
  const text = [...(computed?.text ?? []), ...(given?.text ?? []), ...reason];
  if (text.length === 0) return null;
  return {
    kind: "answer",
    question: question.id,
    label: question.label,
    as: question.kind === "judgement" ? "judgement" : question.kind === "computed" && !given ? "computed" : "answer",
    record: isRecordFact(question.id, index),
    options: (question.options ?? []).map((option) => option.label),
    text,
    codes: [...(computed?.codes ?? []), ...(given?.codes ?? [])],
  };
}

function isRecordFact(id: string, index: FrameworkIndex): boolean {
  const placed = index.questions.get(id);
  const home = placed?.list?.home ?? placed?.question.home;
  return id.startsWith("case:") || placed?.section.group === "record" || home === "record";
}

interface Shown {
  readonly text: readonly string[];
  readonly codes: readonly string[];
}
const plain = (...text: readonly string[]): Shown => ({ text, codes: [] });

function answerAs(answer: AnswerContent): Shown {
  switch (answer.kind) {
    case "text":
    case "unfitting":
      return plain(answer.text);
    case "choice":
      return { text: [answer.label], codes: [answer.code] };
    case "choices":
      return { text: answer.chosen.map(({ label }) => label), codes: answer.chosen.map(({ code }) => code) };
    case "date":
      return plain(answer.date);
    case "number":
      return plain(String(answer.number));
    case "files":
      // The digest of the bytes is signed with the name: the same file attached again is the same content.
      return { text: answer.files.map(({ name }) => name), codes: answer.files.map(({ digest }) => digest) };
    case "linked":
      return plain(...answer.labels);
  }
}

function computedAs(computed: ComputedContent): Shown {
  switch (computed.kind) {
    case "text":
      return plain(computed.text);
    case "number":
      return plain(String(computed.number));
    case "choice":
      return { text: [computed.label], codes: [computed.code] };
    case "lines":
      return plain(...computed.lines);
  }
}
