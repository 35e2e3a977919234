import { type Answers, type AnswerValue, isUnfitting } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { dateInWords, isPartialDate } from "../../judgement/dates.ts";
import { type FrameworkIndex, liveLists } from "./framework-index.ts";

/** What entries of lists are called in tables, links and live options. */
export interface EntryNames {
  /** The name of an entry; empty while its naming field has no answer. */
  of(list: QuestionId, entry: string): string;
  /** As `of`, null when the list has no such entry. */
  find(list: QuestionId, entry: string): string | null;
}

/** Names the entries of all lists by their `entryLabel` field: text as it is, choices by label, an entry of another list by its own name. */
export function entryNames(index: FrameworkIndex, answers: Answers): EntryNames {
  const find = (list: QuestionId, entry: string, depth = 0): string | null => {
    const placed = index.questions.get(list)?.question;
    const found = answers.entries[list]?.find((each) => each.id === entry);
    if (placed?.type !== "list" || found === undefined) return null;
    const value = found.values[placed.entryLabel];
    if (value === undefined) return fixedName(list, entry);
    return nameOf(placed.entryLabel, value, depth);
  };
  const fixedName = (list: QuestionId, entry: string): string => {
    const question = index.questions.get(list)?.question;
    if (question?.type !== "list" || question.fixedEntries === undefined) return "";
    const scale = index.framework.scales.find((each) => each.id === question.fixedEntries);
    return scale?.options.find((option) => option.code === entry)?.label ?? "";
  };
  const nameOf = (field: QuestionId, value: AnswerValue, depth: number): string => {
    if (isUnfitting(value)) return value.unfitting;
    if (typeof value === "number") return String(value);
    const question = index.questions.get(field)?.question;
    const options = question === undefined ? [] : index.options(question);
    const lists = question === undefined ? [] : liveLists(question);
    const one = (code: string): string => {
      const option = options.find((each) => each.code === code);
      if (option) return option.label;
      // A list that names its entries by another list's; three steps are more than any framework has.
      const live = depth < 3 ? lists.map((list) => find(list, code, depth + 1)).find((name) => name !== null) : null;
      if (live) return live;
      return isPartialDate(code) && question?.type !== "shortText" && question?.type !== "narrative"
        ? dateInWords(code)
        : code;
    };
    return typeof value === "string" ? one(value) : value.map(one).join(", ");
  };
  return { of: (list, entry) => find(list, entry) ?? "", find: (list, entry) => find(list, entry) };
}
