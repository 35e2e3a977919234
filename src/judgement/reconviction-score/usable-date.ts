import {
  earlierOf,
  earliestDay,
  type IsoDate,
  isIsoDate,
  isPartialDate,
  laterOf,
  latestDay,
  middleDay,
  type PartialDate,
} from "../dates.ts";

// A year outside these is a slip of the keyboard in a child's record, not a date.
const plausible = (date: string): boolean => date >= "1900" && date < "2200";

/** A whole calendar date that can belong to a child's record (1900 to 2199). */
export function isUsableDate(date: unknown): date is IsoDate {
  return isIsoDate(date) && plausible(date);
}

/** As `isUsableDate`, but day or month may be missing. */
export function isUsablePartialDate(date: unknown): date is PartialDate {
  return isPartialDate(date) && plausible(date);
}

export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The day that stands for a partial date: the middle of the year or month, moved into the window of days that are
 * possible, as far as the date itself allows. A whole date stands for itself.
 */
export function dayWithin(date: PartialDate, { from, to }: Window): IsoDate {
  if (isIsoDate(date)) return date;
  const first = laterOf(earliestDay(date), from);
  const last = earlierOf(latestDay(date), to);
  // No possible day at all: the nearest the text allows, so that the check of ages can name the fault.
  if (first > last) return latestDay(date) < from ? latestDay(date) : earliestDay(date);
  return laterOf(first, earlierOf(middleDay(date), last));
}
