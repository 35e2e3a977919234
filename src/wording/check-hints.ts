import { checkHints as cy } from "./cy/check-hints.ts";
import { checkHints as en } from "./en/check-hints.ts";
import { wordsOf } from "./words.ts";

/** What is put beside a quality check. */
export const checkHintsWords = wordsOf("check-hints", en, cy);
