import { coreRecord as cy } from "./cy/core-record.ts";
import { coreRecord as en } from "./en/core-record.ts";
import { wordsOf } from "./words.ts";

/** What the Core Record says. */
export const coreRecordWords = wordsOf("core-record", en, cy);
