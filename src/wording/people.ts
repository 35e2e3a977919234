import { people as cy } from "./cy/people.ts";
import { people as en } from "./en/people.ts";
import { wordsOf } from "./words.ts";

/** What is said of the people of a service, where its administrators keep them. */
export const peopleWords = wordsOf("people", en, cy);
