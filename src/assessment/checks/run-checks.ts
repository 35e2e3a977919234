import type { RuleInputs } from "../computed/rule-inputs.ts";
import type { CheckResult } from "../types.ts";

export function runChecks(_inputs: RuleInputs): readonly CheckResult[] {
  return [];
}
