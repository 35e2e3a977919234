import { islands as cy } from "./cy/islands.ts";
import { islands as en } from "./en/islands.ts";
import { wordsOf } from "./words.ts";

/** What scripts of the browser say. */
export const islandsWords = wordsOf("islands", en, cy);
