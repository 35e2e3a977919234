import { record as cy } from "./cy/record.ts";
import { record as en } from "./en/record.ts";
import { wordsOf } from "./words.ts";

/** What the pages of a young person's case record say. */
export const recordWords = wordsOf("record", en, cy);
