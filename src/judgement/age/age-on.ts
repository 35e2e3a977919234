import { dateParts, type IsoDate } from "../dates.ts";

/**
 * Age in whole years on a date. A year is completed at the start of the birthday (Family Law Reform Act 1969, s.9).
 * A child born on 29 February completes it on 1 March in a year without that day: 28 February is not yet the
 * anniversary [own reading; the Act does not say].
 *
 * @returns whole years, negative when `date` is before the birth
 * @throws RangeError when either text is no calendar date
 */
export function ageOn(dateOfBirth: IsoDate, date: IsoDate): number {
  const birth = dateParts(dateOfBirth);
  const day = dateParts(date);
  const birthdayReached = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (birthdayReached ? 0 : 1);
}

/**
 * The day on which a person reaches an age: the birthday, or 1 March for a 29 February birthday in a common year.
 *
 * @param years whole years, 0 or more
 * @throws RangeError when the text is no calendar date
 */
export function birthdayOf(dateOfBirth: IsoDate, years: number): IsoDate {
  const { year, month, day } = dateParts(dateOfBirth);
  const target = year + years;
  const hasLeapDay = (target % 4 === 0 && target % 100 !== 0) || target % 400 === 0;
  const monthAndDay = month === 2 && day === 29 && !hasLeapDay ? "03-01" : dateOfBirth.slice(5);
  const birthday = `${String(target).padStart(4, "0")}-${monthAndDay}`;
  dateParts(birthday);
  return birthday;
}
