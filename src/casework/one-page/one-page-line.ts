/** One line of a summary in words. */
import type { SummaryItem } from "../../assessment/one-page-summary/summary.ts";
import type { Address } from "../../framework/answers.ts";
import { onePageWords } from "../../wording/one-page.ts";

export interface OnePageLine {
  readonly label: string | null;
  /** What is recorded, or the word for nothing. */
  readonly text: string;
  readonly recorded: boolean;
  /** Where it comes from; null for what no page holds. */
  readonly address: Address | null;
  /** Of a judgement: since the last stage, by whom and when, signed or not; else null. */
  readonly foot: string | null;
}

/** A line for nothing. */
export const nothing = (text: string): OnePageLine => ({
  label: null,
  text,
  recorded: false,
  address: null,
  foot: null,
});

/** An item in the short words of the page. */
export function lineOf(block: string, { id, label, text, address }: SummaryItem): OnePageLine {
  const say = onePageWords();
  const short: Readonly<Record<string, string>> = say.short;
  // An alert that is a yes says what it is about; the yes adds nothing.
  const named = label === null ? null : (short[id] ?? label);
  // The flag of the same name keeps its own words.
  const isMark = block === "alerts" && label !== null && tagsOfYes.has(id);
  return {
    label: isMark ? null : (named ?? null),
    text: isMark ? (named ?? text) : text || say.notRecorded,
    recorded: text !== "",
    address,
    foot: null,
  };
}

const tagsOfYes: ReadonlySet<string> = new Set([
  "custody-suicide-now",
  "suicide-thoughts",
  "custody-self-harm-now",
  "self-harm",
  "custody-no-contact",
  "staff-safety-concern",
  "move-address-protected",
  "missing-now",
]);
