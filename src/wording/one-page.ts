import { onePage as cy } from "./cy/one-page.ts";
import { onePage as en } from "./en/one-page.ts";
import { wordsOf } from "./words.ts";

/** What the one-page summary says, on the screen and on paper. */
export const onePageWords = wordsOf("one-page", en, cy);
