/** The three boxes of a date as typed: from a stored date, or from kept input that is not one. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** Takes `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or kept input `day/month/year` apart; anything else stands whole in the year's box, where it was most likely typed. */
export function dateParts(text: string): DateParts {
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (iso) return { day: plain(iso[3] ?? ""), month: plain(iso[2] ?? ""), year: iso[1] ?? "" };
  const typed = text.split("/");
  if (typed.length === 3) return { day: typed[0] ?? "", month: typed[1] ?? "", year: typed[2] ?? "" };
  return { day: "", month: "", year: text };
}

/** The boxes as one text: an ISO date when they can be one, else `day/month/year` as typed, so that nothing is lost. Empty boxes give "". */
export function joinDateParts({ day, month, year }: DateParts): string {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (!d && !m && !y) return "";
  const digits = (text: string, length: number): boolean => new RegExp(`^\\d{1,${length}}$`).test(text);
  if (/^\d{4}$/.test(y) && (m === "" ? d === "" : digits(m, 2)) && (d === "" || digits(d, 2))) {
    const two = (text: string): string => text.padStart(2, "0");
    return [y, m === "" ? "" : two(m), d === "" ? "" : two(d)].filter(Boolean).join("-");
  }
  return `${d}/${m}/${y}`;
}
