import { type Answers, type AnswerValue, isUnfitting, type ListEntry } from "../framework/answers.ts";
import { attachedFiles } from "../framework/attached-file.ts";
import type { ListQuestion, Question, QuestionId } from "../framework/language.ts";
import { isPartialDate } from "../judgement/dates.ts";
import type { CompiledStage } from "./compiled-stage.ts";
import { lineOf, lineWordsOf } from "./line-words.ts";
import type { FactValue } from "./types.ts";

/**
 * An answer as a person reads it: labels of options, "5 March 2026", "March 2026", names of live entries. Several ticks are
 * joined by "; ", and so are names of attached files. Input that does not fit stands as it was typed. Empty for no answer.
 */
export function describeAnswer(
  compiled: CompiledStage,
  question: Question,
  value: AnswerValue | FactValue | undefined,
  answers: Answers,
): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && "lines" in value) return value.lines.map((line) => line.text).join("; ");
  if (isUnfitting(value)) return value.unfitting;
  if (question.type === "file")
    return attachedFiles(typeof value === "string" ? [value] : value)
      .map(({ name }) => name)
      .join("; ");
  if (typeof value === "object") return value.map((code) => oneChoice(compiled, question, code, answers)).join("; ");
  if (question.type === "date" || question.type === "partialDate")
    return isPartialDate(value) ? lineWordsOf(compiled.framework).date(value) : value;
  return oneChoice(compiled, question, value, answers);
}

function oneChoice(compiled: CompiledStage, question: Question, code: string, answers: Answers): string {
  const label = compiled.options(question).find((option) => option.code === code)?.label;
  if (label !== undefined) return label;
  const from = "options" in question ? question.options : undefined;
  if (from === undefined || !("entriesOf" in from)) {
    return question.type === "computed" && isPartialDate(code) && code.length > 4
      ? lineWordsOf(compiled.framework).date(code)
      : code;
  }
  for (const list of from.entriesOf) {
    const found = answers.entries[list]?.some((entry) => entry.id === code);
    if (found) return nameOfEntry(compiled, list, code, answers);
  }
  return lineOf(lineWordsOf(compiled.framework), "deletedEntry");
}

/** What an entry is called in tables, links and live options; "offence 2" while it has no name yet. */
export function nameOfEntry(compiled: CompiledStage, list: QuestionId, entry: string, answers: Answers): string {
  const question = compiled.byId.get(list)?.question;
  if (question?.type !== "list") return entry;
  const entries = answers.entries[list] ?? [];
  const place = entries.findIndex(({ id }) => id === entry);
  const label = question.fields.find((field) => field.id === question.entryLabel);
  const fixed = compiled.byId.get(list)?.fixedEntries;
  const named = fixed && label ? compiled.options(label).find((option) => option.code === entry)?.label : undefined;
  if (named !== undefined) return named;
  const text = calledBy(compiled, question, entries[place], answers);
  return text === "" ? `${question.entryName} ${place + 1}` : text;
}

/** What an entry that was taken out was called; "offence" when it had no name. */
export function nameOfDeletedEntry(
  compiled: CompiledStage,
  list: QuestionId,
  entry: ListEntry,
  answers: Answers,
): string {
  const question = compiled.byId.get(list)?.question;
  if (question?.type !== "list") return entry.id;
  return calledBy(compiled, question, entry, answers) || question.entryName;
}

/** The entry's own name, as its list says which field gives it; "" when that is empty. */
function calledBy(compiled: CompiledStage, list: ListQuestion, entry: ListEntry | undefined, answers: Answers): string {
  const label = list.fields.find((field) => field.id === list.entryLabel);
  const value = entry?.values[list.entryLabel];
  if (label === undefined || value === undefined || refersTo(label, list.id)) return "";
  return shortened(describeAnswer(compiled, label, value, answers));
}

/** A label that picks from its own list would name itself for ever. */
const refersTo = (label: Question, list: QuestionId): boolean =>
  "options" in label &&
  label.options !== undefined &&
  "entriesOf" in label.options &&
  label.options.entriesOf.includes(list);

const longest = 80;
const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$|[\uD800-\uDBFF]$/, "")} …`;
