import { citing as cy } from "./cy/citing.ts";
import { citing as en } from "./en/citing.ts";
import { wordsOf } from "./words.ts";

/** What is said about facts that are cited in a text. */
export const citingWords = wordsOf("citing", en, cy);
