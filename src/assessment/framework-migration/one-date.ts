import { isIsoDate } from "../../judgement/dates.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const written = /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/g;
const inNumbers = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g;
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

/**
 * The date that a text names, when it names exactly one: "12 March 2026", "12/3/2026", "2026-03-12", day before month as in England and
 * Wales. ISO date, or null: two dates leave open which one is meant.
 */
export function oneDateIn(text: string): string | null {
  const found = [
    ...[...text.matchAll(written)].map(([, day, month, year]) => [year, monthOf(month), day]),
    ...[...text.matchAll(inNumbers)].map(([, day, month, year]) => [year, month, day]),
    ...[...text.matchAll(iso)].map(([, year, month, day]) => [year, month, day]),
  ].map(([year = "", month = "", day = ""]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  const dates = new Set(found.filter(isIsoDate));
  const [only] = dates;
  return dates.size === 1 && only !== undefined ? only : null;
}

const monthOf = (name = ""): string => String(months.findIndex((month) => name.toLowerCase().startsWith(month)) + 1);
