import { compare as cy } from "./cy/compare.ts";
import { compare as en } from "./en/compare.ts";
import { wordsOf } from "./words.ts";

/** What the page says that compares two moments. */
export const compareWords = wordsOf("compare", en, cy);
