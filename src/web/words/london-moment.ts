const formatted = new Intl.DateTimeFormat("en-GB", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Europe/London",
});

/**
 * The moment that a box for date and time holds ("2026-11-22T14:30", or with a blank), in local time of England and Wales; its last
 * millisecond, so that what was done in that minute is done. Null when it is none; the hour that the clocks leave out is an hour later.
 */
export function londonMoment(text: string): Date | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text.trim());
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  const utc = Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(utc);
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && year > 1900;
  if (!exists) return null;
  const summer = utc - 3_600_000;
  return new Date((wallClock(summer) === utc ? summer : utc) + 59_999);
}

/** What the clock on the wall shows at a moment, as if it were UTC. */
function wallClock(moment: number): number {
  const part = new Map(formatted.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
}
