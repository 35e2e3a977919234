import { addDays } from "../../judgement/dates.ts";
import { londonDate, startOfDay } from "../../judgement/working-days/london-time.ts";
import { isWorkingDay } from "../../judgement/working-days/working-days.ts";

/** How long the first notice of an e-mail waits for others that follow it: who returns a part with five comments sends one e-mail. own */
const gatherMs = 60_000;

/** When in the day a digest is sent, in hours after midnight in England and Wales. own */
const digestHour = 7.5;

/** When an e-mail falls due that is asked for now: at once, and as a digest on the morning of the next working day. */
export function mailMoments(now: Date): { readonly atOnce: Date; readonly digest: Date } {
  let day = londonDate(now.toISOString());
  while (!isWorkingDay(day) || morningOf(day) <= now) day = addDays(day, 1);
  return { atOnce: new Date(now.getTime() + gatherMs), digest: morningOf(day) };
}

/** The hour on the clock: clocks are changed on Sundays, which are no working days. */
const morningOf = (day: string): Date => new Date(Date.parse(startOfDay(day)) + digestHour * 3_600_000);
