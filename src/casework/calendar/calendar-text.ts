import { addDays, type IsoDate } from "../../judgement/dates.ts";

/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing at every reading, so that a calendar moves it instead of adding it again. */
  readonly uid: string;
  readonly on: IsoDate;
  readonly summary: string;
  /** Where it is opened, after signing in. */
  readonly url: string;
}

/** Octets in a line of content (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * A calendar as text (RFC 5545): CRLF after each line, lines folded at 75 octets between whole characters, texts escaped, every event a whole
 * day that keeps nobody from being booked.
 *
 * @param stamp when it was made
 */
export function calendarText(name: string, days: readonly CalendarDay[], stamp: Date): string {
  const at = stamp.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//AssetPlus//Calendar feed//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT4H",
    "X-PUBLISHED-TTL:PT4H",
    ...days.flatMap((day) => [
      "BEGIN:VEVENT",
      `UID:${escaped(day.uid)}`,
      `DTSTAMP:${at}`,
      `DTSTART;VALUE=DATE:${asDate(day.on)}`,
      `DTEND;VALUE=DATE:${asDate(addDays(day.on, 1))}`,
      `SUMMARY:${escaped(day.summary)}`,
      `URL:${day.url}`,
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const asDate = (day: IsoDate): string => day.replaceAll("-", "");

/** RFC 5545, 3.3.11; control characters, which no text may hold, are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n]/g, "\\n")
    .replace(/[\p{Cc}]/gu, "");
}

/** RFC 5545, 3.1: what is longer goes on in lines that begin with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > longestLine) {
      parts.push(part);
      part = " ";
      length = 1;
    }
    part += character;
    length += octets;
  }
  return [...parts, part].join("\r\n");
}
