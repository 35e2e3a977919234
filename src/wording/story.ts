import { story as cy } from "./cy/story.ts";
import { story as en } from "./en/story.ts";
import { wordsOf } from "./words.ts";

/** What a stage read as a story says. */
export const storyWords = wordsOf("story", en, cy);
