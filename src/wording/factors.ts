import { factors as cy } from "./cy/factors.ts";
import { factors as en } from "./en/factors.ts";
import { wordsOf } from "./words.ts";

/** What is said where factors for and against desistance are added and weighed. */
export const factorsWords = wordsOf("factors", en, cy);
