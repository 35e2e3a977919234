/** Days of a timeline as whole numbers, so that they can be placed and compared; and what a date that lacks its day can mean. */
import { birthdayOf } from "../../judgement/age/age-on.ts";
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  earliestDay,
  type IsoDate,
  latestDay,
  type PartialDate,
} from "../../judgement/dates.ts";

const origin: IsoDate = "1970-01-01";
/** Days since 1 January 1970. @throws RangeError for text that is no date. */
export const dayNumber = (date: IsoDate): number => daysBetween(origin, date);
export const isoOf = (day: number): IsoDate => addDays(origin, day);
/** The same day of the month so many months later, as `addMonths` reckons. */
export const monthsAfter = (day: number, months: number): number => dayNumber(addMonths(isoOf(day), months));

/** Whole months from one day to a later one. */
export function wholeMonths(from: number, to: number): number {
  const [a, b] = [dateParts(isoOf(from)), dateParts(isoOf(to))];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return monthsAfter(from, months) > to ? months - 1 : months;
}

/** When something was: from the first to the last day that what is known can mean. */
export interface When {
  readonly first: number;
  readonly last: number;
  /** As it was written: a year, a month of a year, a day; or an age in whole years. */
  readonly said: PartialDate | { readonly age: number };
}

/** @throws RangeError for text that is no date. */
export const whenOf = (date: PartialDate): When => ({
  first: dayNumber(earliestDay(date)),
  last: dayNumber(latestDay(date)),
  said: date,
});

/** "Aged 12": from the twelfth birthday to the day before the next. */
export const whenAged = (age: number, born: IsoDate): When => ({
  first: dayNumber(birthdayOf(born, age)),
  last: dayNumber(birthdayOf(born, age + 1)) - 1,
  said: { age },
});

/** Where it is drawn: the middle of what it can mean. */
export const middleOf = ({ first, last }: When): number => (first + last) / 2;
export const isExact = ({ first, last }: When): boolean => first === last;
