import { reading as cy } from "./cy/reading.ts";
import { reading as en } from "./en/reading.ts";
import { wordsOf } from "./words.ts";

/** What the reading page of a stage says. */
export const readingWords = wordsOf("reading", en, cy);
