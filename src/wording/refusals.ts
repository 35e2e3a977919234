import { refusals as cy } from "./cy/refusals.ts";
import { refusals as en } from "./en/refusals.ts";
import { wordsOf } from "./words.ts";

/** What the server itself says when something cannot be done. */
export const refusalsWords = wordsOf("refusals", en, cy);
