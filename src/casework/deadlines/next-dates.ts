import { addDays, type IsoDate } from "../../judgement/dates.ts";
import { type DueState, dueState } from "./due-state.ts";

/** A stage with a date by which it is due. */
export interface DatedStage {
  readonly stageId: string;
  readonly youngPersonId: string;
  readonly name: string;
  readonly stageTitle: string;
  readonly dueOn: IsoDate;
}

/** One day of the list of next dates, with everything that is due on it. */
export interface DayOfDates {
  readonly on: IsoDate;
  readonly stages: readonly (DatedStage & { readonly due: DueState })[];
}

/**
 * What is due from today to so many days ahead, day by day, by name within a day. What is late stands first, on the day it
 * was due: it does not drop off the list by being late.
 *
 * @throws RangeError for text that is no date
 */
export function nextDates(stages: readonly DatedStage[], today: IsoDate, days: number): readonly DayOfDates[] {
  const last = addDays(today, days);
  const byDay = new Map<IsoDate, (DatedStage & { readonly due: DueState })[]>();
  for (const stage of stages) {
    if (stage.dueOn > last) continue;
    byDay.set(stage.dueOn, [...(byDay.get(stage.dueOn) ?? []), { ...stage, due: dueState(stage.dueOn, today) }]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, due]) => ({ on, stages: due.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB")) }));
}
