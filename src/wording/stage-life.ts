import { stageLife as cy } from "./cy/stage-life.ts";
import { stageLife as en } from "./en/stage-life.ts";
import { wordsOf } from "./words.ts";

/** What may be done with a stage, and why something was not. */
export const stageLifeWords = wordsOf("stage-life", en, cy);
