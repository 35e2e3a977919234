import { help as cy } from "./cy/help.ts";
import { help as en } from "./en/help.ts";
import { wordsOf } from "./words.ts";

/** What the help says. */
export const helpWords = wordsOf("help", en, cy);
