/**
 * Calendar dates as text. A date of a child's life (birth, sanction, hearing) is a day on the wall calendar of England
 * and Wales, never an instant, so it is kept as "YYYY-MM-DD" and reckoned without clocks or time zones.
 * Instants and Europe/London are in `working-days/london-time.ts`.
 */

/** A whole calendar date, "YYYY-MM-DD". Plain text: `isIsoDate` says whether it is one. */
export type IsoDate = string;

/** A date that may lack its day or month: "YYYY", "YYYY-MM" or "YYYY-MM-DD". `isPartialDate` says whether it is one. */
export type PartialDate = string;

const DAY_MS = 86_400_000;
const ZERO = "0".charCodeAt(0);
const HYPHEN = "-".charCodeAt(0);
const ISO_MONTH = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/;
const ISO_YEAR = /^[1-9]\d{3}$/;

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month of the Gregorian calendar; none in a month that does not exist. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && !isLeapYear(year) ? 28 : (LONGEST[month - 1] ?? 0);
}

/** The number that the digits from `from` to before `to` spell; NaN where one is no digit. Looked at thousands of times in an evaluation. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Is this a real calendar day of the years 1000 to 9999? "2023-02-29" is not. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== "string" || text.length !== 10) return false;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digits(text, 0, 4);
  const day = digits(text, 8, 10);
  return year >= 1000 && day >= 1 && day <= daysInMonth(year, digits(text, 5, 7));
}

/** Is this a year, a month of a year, or a real calendar day? */
export function isPartialDate(text: unknown): text is PartialDate {
  return typeof text === "string" && (ISO_YEAR.test(text) || ISO_MONTH.test(text) || isIsoDate(text));
}

/** The parts of a whole date. @throws RangeError when the text is not a calendar date. */
export function dateParts(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  if (!isIsoDate(date))
    throw new RangeError(`"${date}" is not a calendar date. Write it as year-month-day, 2024-03-31.`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** A whole date from its parts. @throws RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  const date = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  dateParts(date);
  return date;
}

const dayNumber = (date: IsoDate): number => {
  const { year, month, day } = dateParts(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
};

/** Whole days from `from` to `to`; negative when `to` is earlier. @throws RangeError for text that is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date `days` later (earlier when negative). @throws RangeError for text that is no date, or a year past 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date((dayNumber(date) + days) * DAY_MS);
  return dateOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/**
 * The same day of the month `months` later (earlier when negative). Where that month is too short, its last day:
 * one month after 31 January is 28 February (29 in a leap year). @throws RangeError for text that is no date.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** 0 Sunday to 6 Saturday. @throws RangeError for text that is no date. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Negative when `a` is earlier, 0 when equal, positive when later: for sorting whole dates. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two whole dates. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return compareDates(a, b) <= 0 ? a : b;
}

/** The later of two whole dates. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return compareDates(a, b) >= 0 ? a : b;
}

/** First day that a partial date can mean. @throws RangeError for text that is no date. */
export function earliestDay(date: PartialDate): IsoDate {
  assertPartialDate(date);
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date can mean. @throws RangeError for text that is no date. */
export function latestDay(date: PartialDate): IsoDate {
  assertPartialDate(date);
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${twoDigits(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5))))}`;
  return date;
}

/** Middle of what a partial date can mean: 1 July of a year, the 15th of a month. @throws RangeError for no date. */
export function middleDay(date: PartialDate): IsoDate {
  assertPartialDate(date);
  return date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date;
}

/** A date as a person reads it, in English: "31 March 2024", "March 2024", "2024". @throws RangeError for no date. */
export function dateInWords(date: PartialDate): string {
  assertPartialDate(date);
  if (date.length === 4) return date;
  const month = MONTH_NAMES[Number(date.slice(5, 7)) - 1] ?? "";
  const monthAndYear = `${month} ${date.slice(0, 4)}`;
  return date.length === 7 ? monthAndYear : `${Number(date.slice(8))} ${monthAndYear}`;
}

function assertPartialDate(date: PartialDate): void {
  if (!isPartialDate(date)) {
    throw new RangeError(`"${date}" is not a date. Write a year, a year and month, or a whole date: 2024-03-31.`);
  }
}
