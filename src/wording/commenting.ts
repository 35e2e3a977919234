import { commenting as cy } from "./cy/commenting.ts";
import { commenting as en } from "./en/commenting.ts";
import { wordsOf } from "./words.ts";

/** Why a comment was not kept. */
export const commentingWords = wordsOf("commenting", en, cy);
