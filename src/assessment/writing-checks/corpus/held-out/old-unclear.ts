import type { Corpus } from "../corpus.ts";

interface PutOff {
  readonly since: string;
  readonly today: string;
  readonly days: number;
}
const of = (since: string, today: string, days = 28): PutOff => ({ since, today, days });

/** Written before the rules were read by their writer: turns of month, year, leap day and clocks. */
export const heldOutOldUnclear: Corpus<PutOff> = {
  fires: [
    of("2026-02-01", "2026-03-01"),
    of("2027-12-31", "2028-01-28"),
    of("2028-02-01", "2028-02-29"),
    of("2026-10-10", "2026-11-07"),
    of("2026-03-15", "2026-04-12"),
    of("2026-06-02", "2026-06-16", 14),
    of("2025-01-01", "2026-01-01", 365),
    of("2026-08-31", "2026-09-28"),
    of("2026-04-30", "2026-06-01"),
    of("2023-06-01", "2026-06-01", 60),
    of("2026-01-03", "2026-01-31"),
  ],
  silent: [
    of("2026-02-02", "2026-03-01"),
    of("2028-01-01", "2028-01-28"),
    of("2028-02-02", "2028-02-29"),
    of("2026-10-11", "2026-11-07"),
    of("2026-03-16", "2026-04-12"),
    of("2026-06-03", "2026-06-16", 14),
    of("2025-01-02", "2026-01-01", 365),
    of("2026-09-01", "2026-09-28"),
    of("2026-12-01", "2026-11-30"),
    of("2026-01-04", "2026-01-31"),
    of("2026-06-01", "2026-07-30", 60),
  ],
};
