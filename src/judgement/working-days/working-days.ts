import { addDays, dateParts, type IsoDate, weekday } from "../dates.ts";
import { bankHolidays } from "./bank-holidays.ts";

/** Monday to Friday and no bank holiday of England and Wales. @throws RangeError for text that is no date. */
export function isWorkingDay(date: IsoDate): boolean {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !bankHolidays(dateParts(date).year).has(date);
}

/**
 * The `count`-th working day after a date. The date itself is never counted, also when it is a working day; 0 is the
 * date itself, on a weekend too ("same day" in the protocol means that day: a court may remand on a Saturday).
 *
 * @param count whole number, 0 or more
 * @throws RangeError for text that is no date, or a count that is negative or broken
 */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  return step(date, count, 1);
}

/** The `count`-th working day before a date; reckoned as `addWorkingDays`, backwards. */
export function subtractWorkingDays(date: IsoDate, count: number): IsoDate {
  return step(date, count, -1);
}

function step(date: IsoDate, count: number, direction: 1 | -1): IsoDate {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`${count} is not a number of working days. Give a whole number, 0 or more.`);
  }
  let day = addDays(date, 0);
  for (let left = count; left > 0; ) {
    day = addDays(day, direction);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
