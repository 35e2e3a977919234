import { isIsoDate, isPartialDate } from "../../judgement/dates.ts";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const welshMonths = [
  "ionawr",
  "chwefror",
  "mawrth",
  "ebrill",
  "mai",
  "mehefin",
  "gorffennaf",
  "awst",
  "medi",
  "hydref",
  "tachwedd",
  "rhagfyr",
];
const twoDigits = (digits: string): string => digits.padStart(2, "0");

/** Day, month and year as three boxes give them. */
export interface DateParts {
  readonly day?: unknown;
  readonly month?: unknown;
  readonly year?: unknown;
}

const boxOf = (part: unknown): string =>
  typeof part === "string" || typeof part === "number" ? String(part).trim() : "";

/** The parts as one line of text, the empty ones left out: what is kept when they are no date. */
export function partsAsTyped(parts: DateParts): string {
  const [day, month, year] = [boxOf(parts.day), boxOf(parts.month), boxOf(parts.year)];
  const separator = /[a-z]/i.test(month) ? " " : "/";
  if (day && !month && year) return `${day}//${year}`;
  return [day, month, year].filter((part) => part !== "").join(separator);
}

/**
 * Reads a date as people write it in England and Wales: "5/3/2026", "05.03.2026", "5 March 2026", "5th Mar 2026", "5 Mawrth 2026" and ISO "2026-03-05".
 * With `partial` also "March 2026", "3/2026", "2026-03" and "2026". The year has four digits. Null when it is no such date.
 */
export function readDate(typed: string, partial: boolean): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const iso = readIso(text) ?? readNumbers(text) ?? readWords(text);
  if (iso === null) return null;
  return (partial ? isPartialDate(iso) : isIsoDate(iso)) ? iso : null;
}

function readIso(text: string): string | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  return match ? join(match[1], match[2], match[3]) : null;
}

function readNumbers(text: string): string | null {
  const match = /^(?:(\d{1,2}) ?[./ -] ?)?(\d{1,2}) ?[./ -] ?(\d{4})$/.exec(text);
  return match ? join(match[3], match[2], match[1]) : null;
}

function readWords(text: string): string | null {
  // Three boxes come as day/month/year, an empty one with its line: "5/march/2026", "/march/2026".
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ /-]|\/)?([a-z]{3,10})\.?,?[ /-](\d{4})$/.exec(text);
  if (!match) return null;
  const month = monthNamed(match[2] ?? "");
  return month === null ? null : join(match[3], month, match[1]);
}

/** "1" to "12": an English name or its beginning (three letters and more), or a Welsh name. */
function monthNamed(name: string): string | null {
  const welsh = welshMonths.indexOf(name);
  const at =
    welsh >= 0
      ? welsh
      : months.findIndex((month) => (name === "sept" ? month === "september" : month.startsWith(name)));
  return at < 0 ? null : String(at + 1);
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return [year ?? "", ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))].join("-");
}
