import { practice as cy } from "./cy/practice.ts";
import { practice as en } from "./en/practice.ts";
import { wordsOf } from "./words.ts";

/** Practice. */
export const practiceWords = wordsOf("practice", en, cy);
