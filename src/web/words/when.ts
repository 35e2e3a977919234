/** Dates and times as a person says them, in local time of England and Wales. */
const zone = "Europe/London";
const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: zone });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: zone });
const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: zone });
const isoDay = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });

/** The calendar day of a moment, as an ISO date. */
export const dayOf = (moment: Date): string => isoDay.format(moment);

/** "14:32" */
export const timeInWords = (moment: Date): string => time.format(moment);

/** "today 14:32", "yesterday 09:10", "5 November 2026". */
export function whenInWords(moment: Date, now: Date): string {
  const that = dayOf(moment);
  if (that === dayOf(now)) return `today ${time.format(moment)}`;
  if (that === dayOf(new Date(now.getTime() - 86_400_000))) return `yesterday ${time.format(moment)}`;
  return day.format(moment);
}

/** "5 November 2026" for an ISO date. */
export const dateInWords = (iso: string): string => day.format(new Date(`${iso}T12:00:00Z`));

/** "5 Nov" for an ISO date. */
export const shortDateInWords = (iso: string): string => shortDay.format(new Date(`${iso}T12:00:00Z`));

/** "5 November 2026 at 14:32" */
export const momentInWords = (moment: Date): string => `${day.format(moment)} at ${time.format(moment)}`;
