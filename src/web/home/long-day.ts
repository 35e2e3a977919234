const longDay = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});
const shortDay = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", timeZone: "Europe/London" });

/** "Thursday 19 November 2026" */
export const longDayInWords = (moment: Date): string => longDay.format(moment).replace(",", "");

/** "Fri 20" for an ISO date. */
export const weekdayInWords = (iso: string): string => shortDay.format(new Date(`${iso}T12:00:00Z`)).replace(",", "");
