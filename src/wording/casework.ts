import { casework as cy } from "./cy/casework.ts";
import { casework as en } from "./en/casework.ts";
import { wordsOf } from "./words.ts";

/** What the work says beside stages. */
export const caseworkWords = wordsOf("casework", en, cy);
