import { caseload as cy } from "./cy/caseload.ts";
import { caseload as en } from "./en/caseload.ts";
import { wordsOf } from "./words.ts";

/** What the list of young people says. */
export const caseloadWords = wordsOf("caseload", en, cy);
