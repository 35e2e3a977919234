import { calendar as cy } from "./cy/calendar.ts";
import { calendar as en } from "./en/calendar.ts";
import { wordsOf } from "./words.ts";

/** What is said of a practitioner's calendar feed, and in it. */
export const calendarWords = wordsOf("calendar", en, cy);
