/**
 * Bank holidays of England and Wales: the standing rule, with the days that proclamations moved or added as data.
 * England and Wales share every one of them. Correct from 2000 on; a new proclamation is one line in `PROCLAIMED`.
 */
import { addDays, dateOf, type IsoDate, weekday } from "../dates.ts";

const MONDAY = 1;
const SUNDAY = 0;
const SATURDAY = 6;

interface Proclamation {
  readonly removed?: IsoDate;
  readonly added?: IsoDate;
  readonly why: string;
}

/** Days moved or added by royal proclamation under s.1 of the Banking and Financial Dealings Act 1971. */
const PROCLAIMED: Readonly<Record<number, readonly Proclamation[]>> = {
  2002: [
    { removed: "2002-05-27", added: "2002-06-04", why: "Spring holiday moved for the Golden Jubilee" },
    { added: "2002-06-03", why: "Golden Jubilee" },
  ],
  2011: [{ added: "2011-04-29", why: "Wedding of Prince William" }],
  2012: [
    { removed: "2012-05-28", added: "2012-06-04", why: "Spring holiday moved for the Diamond Jubilee" },
    { added: "2012-06-05", why: "Diamond Jubilee" },
  ],
  2020: [{ removed: "2020-05-04", added: "2020-05-08", why: "Early May holiday moved to VE Day" }],
  2022: [
    { removed: "2022-05-30", added: "2022-06-02", why: "Spring holiday moved for the Platinum Jubilee" },
    { added: "2022-06-03", why: "Platinum Jubilee" },
    { added: "2022-09-19", why: "State funeral of Queen Elizabeth II" },
  ],
  2023: [{ added: "2023-05-08", why: "Coronation of King Charles III" }],
};

/** Easter Sunday, Gregorian calendar (Butcher's rule: "Anonymous Gregorian algorithm", Nature, 1876). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const marker = epact + toSunday - 7 * lateMoon + 114;
  return dateOf(year, Math.floor(marker / 31), (marker % 31) + 1);
}

const firstMonday = (year: number, month: number): IsoDate => {
  const first = dateOf(year, month, 1);
  return addDays(first, (MONDAY - weekday(first) + 7) % 7);
};

const lastMonday = (year: number, month: number): IsoDate => {
  const last = dateOf(year, month, 31);
  return addDays(last, -((weekday(last) - MONDAY + 7) % 7));
};

/** A holiday on a weekend is taken on the next weekday that is no holiday already. */
function onWeekday(date: IsoDate, taken: ReadonlySet<IsoDate>): IsoDate {
  let day = date;
  while (weekday(day) === SATURDAY || weekday(day) === SUNDAY || taken.has(day)) day = addDays(day, 1);
  return day;
}

function holidaysOf(year: number): ReadonlySet<IsoDate> {
  const easter = easterSunday(year);
  const days = new Set<IsoDate>([
    onWeekday(dateOf(year, 1, 1), new Set()),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
  ]);
  days.add(onWeekday(dateOf(year, 12, 25), days));
  days.add(onWeekday(dateOf(year, 12, 26), days));
  for (const { removed, added } of PROCLAIMED[year] ?? []) {
    if (removed) days.delete(removed);
    if (added) days.add(added);
  }
  return days;
}

// The rule is pure; keeping a year once worked out only saves time.
const remembered = new Map<number, ReadonlySet<IsoDate>>();

/** The days of a year that are off in England and Wales as bank holidays, substitute days included. Weekdays only. */
export function bankHolidays(year: number): ReadonlySet<IsoDate> {
  const known = remembered.get(year);
  if (known) return known;
  const days = holidaysOf(year);
  remembered.set(year, days);
  return days;
}
