import { restricted as cy } from "./cy/restricted.ts";
import { restricted as en } from "./en/restricted.ts";
import { wordsOf } from "./words.ts";

/** What is said of records that are open to named people only, and of inspectors' cases. */
export const restrictedWords = wordsOf("restricted", en, cy);
