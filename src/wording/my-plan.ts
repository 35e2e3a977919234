import { myPlan as cy } from "./cy/my-plan.ts";
import { myPlan as en } from "./en/my-plan.ts";
import { wordsOf } from "./words.ts";

/** What the young person's own plan says, and what its worker reads beside it. */
export const myPlanWords = wordsOf("my-plan", en, cy);
