import { subSection as cy } from "./cy/sub-section.ts";
import { subSection as en } from "./en/sub-section.ts";
import { wordsOf } from "./words.ts";

/** What a page of questions says, round its questions. */
export const subSectionWords = wordsOf("sub-section", en, cy);
