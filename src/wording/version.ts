import { version as cy } from "./cy/version.ts";
import { version as en } from "./en/version.ts";
import { wordsOf } from "./words.ts";

/** What is said about moving a stage to a new version of the questions. */
export const versionWords = wordsOf("version", en, cy);
