const isoDay = new Intl.DateTimeFormat("en-CA", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  timeZone: "Europe/London",
});

/** The calendar day of a moment, as an ISO date, in local time of England and Wales. */
export const dayOf = (moment: Date): string => isoDay.format(moment);
