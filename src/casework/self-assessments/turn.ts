/** How an answer of a self-assessment has turned since last time. Source: content part 40, not-a-test ("by arrows only"); directions own. */
import type { SelfAssessmentItem } from "../../framework/language.ts";

/** `more` and `less`: of something that nobody calls good or hard. */
export type Turn = "better" | "harder" | "same" | "more" | "less";

/** At which end of an item's answers things are hard for the one who speaks; null: at neither. */
type HardEnd = "least" | "most" | null;

/**
 * The end at which the framework asks the practitioner to look again. An item without prompts, with prompts at both ends, or one that
 * prompts out of interest (`plainChange`) has none.
 *
 * @param ordered the codes of the scale from the least to the most
 */
export function hardEnd(ordered: readonly string[], item: SelfAssessmentItem): HardEnd {
  if (item.plainChange || item.prompts === "any-answer") return null;
  const marked = new Set([...(item.prompts ?? []), ...(item.tellNow ?? [])]);
  const atLeast = marked.has(ordered[0] ?? "");
  const atMost = marked.has(ordered.at(-1) ?? "");
  if (atLeast === atMost) return null;
  return atLeast ? "least" : "most";
}

/** Null where one of the two has no place in the order: "Not sure" and "I would rather not say" are neither more nor less than anything. */
export function turnOf(ordered: readonly string[], hard: HardEnd, before: string, now: string): Turn | null {
  const from = ordered.indexOf(before);
  const to = ordered.indexOf(now);
  if (from < 0 || to < 0) return null;
  if (from === to) return "same";
  const isMore = to > from;
  if (hard === null) return isMore ? "more" : "less";
  return isMore === (hard === "most") ? "harder" : "better";
}
