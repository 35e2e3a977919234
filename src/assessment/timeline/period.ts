/** The part of a life that is drawn: whole months, from the first day of one to the first day after another. */
import { addMonths, dateOf, dateParts, type IsoDate } from "../../judgement/dates.ts";
import { dayNumber, isoOf, wholeMonths } from "./day.ts";
import { offencesOf } from "./lulls.ts";
import { endOf, type Mark } from "./mark.ts";

export interface Period {
  /** Day numbers; `to` is the first day after it. */
  readonly from: number;
  readonly to: number;
}

/** Shortest and longest drawing, in months: below the first nothing is told apart better, above the second nothing at all (own). */
export const shortest = 1;
const longest = 50 * 12;

const monthOf = (day: number): IsoDate => {
  const { year, month } = dateParts(isoOf(day));
  return dateOf(year, month, 1);
};
const yearOf = (day: number): IsoDate => dateOf(dateParts(isoOf(day)).year, 1, 1);
const monthBehind = (day: number): number => dayNumber(addMonths(monthOf(day), 1));
export const monthsIn = ({ from, to }: Period): number => wholeMonths(from, to);

/** From the first of everything, or from birth, to the end of what is planned: the strip above the drawing. */
export function wholeLife(marks: readonly Mark[], today: number, born: number | null): Period {
  const first = Math.min(born ?? today, today, ...marks.map(({ from }) => from.first));
  const last = Math.max(today, ...marks.map((mark) => endOf(mark, today)));
  return bounded(dayNumber(yearOf(first)), monthBehind(last));
}

/** From the January before the first offence, or before the first mark, to next month: what a practitioner looks at first (own). */
export function usualPeriod(marks: readonly Mark[], today: number): Period {
  const offences = offencesOf(marks);
  const first = (offences.length > 0 ? offences : marks).reduce(
    (least, { from }) => Math.min(least, from.first),
    today,
  );
  return bounded(dayNumber(yearOf(first)), dayNumber(addMonths(monthOf(today), 2)));
}

/** @param from, to months as "2025-03", both drawn; what does not fit or is the wrong way round is put right */
export function periodBetween(from: string, to: string): Period {
  const [a, b] = [dayNumber(`${from}-01`), dayNumber(`${to}-01`)];
  return bounded(Math.min(a, b), monthBehind(Math.max(a, b)));
}

/** So many months round a day. */
export function periodRound(day: number, months: number): Period {
  const from = dayNumber(addMonths(monthOf(day), -Math.floor(months / 2)));
  return bounded(from, dayNumber(addMonths(isoOf(from), Math.max(shortest, months))));
}

const bounded = (from: number, to: number): Period => {
  const most = dayNumber(addMonths(isoOf(from), longest));
  return { from, to: Math.min(to, most) };
};

/** Whether anything of it falls in the period. */
export const isIn = (mark: Mark, { from, to }: Period, today: number): boolean =>
  mark.from.first < to && endOf(mark, today) >= from;
