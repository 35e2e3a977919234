import { addDays, daysBetween, type IsoDate } from "../../judgement/dates.ts";
import { isWorkingDay } from "../../judgement/working-days/working-days.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { dateInWords, dayOfWeekInWords } from "../../wording/dates.ts";

/** How a due date stands today. Days are calendar days; working days are those of England and Wales. */
export type DueState =
  | { readonly kind: "no-date" }
  | { readonly kind: "due"; readonly on: IsoDate; readonly daysLeft: number; readonly workingDaysLeft: number }
  | { readonly kind: "late"; readonly on: IsoDate; readonly daysLate: number; readonly workingDaysLate: number };

/**
 * Days left to a due date, or days past it. The due date itself is still in time: late begins the day after.
 *
 * @throws RangeError for text that is no date
 */
export function dueState(dueOn: IsoDate | null, today: IsoDate): DueState {
  if (dueOn === null) return { kind: "no-date" };
  const days = daysBetween(today, dueOn);
  return days >= 0
    ? { kind: "due", on: dueOn, daysLeft: days, workingDaysLeft: workingDaysAfter(today, dueOn) }
    : { kind: "late", on: dueOn, daysLate: -days, workingDaysLate: workingDaysAfter(dueOn, today) };
}

/** Working days after `from`, up to and with `to`. */
function workingDaysAfter(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** "Late by 3 working days", "Due today", "Due in 5 days", "No date set". Late is said in words, never by colour alone. */
export function dueInWords(state: DueState): string {
  const say = caseworkWords().due;
  switch (state.kind) {
    case "no-date":
      return say.noDate;
    case "late":
      if (state.workingDaysLate > 0) return say.lateBy(state.workingDaysLate);
      // Past a date on a Friday, seen on the Saturday: late, though no working day has gone by.
      return state.daysLate === 1 ? say.wasDueYesterday : say.wasDueOn(dayOfWeekInWords(state.on));
    case "due":
      if (state.daysLeft === 0) return say.today;
      if (state.daysLeft === 1) return say.tomorrow;
      return state.daysLeft <= 14 ? say.inDays(state.daysLeft) : say.on(dateInWords(state.on));
  }
}
