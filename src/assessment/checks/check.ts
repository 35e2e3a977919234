import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { RuleInputs } from "../computed/rule-inputs.ts";

/** A consistency check: finds the places that do not fit together; none: all is well. Source: content part 20, consistency-checks. */
export type Check = {
  readonly id: string;
  readonly message: string;
  readonly find: (inputs: RuleInputs) => readonly Address[];
} & (
  | { readonly severity: "stop" | "tip" }
  | {
      readonly severity: "warn";
      /**
       * What it weighs, by questions and fields of lists: a reason for passing it stands until something else comes into that. What would
       * silence the check (a target for the risk, an outcome that covers the concern) is not named: once it is there, nobody asks for a reason.
       */
      readonly about: readonly QuestionId[];
    }
);

/** The places when it is so, else none. */
export const when = (found: boolean, ...addresses: readonly Address[]): readonly Address[] => (found ? addresses : []);
