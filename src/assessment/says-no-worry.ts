import type { Option, Question } from "../framework/language.ts";
import { tickSide } from "./tick-side.ts";

/**
 * Whether an answer says that there is nothing to worry about: one of several of which others would have been a concern, or "none of these"
 * of a list of worries. "Yet to clarify" says neither. Source: content part 40, disagreement.
 */
export function saysNoWorry(
  question: Pick<Question, "type" | "id">,
  options: readonly Option[],
  value: unknown,
): boolean {
  const clear = ({ code, flagged }: Option): boolean => code !== "yet-to-clarify" && flagged !== true;
  if (question.type === "single") {
    const chosen = options.find(({ code }) => code === value);
    return chosen !== undefined && clear(chosen) && options.some(({ flagged }) => flagged === true);
  }
  if (tickSide(question) !== "against" || !Array.isArray(value) || value.length === 0) return false;
  const ticks: readonly unknown[] = value;
  const none = new Set<unknown>(options.flatMap((option) => (option.closing && clear(option) ? option.code : [])));
  return ticks.every((tick) => none.has(tick));
}
