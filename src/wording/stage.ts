import { stage as cy } from "./cy/stage.ts";
import { stage as en } from "./en/stage.ts";
import { wordsOf } from "./words.ts";

/** What the pages of a stage share, and its overview. */
export const stageWords = wordsOf("stage", en, cy);
