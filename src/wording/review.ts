import { review as cy } from "./cy/review.ts";
import { review as en } from "./en/review.ts";
import { wordsOf } from "./words.ts";

/** A stage that begins from another: what is new, what is carried, and what a review must mark. */
export const reviewWords = wordsOf("review", en, cy);
