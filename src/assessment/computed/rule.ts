import type { ComputedLine, FactValue } from "../types.ts";
import type { RuleInputs } from "./rule-inputs.ts";

/** A computed rule: pure, reads only what its question declares. Null: no value. */
export type ComputedFunction = (inputs: RuleInputs) => FactValue;
/** Rules by the name under which a framework calls them. */
export type Rules = Readonly<Record<string, ComputedFunction>>;

/** Lines as a value; no lines are no value. */
export const linesOf = (lines: readonly ComputedLine[]): FactValue => (lines.length === 0 ? null : { lines });

export const yesNo = (yes: boolean): "yes" | "no" => (yes ? "yes" : "no");
