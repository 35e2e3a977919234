/** Sums and shares. Sources: content part 10, alcohol-screen (AUDIT, World Health Organization) and lete. */

import type { Rules } from "./rule.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** Sum of the scores of items 1 to `last`; skipped items score 0; null while a shown item is unanswered. */
function auditSum(inputs: RuleInputs, last: number): number | null {
  const drinks = inputs.value("alcohol-ever");
  if (drinks === null) return null;
  if (drinks === "never") return 0;
  let sum = 0;
  for (let item = 1; item <= last; item += 1) {
    const id = `audit-${item}`;
    if (!inputs.isShown(id)) continue;
    const score = inputs.attribute(id, inputs.text(id), "score");
    if (score === null) return null;
    sum += Number(score);
  }
  return sum;
}

function attendanceRate(inputs: RuleInputs): number | null {
  const offered = inputs.number("ete-hours-offered");
  const attended = inputs.number("ete-hours-attended");
  if (offered === null || attended === null || offered <= 0) return null;
  return Math.round((attended / offered) * 100);
}

export const alcoholAndLearningRules: Rules = {
  "audit-total": (inputs) => auditSum(inputs, 10),
  "audit-c-total": (inputs) => auditSum(inputs, 3),
  "ete-attendance-rate": attendanceRate,
};
