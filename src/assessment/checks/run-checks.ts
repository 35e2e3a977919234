import type { RuleInputs } from "../computed/rule-inputs.ts";
import type { CheckResult } from "../types.ts";
import type { Check } from "./check.ts";
import { levelChecks } from "./levels.ts";
import { mismatchChecks } from "./mismatches.ts";
import { planChecks } from "./plan.ts";
import { selfAssessmentChecks } from "./self-assessments.ts";
import { sourceChecks } from "./sources.ts";

/** Every consistency check whose facts this version holds. */
export const checks: readonly Check[] = [
  ...levelChecks,
  ...mismatchChecks,
  ...planChecks,
  ...sourceChecks,
  ...selfAssessmentChecks,
];

/** Those that find something. `stop` holds completion; the others only speak. */
export function runChecks(inputs: RuleInputs): readonly CheckResult[] {
  return checks.flatMap(({ id, severity, message, find }) => {
    const addresses = find(inputs);
    return addresses.length === 0 ? [] : [{ id, severity, message: inputs.words(message), addresses }];
  });
}
