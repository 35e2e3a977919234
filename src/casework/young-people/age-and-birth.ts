import { ageOn } from "../../judgement/age/age-on.ts";
import { dateInWords } from "../../wording/dates.ts";
import { stageWords } from "../../wording/stage.ts";

/**
 * "15, born 14 March 2011"; null while the date of birth is not known.
 *
 * @param today ISO date
 */
export function ageAndBirth(dateOfBirth: string | null, today: string): string | null {
  return dateOfBirth === null
    ? null
    : stageWords().banner.ageAndBirth(ageOn(dateOfBirth, today), dateInWords(dateOfBirth));
}
