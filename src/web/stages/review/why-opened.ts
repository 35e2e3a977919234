import type { WaitingAnswer } from "../../../casework/review/waiting.ts";
import { reviewWords } from "../../../wording/review.ts";

/** Why a carried answer is looked at by itself: what happened since, that its day has passed, or how old it is. */
export function whyOpened({ touchedBy, datePassed, monthsOld }: WaitingAnswer): string {
  const say = reviewWords();
  if (touchedBy) return say.touchedBy(say.event[touchedBy.kind](touchedBy.name, touchedBy.changed));
  if (datePassed) return say.datePassed;
  return monthsOld === null ? "" : say.monthsOld(monthsOld);
}

/** "12 months old" */
export const ageInWords = (months: number): string => reviewWords().age(months);
