import type { FactId } from "../../language.ts";

/** Every fact that the reconviction score and its intermediate results rest on. */
export const scoreInputs: readonly FactId[] = [
  "case:date-of-birth",
  "case:sex-recorded",
  "outcomes.date",
  "outcomes.conviction-date",
  "outcomes.type",
  "outcomes.status",
  "outcomes.current",
  "outcomes.release-date",
  "earlier-sanctions-entered",
  "earlier-first-sanction-date",
  "earlier-conviction-any",
  "offences.outcome",
  "offences.score-category",
  "offences.primary",
  "offences.current",
  "case-type",
  "sanction-history-checked",
];
