import { type AnswerValue, isUnfitting } from "../../framework/answers.ts";
import type { Question } from "../../framework/language.ts";
import type { Codes } from "../../framework/migration.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import { type FrameworkIndex, liveLists } from "../framework-index.ts";

/** A question of one version. */
export interface Asked {
  readonly question: Question;
  readonly places: FrameworkIndex;
}

const texts: ReadonlySet<string> = new Set(["shortText", "narrative", "person", "organisation"]);
export const isText = ({ question }: Asked): boolean => texts.has(question.type);
export const isChoice = ({ question }: Asked): boolean => "options" in question && question.options !== undefined;

/**
 * An answer to one question as an answer to another. What does not fit is kept as words and marked (law 2): a choice by its label as it was
 * asked, everything else as typed.
 */
export function convertValue(value: AnswerValue, from: Asked, to: Asked, codes: Codes): AnswerValue {
  if (isUnfitting(value)) return value;
  if (isText(to)) return inWords(value, from);
  if (isChoice(to)) return asChoice(value, from, to, codes) ?? { unfitting: inWords(value, from) };
  const { type } = to.question;
  if (type === from.question.type) return value;
  if (type === "partialDate" && from.question.type === "date") return value;
  if (type === "date" && typeof value === "string" && isIsoDate(value)) return value;
  if (type === "number" && typeof value === "string" && /^\d{1,9}(\.\d+)?$/.test(value)) return Number(value);
  return { unfitting: inWords(value, from) };
}

function asChoice(value: AnswerValue, from: Asked, to: Asked, codes: Codes): AnswerValue | null {
  if (typeof value === "number" || isUnfitting(value)) return null;
  const fixed = to.places.options(to.question).map(({ code }) => code);
  const live = liveLists(to.question).length > 0 && liveLists(from.question).length > 0;
  const now = (typeof value === "string" ? [value] : value).map((code) => codes[code] ?? code);
  if (!isChoice(from) || !now.every((code) => live || fixed.includes(code))) return null;
  if (to.question.type === "multi") return live ? now : fixed.filter((code) => now.includes(code));
  const [only] = now;
  return now.length === 1 && only !== undefined ? only : null;
}

/** An answer in the words in which it was asked; a line for each of several choices. */
export function inWords(value: AnswerValue, { question, places }: Asked): string {
  if (isUnfitting(value)) return value.unfitting;
  if (typeof value === "number") return String(value);
  const labels = new Map(places.options(question).map(({ code, label }) => [code, label]));
  return typeof value === "string"
    ? (labels.get(value) ?? value)
    : value.map((code) => labels.get(code) ?? code).join("\n");
}
