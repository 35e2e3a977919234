import { timeline as cy } from "./cy/timeline.ts";
import { timeline as en } from "./en/timeline.ts";
import { wordsOf } from "./words.ts";

/** What the timeline says. */
export const timelineWords = wordsOf("timeline", en, cy);
