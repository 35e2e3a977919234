/** Times without an offence on record. A fact of the record, no judgement. */
import { monthsAfter, wholeMonths } from "./day.ts";
import { endOf, type Mark } from "./mark.ts";

/**
 * What counts as near, after, or a lull. Own: no source gives numbers for reading a timeline; they are said on the page beside what
 * they find, and a service's framework may be given others.
 */
export interface TimelineRules {
  /** From so many months on, a time without an offence is a lull. */
  readonly lullMonths: number;
  /** Offences "in the months after" something. */
  readonly afterMonths: number;
  /** So many of them at least, and so many times what as long a time would have if they were spread evenly. */
  readonly afterLeast: number;
  readonly afterTimes: number;
  /** An offence "soon after" something. */
  readonly soonDays: number;
  /** At most so many findings of each kind are told. */
  readonly most: number;
}

export const timelineRules: TimelineRules = {
  lullMonths: 6,
  afterMonths: 5,
  afterLeast: 3,
  afterTimes: 1.5,
  soonDays: 28,
  most: 3,
};

export interface Lull {
  /** The last day that the offence before can mean. */
  readonly from: number;
  /** The first day that the next can mean, or today. */
  readonly to: number;
  readonly months: number;
  readonly ongoing: boolean;
  /** The offence before it. */
  readonly after: Mark;
}

/** Offences that count, in order of date. */
export const offencesOf = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ number }) => number !== null);

/**
 * Times of at least `lullMonths` between two offences, or between the last and today. Where a date lacks its day or month the shortest time
 * that it can mean counts, so that no lull is shown that may not have been one. What comes later than today is planned and ends none.
 */
export function lullsOf(
  marks: readonly Mark[],
  today: number,
  { lullMonths }: Pick<TimelineRules, "lullMonths"> = timelineRules,
): readonly Lull[] {
  const lulls: Lull[] = [];
  let last: { readonly mark: Mark; readonly day: number } | null = null;
  const add = (to: number, ongoing: boolean): void => {
    if (last !== null && monthsAfter(last.day, lullMonths) <= to)
      lulls.push({ from: last.day, to, months: wholeMonths(last.day, to), ongoing, after: last.mark });
  };
  for (const mark of offencesOf(marks)) {
    if (mark.from.first > today) break;
    add(mark.from.first, false);
    const day = Math.min(endOf(mark, today), today);
    if (last === null || day >= last.day) last = { mark, day };
  }
  add(today, true);
  return lulls;
}
