import { notices as cy } from "./cy/notices.ts";
import { notices as en } from "./en/notices.ts";
import { wordsOf } from "./words.ts";

/** What notices say. */
export const noticesWords = wordsOf("notices", en, cy);
