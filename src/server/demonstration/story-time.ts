/**
 * The stories are written with calendar dates, as if the day of loading were `storyDay`. At loading all of them move by the same number of
 * days, so that ages, orders and gaps between events hold on whatever day the demonstration is started.
 */
import type { IsoDate, PartialDate } from "../../judgement/dates.ts";
import { addDays, dateInWords, daysBetween, middleDay } from "../../judgement/dates.ts";

export const storyDay: IsoDate = "2026-11-22";

export interface StoryTime {
  /** The day of loading. */
  readonly today: IsoDate;
  /** Moves a day, a month or a year of the story. */
  readonly date: (written: PartialDate) => PartialDate;
  /** Moves a day and a clock time in London; never later than the moment of loading. */
  readonly moment: (day: IsoDate, clock: string) => Date;
  /** Puts moved dates in words where a text has `{2026-11-15}` or, for the month alone, `{2026-11}`. */
  readonly text: (written: string) => string;
}

const token = /\{(\d{4}(?:-\d{2}(?:-\d{2})?)?)\}/g;

export function storyTime(today: IsoDate, now: Date): StoryTime {
  const shift = daysBetween(storyDay, today);
  const date = (written: PartialDate): PartialDate => addDays(middleDay(written), shift).slice(0, written.length);
  return {
    today,
    date,
    moment: (day, clock) => {
      const moment = new Date(`${addDays(day, shift)}T${clock}:00Z`);
      return moment > now ? now : moment;
    },
    text: (written) => written.replace(token, (_, found: string) => dateInWords(date(found))),
  };
}
