import { comments as cy } from "./cy/comments.ts";
import { comments as en } from "./en/comments.ts";
import { wordsOf } from "./words.ts";

/** What stands round a comment. */
export const commentsWords = wordsOf("comments", en, cy);
