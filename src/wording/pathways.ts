import { pathways as cy } from "./cy/pathways.ts";
import { pathways as en } from "./en/pathways.ts";
import { wordsOf } from "./words.ts";

/** What is said of referrals that answers propose, and of the pathways that a service sets. */
export const pathwaysWords = wordsOf("pathways", en, cy);
