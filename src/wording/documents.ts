import { documents as cy } from "./cy/documents.ts";
import { documents as en } from "./en/documents.ts";
import { wordsOf } from "./words.ts";

/** What documents say of themselves. */
export const documentsWords = wordsOf("documents", en, cy);
