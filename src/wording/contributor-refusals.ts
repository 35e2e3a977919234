import { contributorRefusals as cy } from "./cy/contributor-refusals.ts";
import { contributorRefusals as en } from "./en/contributor-refusals.ts";
import { wordsOf } from "./words.ts";

/** Why something between the people of a stage was not done. */
export const contributorRefusalsWords = wordsOf("contributor-refusals", en, cy);
