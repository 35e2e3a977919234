/** Dates and times as a person says them, in the language of the request and in local time of England and Wales. */

import { currentLanguage, type Language, languages, languageTag } from "./current-language.ts";
import { dates as cy } from "./cy/dates.ts";
import { dates as en } from "./en/dates.ts";
import { wordsOf } from "./words.ts";

const datesWords = wordsOf("dates", en, cy);

const zone = "Europe/London";
const isoDay = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });

/** A format in each language, made once. */
function inEach(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  const made = new Map<Language, Intl.DateTimeFormat>(
    languages.map((language) => [
      language,
      new Intl.DateTimeFormat(languageTag(language), { ...options, timeZone: zone }),
    ]),
  );
  return () => made.get(currentLanguage()) ?? isoDay;
}
const time = inEach({ hour: "2-digit", minute: "2-digit" });
const day = inEach({ day: "numeric", month: "long", year: "numeric" });
const shortDay = inEach({ day: "numeric", month: "short" });
const longDay = inEach({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const weekday = inEach({ weekday: "short" });
const dayOfWeek = inEach({ weekday: "long" });
const month = inEach({ month: "long", year: "numeric" });
const shortMonth = inEach({ month: "short" });
const dayOfMonth = inEach({ day: "numeric" });

const noonOf = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

/** "14:32" */
export const timeInWords = (moment: Date): string => time().format(moment);

/** "today 14:32", "yesterday 09:10", "5 November 2026". */
export function whenInWords(moment: Date, now: Date): string {
  const that = isoDay.format(moment);
  if (that === isoDay.format(now)) return datesWords().today(timeInWords(moment));
  if (that === isoDay.format(new Date(now.getTime() - 86_400_000))) return datesWords().yesterday(timeInWords(moment));
  return day().format(moment);
}

/** "5 November 2026" for an ISO date. */
export const dateInWords = (iso: string): string => day().format(noonOf(iso));

/** "5 November 2026", "November 2026" or "2026": as much as is known. */
export function partialDateInWords(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? month().format(noonOf(`${date}-15`)) : dateInWords(date);
}

/** "Nov" for an ISO date. */
export const monthInWords = (iso: string): string => shortMonth().format(noonOf(iso));

/** "5 Nov" for an ISO date. */
export const shortDateInWords = (iso: string): string => shortDay().format(noonOf(iso));

/** "5 November 2026 at 14:32" */
export const momentInWords = (moment: Date): string => datesWords().at(day().format(moment), timeInWords(moment));

/** "Thursday 19 November 2026" */
export const longDayInWords = (moment: Date): string => longDay().format(moment).replace(",", "");

/** "Fri 20" for an ISO date. */
export const weekdayInWords = (iso: string): string =>
  `${weekday().format(noonOf(iso))} ${dayOfMonth().format(noonOf(iso))}`;

/** "Friday" for an ISO date. */
export const dayOfWeekInWords = (iso: string): string => dayOfWeek().format(noonOf(iso));
