import { newPerson as cy } from "./cy/new-person.ts";
import { newPerson as en } from "./en/new-person.ts";
import { wordsOf } from "./words.ts";

/** What the form for a new young person says. */
export const newPersonWords = wordsOf("new-person", en, cy);
