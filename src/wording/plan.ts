import { plan as cy } from "./cy/plan.ts";
import { plan as en } from "./en/plan.ts";
import { wordsOf } from "./words.ts";

/** What the page says that shows a whole plan. */
export const planWords = wordsOf("plan", en, cy);
