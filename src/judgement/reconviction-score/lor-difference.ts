import { LOR_LEVELS, type LorLevel } from "../levels.ts";

/** Codes of the question `lor-difference`. */
export type LorDifference = "higher-than-the-score" | "same" | "lower-than-the-score" | "no-score";

/**
 * How the practitioner's likelihood of reoffending differs from the level that the score points to. Both are kept; a
 * difference needs a reason. `undefined` while the practitioner has not judged.
 */
export function lorDifference(own: LorLevel | undefined, indicative: LorLevel | undefined): LorDifference | undefined {
  if (own === undefined) return undefined;
  if (indicative === undefined) return "no-score";
  const steps = LOR_LEVELS.indexOf(own) - LOR_LEVELS.indexOf(indicative);
  return steps > 0 ? "higher-than-the-score" : steps < 0 ? "lower-than-the-score" : "same";
}
