/** Dates and ages of marks, in words. */
import { isoOf, type When } from "../../assessment/timeline/day.ts";
import type { Mark } from "../../assessment/timeline/mark.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import { dateInWords, partialDateInWords } from "../../wording/dates.ts";
import { timelineWords } from "../../wording/timeline.ts";

/** As much as is known. */
export const whenInWords = ({ said }: When): string =>
  typeof said === "string" ? partialDateInWords(said) : timelineWords().aged(said.age);

export const dayInWords = (day: number): string => dateInWords(isoOf(day));

/** "13", or null where the date does not say it. */
export function ageAt({ first, last }: When, born: string | null): number | null {
  if (born === null || isoOf(first) < born) return null;
  const age = ageOn(born, isoOf(first));
  return age === ageOn(born, isoOf(last)) ? age : null;
}

/** "to 5 March 2026", "to now", or null. An end that is still to come says that it is expected. */
export function endInWords({ until, ordered }: Mark, today: number): string | null {
  const say = timelineWords().mark;
  if (until === null) return null;
  if (until === "now") return say.toNow;
  if (ordered !== null) return say.ordered(ordered);
  return until.first > today ? say.expected(whenInWords(until)) : say.until(whenInWords(until));
}
