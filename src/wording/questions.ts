import { questions as cy } from "./cy/questions.ts";
import { questions as en } from "./en/questions.ts";
import { wordsOf } from "./words.ts";

/** What stands at a question and under its answer. */
export const questionsWords = wordsOf("questions", en, cy);
