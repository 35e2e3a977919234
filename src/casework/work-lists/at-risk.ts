import { addDays, type IsoDate } from "../../judgement/dates.ts";
import { addWorkingDays, isWorkingDay } from "../../judgement/working-days/working-days.ts";

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

/** A due date that is looked at, and the most that may be missing for a stage that falls due then. */
export interface RiskLimit {
  readonly on: IsoDate;
  readonly most: number;
}

/**
 * The due dates within five working days of today, each with what can still be written until its manager must have it: a stage is likely to
 * be late when more is missing. On the last day before, and on the day itself, anything that is missing is too much.
 */
export function riskLimits(today: IsoDate): readonly RiskLimit[] {
  const limits: RiskLimit[] = [];
  let workingDaysLeft = 0;
  for (let on = today; on <= riskHorizon(today); on = addDays(on, 1)) {
    if (on > today && isWorkingDay(on)) workingDaysLeft += 1;
    limits.push({ on, most: Math.max(0, workingDaysLeft - daysToSign) * answersInADay });
  }
  return limits;
}
