import { countersigning as cy } from "./cy/countersigning.ts";
import { countersigning as en } from "./en/countersigning.ts";
import { wordsOf } from "./words.ts";

/** What is said about signatures. */
export const countersigningWords = wordsOf("countersigning", en, cy);
