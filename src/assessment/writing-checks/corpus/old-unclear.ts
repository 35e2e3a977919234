import type { Corpus } from "./corpus.ts";

/** Something put off on a day, looked at on another, in a service that is reminded after so many days. */
interface PutOff {
  readonly since: string;
  readonly today: string;
  readonly days: number;
}
const of = (since: string, today: string, days = 28): PutOff => ({ since, today, days });

/** What has waited long enough to be asked about, and what has not. */
export const oldUnclear: Corpus<PutOff> = {
  fires: [
    of("2026-05-04", "2026-06-01"),
    of("2026-05-03", "2026-06-01"),
    of("2026-01-31", "2026-02-28"),
    of("2025-12-20", "2026-01-20"),
    of("2024-02-01", "2024-02-29"),
    of("2025-06-01", "2026-06-01"),
    of("2026-05-25", "2026-06-01", 7),
    of("2026-05-31", "2026-06-01", 1),
    of("2026-03-01", "2026-06-01", 90),
    of("2026-03-28", "2026-04-25"),
    of("2025-10-12", "2025-11-09"),
  ],
  silent: [
    of("2026-05-05", "2026-06-01"),
    of("2026-06-01", "2026-06-01"),
    of("2026-05-31", "2026-06-01"),
    of("2026-06-02", "2026-06-01"),
    of("2026-02-01", "2026-02-28"),
    of("2025-12-24", "2026-01-20"),
    of("2024-02-02", "2024-02-29"),
    of("2026-05-26", "2026-06-01", 7),
    of("2026-06-01", "2026-06-01", 1),
    of("2026-03-04", "2026-06-01", 90),
    of("2026-03-29", "2026-04-25"),
  ],
};
