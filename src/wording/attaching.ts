import { attaching as cy } from "./cy/attaching.ts";
import { attaching as en } from "./en/attaching.ts";
import { wordsOf } from "./words.ts";

/** What is said about attached files. */
export const attachingWords = wordsOf("attaching", en, cy);
