import type { Address } from "../../framework/answers.ts";
import type { RuleInputs } from "../computed/rule-inputs.ts";
import type { CheckSeverity } from "../types.ts";

/** A consistency check: finds the places that do not fit together; none: all is well. Source: content part 20, consistency-checks. */
export interface Check {
  readonly id: string;
  readonly severity: CheckSeverity;
  readonly message: string;
  readonly find: (inputs: RuleInputs) => readonly Address[];
}

/** The places when it is so, else none. */
export const when = (found: boolean, ...addresses: readonly Address[]): readonly Address[] => (found ? addresses : []);
