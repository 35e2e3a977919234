/**
 * From an event to the moment by which something must be done. The rows (what, who, how long) are framework data;
 * this is how a duration is counted.
 */
import { addDays, addMonths, type IsoDate } from "../dates.ts";
import { endOfDay, type Instant, instantMs, londonDate, startOfDay } from "./london-time.ts";
import { addWorkingDays, subtractWorkingDays } from "./working-days.ts";

/** When the event was, or will be: a day whose hour is not known, or a moment. */
export type TimeLimitEvent = { readonly on: IsoDate } | { readonly at: Instant };

export const TIME_LIMIT_UNITS = ["hours", "days", "working-days", "months"] as const;
export type TimeLimitUnit = (typeof TIME_LIMIT_UNITS)[number];

export const TIME_LIMIT_DIRECTIONS = ["before", "after", "at-most"] as const;
/** `at-most` is a repeating limit ("at least every six months"): counted like `after`, from the last time. */
export type TimeLimitDirection = (typeof TIME_LIMIT_DIRECTIONS)[number];

export interface TimeLimitQuestion {
  readonly event: TimeLimitEvent;
  readonly direction: TimeLimitDirection;
  /** Whole number, 0 or more. 0 days or working days is the day of the event; 0 hours is its moment. */
  readonly amount: number;
  readonly unit: TimeLimitUnit;
}

export interface TimeLimitMoment {
  /** The last instant that is in time: a moment for hours, the end of the day in England and Wales for the others. */
  readonly at: Instant;
  /** The calendar date of `at` in England and Wales. */
  readonly date: IsoDate;
  readonly precision: "moment" | "day";
}

/**
 * Works out a time limit.
 *
 * - Hours run on the clock, through nights, weekends and the change to and from summer time. When only the day of the
 *   event is known, it is taken to be at 00:00 of that day, the stricter reading in both directions [own].
 * - Days, working days and months are counted on the calendar of England and Wales from the day of the event, which is
 *   not counted itself; the limit ends with that day. A limit of days or months may end on a weekend.
 * - Months keep the day of the month, or take the last day of a shorter month.
 *
 * @throws RangeError when the event is no date or moment, or the amount is negative or broken
 */
export function timeLimit({ event, direction, amount, unit }: TimeLimitQuestion): TimeLimitMoment {
  if (!Number.isInteger(amount) || amount < 0) {
    throw new RangeError(`${amount} is not a length of time. Give a whole number, 0 or more.`);
  }
  const sign = direction === "before" ? -1 : 1;
  if (unit === "hours") {
    const start = instantMs("at" in event ? event.at : startOfDay(event.on));
    const at = new Date(start + sign * amount * 3_600_000).toISOString();
    return { at, date: londonDate(at), precision: "moment" };
  }
  const date = countFrom("at" in event ? londonDate(event.at) : event.on, sign, amount, unit);
  return { at: endOfDay(date), date, precision: "day" };
}

function countFrom(day: IsoDate, sign: 1 | -1, amount: number, unit: Exclude<TimeLimitUnit, "hours">): IsoDate {
  switch (unit) {
    case "days":
      return addDays(day, sign * amount);
    case "months":
      return addMonths(day, sign * amount);
    case "working-days":
      return sign === 1 ? addWorkingDays(day, amount) : subtractWorkingDays(day, amount);
  }
}
