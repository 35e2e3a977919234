import { qualityChecks as cy } from "./cy/quality-checks.ts";
import { qualityChecks as en } from "./en/quality-checks.ts";
import { wordsOf } from "./words.ts";

/** The quality checklist of a manager, and what stands round it. */
export const qualityChecksWords = wordsOf("quality-checks", en, cy);
