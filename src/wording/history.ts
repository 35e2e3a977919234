import { history as cy } from "./cy/history.ts";
import { history as en } from "./en/history.ts";
import { wordsOf } from "./words.ts";

/** What the history of a stage says. */
export const historyWords = wordsOf("history", en, cy);
