import { type PathwayTrigger, pathwayBounds } from "../../../../assessment/pathways/pathway.ts";
import type { FormFields } from "../../../routing/request-body.ts";

/** Names of the controls of one trigger: which question, which of its answers, or from which number on. */
export const triggerField = {
  question: (row: string): string => `${row}-question`,
  codes: (row: string, question: string): string => `${row}-codes ${question}`,
  atLeast: (row: string, question: string): string => `${row}-from ${question}`,
} as const;

/** What the form says of one pathway's triggers. A question of which nothing is chosen proposes nothing; a number that is none is a fault. */
export function sentTriggers(
  fields: FormFields,
  row: string,
): { readonly triggers: readonly PathwayTrigger[]; readonly unread: readonly string[] } {
  const unread: string[] = [];
  const questions = [...new Set(fields.all(triggerField.question(row)))].slice(0, 10 * pathwayBounds.triggers);
  const triggers = questions.flatMap((question): PathwayTrigger[] => {
    const codes = [...new Set(fields.all(triggerField.codes(row, question)))];
    if (codes.length > 0) return [{ question, codes }];
    const number = (fields.get(triggerField.atLeast(row, question)) ?? "").trim();
    if (number === "") return [];
    if (/^-?\d{1,6}(\.\d{1,3})?$/.test(number)) return [{ question, atLeast: Number(number) }];
    unread.push(number);
    return [];
  });
  return { triggers, unread };
}
