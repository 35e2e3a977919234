import { saving as cy } from "./cy/saving.ts";
import { saving as en } from "./en/saving.ts";
import { wordsOf } from "./words.ts";

/** What the server's pages say about saving. */
export const savingWords = wordsOf("saving", en, cy);
