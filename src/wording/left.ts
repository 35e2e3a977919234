import { left as cy } from "./cy/left.ts";
import { left as en } from "./en/left.ts";
import { wordsOf } from "./words.ts";

/** What the list of everything that is left says. */
export const leftWords = wordsOf("left", en, cy);
