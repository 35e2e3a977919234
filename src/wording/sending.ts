import { sending as cy } from "./cy/sending.ts";
import { sending as en } from "./en/sending.ts";
import { wordsOf } from "./words.ts";

/** What is said where completed stages are sent, and of what was sent. */
export const sendingWords = wordsOf("sending", en, cy);
