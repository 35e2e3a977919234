import type { PlacedQuestion } from "../../assessment/framework-index.ts";

/** Facts that say who the child is: the part of the record that every contributor may read (row-level security in the migrations). */
const identity: ReadonlySet<string> = new Set([
  "case:given-names",
  "case:family-name",
  "case:preferred-name",
  "case:date-of-birth",
  "case:sex-recorded",
  "case:preferred-language",
  "case:interpreter-needed",
]);

/** The sub-section under which an answer is stored: what row-level security and grants go by. */
export const storedSubSection = ({ question, subSection }: PlacedQuestion): string =>
  identity.has(question.id) ? "case-identity" : subSection.id;
