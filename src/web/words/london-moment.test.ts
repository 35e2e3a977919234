import { expect, it } from "vitest";
import { londonMoment } from "./london-moment.ts";

it.each([
  ["2026-11-22T14:30", "2026-11-22T14:30:59.999Z"],
  ["2026-07-01 14:30", "2026-07-01T13:30:59.999Z"],
  ["2026-03-29T00:30", "2026-03-29T00:30:59.999Z"],
  ["2026-03-29T02:30", "2026-03-29T01:30:59.999Z"],
  ["2026-02-30T10:00", null],
  ["2026-02-20T25:00", null],
  ["yesterday", null],
])("%s is %s", (text, moment) => {
  expect(londonMoment(text)?.toISOString() ?? null).toBe(moment);
});
