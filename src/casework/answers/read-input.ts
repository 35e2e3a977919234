import type { AnswerValue } from "../../framework/answers.ts";
import type { FieldQuestion, ListQuestion, Option, Question } from "../../framework/language.ts";
import { NewReferences } from "../attachments/new-references.ts";
import type { Refusal } from "../refusal.ts";
import { normaliseText } from "./normalise-text.ts";
import { type DateParts, partsAsTyped, readDate } from "./read-date.ts";
import { notAFile, notHere, tooLong, workedOut } from "./refusals.ts";

/** The most characters of one answer: five times the longest that the design promises to hold. [own] */
export const longestText = 1_000_000;

export interface ReadInput {
  /** Null: cleared. Input that does not fit is kept as typed, as `{ unfitting }` (law 2). */
  readonly value: AnswerValue | null;
  /** Characters that had to be replaced (`normaliseText`). */
  readonly replaced: number;
}
export type InputOutcome = ({ readonly ok: true } & ReadInput) | { readonly ok: false; readonly refusal: Refusal };

/** What reading needs to know of a question beside itself. */
export interface Choices {
  readonly options: readonly Option[];
  /** For a live list of choices: whether this is an entry of it. Null for fixed choices. */
  readonly isEntry: ((code: string) => boolean) | null;
  /** The answer that stands now: nothing else can be posted to a file question. */
  readonly stands?: AnswerValue | null;
}

/**
 * Turns what was posted for a question (JSON, or the strings of a form) into the answer that is kept. Only what is no answer at all is
 * refused: 413 over `longestText` characters, 422 where nothing can be answered.
 */
export function readInput(question: Question, raw: unknown, choices: Choices): InputOutcome {
  if (question.type === "list" || question.type === "ref") return { ok: false, refusal: notHere(question) };
  if (question.type === "computed" && question.correctable !== true) return { ok: false, refusal: workedOut(question) };
  if (question.type === "file") return readFiles(question, raw, choices);
  const again = isUnfittingInput(raw) ? raw.unfitting : raw;
  if (isNothing(again)) return { ok: true, value: null, replaced: 0 };
  const typed = normaliseText(asTyped(again));
  if (typed.text.length > longestText) return { ok: false, refusal: tooLong(question, typed.text.length) };
  const fitting = fittingValue(question, again, typed.text, choices);
  return {
    ok: true,
    value: fitting === null ? { unfitting: unfittingText(again, typed.text, choices) } : fitting,
    replaced: typed.replaced,
  };
}

/** Files come and go by the use cases of `attachments/` alone; everything else can only say what stands (to confirm it). */
function readFiles(question: Question, raw: unknown, { stands = null }: Choices): InputOutcome {
  if (raw instanceof NewReferences) {
    return { ok: true, value: raw.references.length === 0 ? null : [...raw.references], replaced: 0 };
  }
  const same = isNothing(raw) ? stands === null : JSON.stringify(raw) === JSON.stringify(stands);
  return same ? { ok: true, value: stands, replaced: 0 } : { ok: false, refusal: notAFile(question) };
}

const isUnfittingInput = (raw: unknown): raw is { unfitting: string } =>
  typeof raw === "object" && raw !== null && "unfitting" in raw && typeof raw.unfitting === "string";

function isNothing(raw: unknown): boolean {
  if (raw === null || raw === undefined || raw === "") return true;
  if (Array.isArray(raw)) return raw.every((each) => each === "");
  return isParts(raw) && partsAsTyped(raw) === "";
}

const isParts = (raw: unknown): raw is DateParts =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw) && ("day" in raw || "month" in raw || "year" in raw);

/** Everything posted, as one text: what is kept when nothing better fits. */
function asTyped(raw: unknown): string {
  if (typeof raw === "string") return raw;
  if (isParts(raw)) return partsAsTyped(raw);
  if (Array.isArray(raw)) return raw.map(asTyped).join(", ");
  return typeof raw === "object" ? JSON.stringify(raw) : String(raw);
}

function unfittingText(raw: unknown, typed: string, choices: Choices): string {
  if (!Array.isArray(raw)) return typed;
  const named = raw.map((code) => choices.options.find((option) => option.code === code)?.label ?? asTyped(code));
  return normaliseText(named.join(", ")).text;
}

type Fits = Exclude<Question, ListQuestion>["type"];

/** The value when the input fits its question, else null. */
function fittingValue(question: FieldQuestion, raw: unknown, typed: string, choices: Choices): AnswerValue | null {
  const type: Fits = question.type;
  switch (type) {
    case "shortText":
    case "narrative":
    case "person":
    case "organisation":
      return typeof raw === "string" ? typed : null;
    case "date":
      return typeof raw === "string" || isParts(raw) ? readDate(typed, false) : null;
    case "partialDate":
      return typeof raw === "string" || isParts(raw) ? readDate(typed, true) : null;
    case "number":
      return question.type === "number" ? readNumber(raw, question.from, question.to) : null;
    case "single":
    case "judgement":
      return readChoice(Array.isArray(raw) && raw.length === 1 ? raw[0] : raw, choices);
    case "multi":
      return readChoices(raw, choices);
    case "computed":
      if (choices.options.length > 0) return readChoice(raw, choices);
      return readNumber(raw, undefined, undefined) ?? (typeof raw === "string" ? typed : null);
    case "file":
    case "ref":
      return null;
  }
}

function readNumber(raw: unknown, from: number | undefined, to: number | undefined): number | null {
  const text = typeof raw === "string" ? raw.trim() : "";
  const number =
    typeof raw === "number"
      ? raw
      : /^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.test(text)
        ? Number(text.replaceAll(",", ""))
        : Number.NaN;
  if (!Number.isFinite(number) || number < (from ?? -1e15) || number > (to ?? 1e15)) return null;
  return Object.is(number, -0) ? 0 : number;
}

const known = (code: unknown, choices: Choices): code is string =>
  typeof code === "string" &&
  (choices.options.some((option) => option.code === code) || choices.isEntry?.(code) === true);

const readChoice = (raw: unknown, choices: Choices): string | null => (known(raw, choices) ? raw : null);

/** Ticks in the order of the options; a closing tick stands alone (conventions, `## types`, multi). */
function readChoices(raw: unknown, choices: Choices): readonly string[] | null {
  const given = (Array.isArray(raw) ? raw : [raw]).filter((code) => code !== "");
  if (!given.every((code) => known(code, choices))) return null;
  const ticked = new Set<string>(given);
  const fixed = choices.options.filter((option) => ticked.has(option.code));
  const entries = [...ticked].filter((code) => !choices.options.some((option) => option.code === code));
  if (fixed.some((option) => option.closing) && ticked.size > 1) return null;
  return [...entries, ...fixed.map((option) => option.code)];
}
