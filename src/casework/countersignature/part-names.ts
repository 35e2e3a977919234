import type { SignedPart } from "../../framework/language.ts";
import { dateInWords } from "../../judgement/dates.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";

/** What the parts are called on every screen. */
export const partNames: Readonly<Record<SignedPart, string>> = {
  explanations: "Explanations and Conclusions",
  pathways: "Pathways and Planning",
  modules: "the stage’s modules",
};

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit" });

/** "12 November 2026 at 16:20", clock time in England and Wales. */
export const momentWords = (moment: Date): string =>
  `${dateInWords(londonDate(moment.toISOString()))} at ${clock.format(moment)}`;
