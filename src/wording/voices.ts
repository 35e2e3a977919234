import { voices as cy } from "./cy/voices.ts";
import { voices as en } from "./en/voices.ts";
import { wordsOf } from "./words.ts";

/** What stands round the words of a child, parent or carer. */
export const voicesWords = wordsOf("voices", en, cy);
