import type { Question } from "../framework/language.ts";

/** Whether the ticks of a question speak for a child or against: strengths and signs of change, or worries, signs and harms. Null for others. */
export function tickSide({ type, id }: Pick<Question, "type" | "id">): "for" | "against" | null {
  if (type !== "multi") return null;
  if (id.endsWith("-strengths") || id.endsWith("-signs-of-change")) return "for";
  return /concern|signs|harms/.test(id) ? "against" : null;
}
