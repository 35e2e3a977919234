import { contributors as cy } from "./cy/contributors.ts";
import { contributors as en } from "./en/contributors.ts";
import { wordsOf } from "./words.ts";

/** Words of who writes a stage beside its owner. */
export const contributorsWords = wordsOf("contributors", en, cy);
