import type { FactValue } from "../types.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** A computed rule: pure, reads only what its question declares. Null: no value. */
export type ComputedFunction = (inputs: RuleInputs) => FactValue;

export const computedRules: ReadonlyMap<string, ComputedFunction> = new Map<string, ComputedFunction>();
