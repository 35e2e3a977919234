/** Lays out a timeline: lanes under one another, time from left to right. Pure arithmetic; what is drawn with it is the page's business. */
import { birthdayOf } from "../../judgement/age/age-on.ts";
import { dateParts, type IsoDate } from "../../judgement/dates.ts";
import { dayNumber, isoOf, monthsAfter } from "./day.ts";
import type { Drawing, DrawnLane, Tick } from "./drawing.ts";
import { type Lane, lanes } from "./lanes.ts";
import { lullsOf, type TimelineRules } from "./lulls.ts";
import type { Mark } from "./mark.ts";
import { monthsIn, type Period } from "./period.ts";
import { type Ground, placeLane, placeOf } from "./place-lane.ts";

export interface DrawOptions {
  /** Units. */
  readonly width: number;
  /** Room for the names of the lanes. */
  readonly left: number;
  readonly period: Period;
  readonly today: number;
  readonly born: IsoDate | null;
  /** Lanes to draw, whether or not there is anything in them. */
  readonly lanes: ReadonlySet<Lane>;
  readonly groupOf: (count: number) => string;
  readonly rules?: TimelineRules;
}

const top = 46;
/** Each row is as high as the smallest thing that can be hit. */
export const rowHeight = 24;
const padding = 6;
const labelSize = 13;
/** Room at the right, so that a mark of the last day is whole. */
const margin = 12;
/** A lane's name may take two lines; that of the offences has what their numbers are under it. */
const leastHeight = { offences: 84, others: 44 } as const;

/** @param shown the marks that are drawn; @param all every mark, from which lulls are reckoned */
export function drawTimeline(shown: readonly Mark[], all: readonly Mark[], options: DrawOptions): Drawing {
  const { period, today, width, left, born } = options;
  const ground: Ground = { period, today, left, right: width - margin, size: labelSize, groupOf: options.groupOf };
  const byLane = new Map<Lane, Mark[]>(lanes.map((lane) => [lane, []]));
  for (const mark of shown) byLane.get(mark.lane)?.push(mark);
  const drawn: DrawnLane[] = [];
  let y = top;
  for (const lane of lanes) {
    if (!options.lanes.has(lane)) continue;
    const { items, rows, grouped } = placeLane(byLane.get(lane) ?? [], ground, lane === "offences");
    const height = Math.max(
      lane === "offences" ? leastHeight.offences : leastHeight.others,
      rows * rowHeight + 2 * padding,
    );
    drawn.push({ lane, top: y, height, items, grouped });
    y += height;
  }
  const x = (day: number): number => placeOf(day, ground);
  const isDrawn = (day: number): boolean => day >= period.from && day < period.to;
  return {
    width,
    height: y + 1,
    left,
    top,
    lanes: drawn,
    ticks: ticksOf(period, x),
    ages: born === null ? [] : agesOf(born, isDrawn, x, period),
    lulls: options.lanes.has("offences")
      ? lullsOf(all, today, options.rules)
          .filter(({ from, to }) => from < period.to && to > period.from)
          .map((lull) => ({
            lull,
            left: x(Math.max(lull.from, period.from)),
            right: x(Math.min(lull.to, period.to)),
          }))
      : [],
    today: isDrawn(today) ? x(today + 0.5) : null,
  };
}

/** Up to a year and a half every month is named; up to eight years quarters have a stroke. */
function ticksOf(period: Period, x: (day: number) => number): readonly Tick[] {
  const months = monthsIn(period);
  const step = months <= 18 ? 1 : months <= 96 ? 3 : 12;
  const ticks: Tick[] = [];
  for (let day = period.from; day < period.to; day = monthsAfter(day, 1)) {
    const { month } = dateParts(isoOf(day));
    if (month === 1) ticks.push({ x: x(day), day, kind: "year" });
    else if (step === 1) ticks.push({ x: x(day), day, kind: "month" });
    else if (step === 3 && month % 3 === 1) ticks.push({ x: x(day), day, kind: "quarter" });
  }
  return ticks;
}

function agesOf(born: IsoDate, isDrawn: (day: number) => boolean, x: (day: number) => number, period: Period) {
  const found: { x: number; age: number }[] = [];
  for (let age = 0; age < 100; age += 1) {
    const day = dayNumber(birthdayOf(born, age));
    if (day >= period.to) break;
    if (isDrawn(day)) found.push({ x: x(day), age });
  }
  return found;
}
