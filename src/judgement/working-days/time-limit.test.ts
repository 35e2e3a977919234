import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfDay, londonDate, startOfDay } from "./london-time.ts";
import { TIME_LIMIT_UNITS, timeLimit } from "./time-limit.ts";

describe("the clock of England and Wales", () => {
  const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });
  const instant = fc
    .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString());

  it("knows the date at any instant, as the time zone library does", () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(londonDate(at)).toBe(london.format(new Date(at)));
      }),
    );
  });

  it("knows where each date begins and ends", () => {
    fc.assert(
      fc.property(instant, (at) => {
        const date = londonDate(at);
        const [start, end] = [Date.parse(startOfDay(date)), Date.parse(endOfDay(date))];
        expect(start).toBeLessThanOrEqual(Date.parse(at));
        expect(end).toBeGreaterThanOrEqual(Date.parse(at));
        expect(london.format(start)).toBe(date);
        expect(london.format(end)).toBe(date);
        expect(london.format(start - 1)).not.toBe(date);
        expect(london.format(end + 1)).not.toBe(date);
      }),
    );
  });

  it.each([
    ["2024-03-31", "2024-03-31T00:00:00.000Z", "2024-03-31T22:59:59.999Z"],
    ["2024-10-27", "2024-10-26T23:00:00.000Z", "2024-10-27T23:59:59.999Z"],
    ["2024-07-01", "2024-06-30T23:00:00.000Z", "2024-07-01T22:59:59.999Z"],
  ])("%s begins %s and ends %s", (date, start, end) => {
    expect([startOfDay(date), endOfDay(date)]).toEqual([start, end]);
  });
});

describe("time limits", () => {
  it.each([
    ["72 hours after arrival", { at: "2024-05-10T14:30:00Z" }, "after", 72, "hours", "2024-05-13T14:30:00.000Z"],
    [
      "72 hours run through the change to summer time",
      { at: "2024-03-29T15:00:00Z" },
      "after",
      72,
      "hours",
      "2024-04-01T15:00:00.000Z",
    ],
    ["24 hours before a hearing", { at: "2024-05-13T09:00:00Z" }, "before", 24, "hours", "2024-05-12T09:00:00.000Z"],
    [
      "24 hours before a hearing of unknown hour",
      { on: "2024-05-13" },
      "before",
      24,
      "hours",
      "2024-05-11T23:00:00.000Z",
    ],
    ["at once", { at: "2024-05-13T09:00:00Z" }, "after", 0, "hours", "2024-05-13T09:00:00.000Z"],
    ["the same day, a Saturday", { on: "2024-05-11" }, "after", 0, "working-days", "2024-05-11T22:59:59.999Z"],
    [
      "1 working day after a late evening in summer",
      { at: "2024-05-09T23:30:00Z" },
      "after",
      1,
      "working-days",
      "2024-05-13T22:59:59.999Z",
    ],
    ["10 working days over Christmas", { on: "2024-12-20" }, "after", 10, "working-days", "2025-01-08T23:59:59.999Z"],
    ["2 working days before", { on: "2024-04-03" }, "before", 2, "working-days", "2024-03-28T23:59:59.999Z"],
    ["7 days before release", { on: "2024-05-13" }, "before", 7, "days", "2024-05-06T22:59:59.999Z"],
    ["3 days after", { on: "2024-03-30" }, "after", 3, "days", "2024-04-02T22:59:59.999Z"],
    [
      "at most 6 months after the last review",
      { on: "2024-08-31" },
      "at-most",
      6,
      "months",
      "2025-02-28T23:59:59.999Z",
    ],
    ["6 months before release", { on: "2024-08-31" }, "before", 6, "months", "2024-02-29T23:59:59.999Z"],
  ] as const)("%s", (_, event, direction, amount, unit, at) => {
    const limit = timeLimit({ event, direction, amount, unit });
    expect(limit.at).toBe(at);
    expect(limit.date).toBe(londonDate(at));
    expect(limit.precision).toBe(unit === "hours" ? "moment" : "day");
  });

  it("never comes earlier for a longer time after, nor later for a longer time before", () => {
    const event = fc
      .date({ min: new Date("2015-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
      .map((date) => ({ at: date.toISOString() }));
    fc.assert(
      fc.property(event, fc.constantFrom(...TIME_LIMIT_UNITS), fc.nat({ max: 40 }), (at, unit, amount) => {
        const limitAfter = (length: number) => timeLimit({ event: at, direction: "after", amount: length, unit }).at;
        const limitBefore = (length: number) => timeLimit({ event: at, direction: "before", amount: length, unit }).at;
        expect(limitAfter(amount + 1) > limitAfter(amount)).toBe(true);
        expect(limitBefore(amount + 1) < limitBefore(amount)).toBe(true);
        expect(timeLimit({ event: at, direction: "at-most", amount, unit }).at).toBe(limitAfter(amount));
      }),
    );
  });

  it.each([
    [{ on: "2024-02-30" }, 1],
    [{ at: "2024-02-01T10:00" }, 1],
    [{ at: "yesterday" }, 1],
    [{ on: "2024-02-01" }, -1],
    [{ on: "2024-02-01" }, 0.5],
  ])("refuses %j and %d", (event, amount) => {
    expect(() => timeLimit({ event, direction: "after", amount, unit: "hours" })).toThrow(RangeError);
  });
});
