import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { weekday } from "../dates.ts";
import { bankHolidays } from "./bank-holidays.ts";

const library = { England: new Holidays("GB", "ENG"), Wales: new Holidays("GB", "WLS") };

const daysOff = (country: keyof typeof library, year: number): string[] =>
  [
    ...new Set(
      library[country]
        .getHolidays(year)
        .filter(({ type }) => type === "public" || type === "bank")
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => weekday(date) !== 0 && weekday(date) !== 6),
    ),
  ].sort();

const years = Array.from({ length: 38 }, (_, index) => 2013 + index);

describe("bank holidays", () => {
  it.each(years)("%i: the same weekdays off as date-holidays says for England and for Wales", (year) => {
    const ours = [...bankHolidays(year)].sort();
    expect(ours).toEqual(daysOff("England", year));
    expect(ours).toEqual(daysOff("Wales", year));
  });

  it.each([
    ["2011-04-29", true, "royal wedding"],
    ["2012-05-28", false, "spring holiday moved"],
    ["2012-06-04", true, "to 4 June"],
    ["2012-06-05", true, "Diamond Jubilee"],
    ["2020-05-04", false, "early May moved"],
    ["2020-05-08", true, "to VE Day"],
    ["2022-05-30", false, "spring holiday moved"],
    ["2022-06-02", true, "to 2 June"],
    ["2022-06-03", true, "Platinum Jubilee"],
    ["2022-09-19", true, "state funeral"],
    ["2023-05-08", true, "coronation"],
    ["2022-12-26", true, "Boxing Day on Monday"],
    ["2022-12-27", true, "Christmas Day, for the Sunday before"],
    ["2021-12-27", true, "Christmas Day, for the Saturday"],
    ["2021-12-28", true, "Boxing Day, for the Sunday"],
    ["2000-01-03", true, "New Year, for the Saturday"],
  ])("%s: %s (%s)", (date, off) => {
    expect(bankHolidays(Number(date.slice(0, 4))).has(date)).toBe(off);
  });
});
