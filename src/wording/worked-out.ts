import { workedOut as cy } from "./cy/worked-out.ts";
import { workedOut as en } from "./en/worked-out.ts";
import { wordsOf } from "./words.ts";

/** Sentences that the evaluation of a stage makes, which itself knows of no language. */
export const workedOutWords = wordsOf("worked-out", en, cy);
