import { startStage as cy } from "./cy/start-stage.ts";
import { startStage as en } from "./en/start-stage.ts";
import { wordsOf } from "./words.ts";

/** What the form that starts a stage says. */
export const startStageWords = wordsOf("start-stage", en, cy);
