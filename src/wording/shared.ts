import { shared as cy } from "./cy/shared.ts";
import { shared as en } from "./en/shared.ts";
import { wordsOf } from "./words.ts";

/** What several rooms of the interface say. */
export const sharedWords = wordsOf("shared", en, cy);
