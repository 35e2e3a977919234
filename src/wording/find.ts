import { find as cy } from "./cy/find.ts";
import { find as en } from "./en/find.ts";
import { wordsOf } from "./words.ts";

/** What the search for a question says. */
export const findWords = wordsOf("find", en, cy);
