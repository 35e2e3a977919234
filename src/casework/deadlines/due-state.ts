import { addDays, dateInWords, daysBetween, type IsoDate, weekday } from "../../judgement/dates.ts";
import { isWorkingDay } from "../../judgement/working-days/working-days.ts";

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

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** "Late by 3 working days", "Due today", "Due in 5 days", "No date set". Late is said in words, never by colour alone. */
export function dueInWords(state: DueState): string {
  switch (state.kind) {
    case "no-date":
      return "No date set";
    case "late":
      // Past a date on a Friday, seen on the Saturday: late, though no working day has gone by.
      return state.workingDaysLate === 0
        ? `Late: was due ${state.daysLate === 1 ? "yesterday" : `on ${weekdays[weekday(state.on)] ?? ""}`}`
        : `Late by ${counted(state.workingDaysLate, "working day")}`;
    case "due":
      if (state.daysLeft === 0) return "Due today";
      if (state.daysLeft === 1) return "Due tomorrow";
      return state.daysLeft <= 14 ? `Due in ${state.daysLeft} days` : `Due ${dateInWords(state.on)}`;
  }
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
