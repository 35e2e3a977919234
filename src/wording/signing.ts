import { signing as cy } from "./cy/signing.ts";
import { signing as en } from "./en/signing.ts";
import { wordsOf } from "./words.ts";

/** What the countersignature page says. */
export const signingWords = wordsOf("signing", en, cy);
