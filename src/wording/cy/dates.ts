import type { dates as english } from "../en/dates.ts";
import type { Translation } from "../words.ts";

/** The words that stand between dates and times, in Welsh. A first wording; it awaits a translator's review. */
export const dates: Translation<typeof english> = {
  today: (time) => `heddiw ${time}`,
  yesterday: (time) => `ddoe ${time}`,
  at: (day, time) => `${day} am ${time}`,
};
