import { whenOf } from "../day.ts";
import type { Mark } from "../mark.ts";

/** A mark with a name and a date; the rest is usual. */
export const oneMark = (key: string, date: string, more: Partial<Mark> = {}): Mark => ({
  key,
  lane: "life",
  source: "life-events",
  address: `life-events[${key}]`,
  name: key,
  detail: "",
  from: whenOf(date),
  until: null,
  ordered: null,
  number: null,
  againstPerson: null,
  notProved: false,
  sensitive: false,
  ...more,
});

/** A numbered offence. */
export const offence = (number: number, date: string): Mark =>
  oneMark(`offence ${number}`, date, {
    lane: "offences",
    source: "offences",
    address: `offences[${number}]`,
    number,
    againstPerson: false,
  });
