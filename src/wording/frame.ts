import { frame as cy } from "./cy/frame.ts";
import { frame as en } from "./en/frame.ts";
import { wordsOf } from "./words.ts";

/** What stands round every page. */
export const frameWords = wordsOf("frame", en, cy);
