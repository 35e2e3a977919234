/**
 * Clock time in England and Wales without a time zone library: Greenwich Mean Time, and one hour ahead from 01:00 UTC
 * on the last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Act 1972 as amended by the
 * Summer Time Order 2002). Instants are ISO text in UTC, "2024-03-31T01:00:00.000Z".
 */
import { addDays, dateOf, dateParts, type IsoDate, weekday } from "../dates.ts";

/** An instant, ISO 8601 with its offset or "Z". */
export type Instant = string;

const MINUTE_MS = 60_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds since 1970 of an instant. @throws RangeError when the text is no instant with an offset. */
export function instantMs(instant: Instant): number {
  const ms = INSTANT.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`"${instant}" is not a moment. Write it as 2024-03-31T09:00:00Z.`);
  return ms;
}

const lastSundayAtOne = (year: number, month: 3 | 10): number => {
  const last = dateOf(year, month, 31);
  return Date.parse(`${addDays(last, -weekday(last))}T01:00:00Z`);
};

const offsetMinutes = (ms: number): 0 | 60 => {
  const year = new Date(ms).getUTCFullYear();
  return ms >= lastSundayAtOne(year, 3) && ms < lastSundayAtOne(year, 10) ? 60 : 0;
};

/** The calendar date in England and Wales at an instant. @throws RangeError when the text is no instant. */
export function londonDate(instant: Instant): IsoDate {
  const ms = instantMs(instant);
  return new Date(ms + offsetMinutes(ms) * MINUTE_MS).toISOString().slice(0, 10);
}

/** The instant at which a date begins in England and Wales. Midnight exists once on every date: the clocks go at 1. */
export function startOfDay(date: IsoDate): Instant {
  dateParts(date);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // The summer hour starts and ends after midnight, so the offset an hour before midnight UTC is the one in force.
  return new Date(midnight - offsetMinutes(midnight - 60 * MINUTE_MS) * MINUTE_MS).toISOString();
}

/** The last millisecond of a date in England and Wales. */
export function endOfDay(date: IsoDate): Instant {
  return new Date(Date.parse(startOfDay(addDays(date, 1))) - 1).toISOString();
}
