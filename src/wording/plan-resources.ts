import { planResources as cy } from "./cy/plan-resources.ts";
import { planResources as en } from "./en/plan-resources.ts";
import { wordsOf } from "./words.ts";

/** What the plan says of who and what helps. */
export const planResourcesWords = wordsOf("plan-resources", en, cy);
