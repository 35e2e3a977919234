import { home as cy } from "./cy/home.ts";
import { home as en } from "./en/home.ts";
import { wordsOf } from "./words.ts";

/** What the home pages say. */
export const homeWords = wordsOf("home", en, cy);
