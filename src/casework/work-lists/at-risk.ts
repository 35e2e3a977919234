import { addDays, type IsoDate } from "../../judgement/dates.ts";
import { addWorkingDays } from "../../judgement/working-days/working-days.ts";
import type { DueState } from "../deadlines/due-state.ts";

/** Within how many working days of its due date a stage is looked at for its progress [own]: a week of work. */
const horizonDays = 5;

/** The last day on which a stage may fall due to be looked at today, and to be told of as due soon. */
export const riskHorizon = (today: IsoDate): IsoDate => addDays(addWorkingDays(today, horizonDays + 1), -1);

/**
 * How many missing answers are written in a working day. An initial assessment takes 12 hours (RAND evaluation of AssetPlus) and begins with
 * about 158 answers that must be given (a pre-sentence report that nobody has written in), so 13 an hour; an hour a day for one stage is [own].
 */
const answersInADay = 13;

/** Working days that reading and signing take before the due date [own]: 1 to 3 hours of a manager (RAND), within one day. */
const daysToSign = 1;

/**
 * Whether a stage is likely to be late: due within five working days, and more is missing than can be written until its manager must have it.
 * On the last day before, and on the day itself, anything that is missing is too much.
 */
export function isAtRisk({ due, left }: { readonly due: DueState; readonly left: number }): boolean {
  if (due.kind !== "due" || due.workingDaysLeft > horizonDays) return false;
  return left > Math.max(0, due.workingDaysLeft - daysToSign) * answersInADay;
}
