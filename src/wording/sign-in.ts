import { signIn as cy } from "./cy/sign-in.ts";
import { signIn as en } from "./en/sign-in.ts";
import { wordsOf } from "./words.ts";

/** What is said on the way in and out. */
export const signInWords = wordsOf("sign-in", en, cy);
