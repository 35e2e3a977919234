import { answering as cy } from "./cy/answering.ts";
import { answering as en } from "./en/answering.ts";
import { wordsOf } from "./words.ts";

/** Why an answer was not saved. */
export const answeringWords = wordsOf("answering", en, cy);
