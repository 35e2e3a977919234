import { understanding as cy } from "./cy/understanding.ts";
import { understanding as en } from "./en/understanding.ts";
import { wordsOf } from "./words.ts";

/** What stands round the text in which the behaviour is understood. */
export const understandingWords = wordsOf("understanding", en, cy);
