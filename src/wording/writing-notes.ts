import { writingNotes as cy } from "./cy/writing-notes.ts";
import { writingNotes as en } from "./en/writing-notes.ts";
import { wordsOf } from "./words.ts";

/** Notes to the writer. */
export const writingNotesWords = wordsOf("writing-notes", en, cy);
