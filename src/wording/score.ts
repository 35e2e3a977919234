import { score as cy } from "./cy/score.ts";
import { score as en } from "./en/score.ts";
import { wordsOf } from "./words.ts";

/** What the page says that explains the reconviction score. */
export const scoreWords = wordsOf("score", en, cy);
