import { checkReasons as cy } from "./cy/check-reasons.ts";
import { checkReasons as en } from "./en/check-reasons.ts";
import { wordsOf } from "./words.ts";

/** Why a point that does not fit stands as it is. */
export const checkReasonsWords = wordsOf("check-reasons", en, cy);
