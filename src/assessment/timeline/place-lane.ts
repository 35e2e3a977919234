/** Places the marks of one lane so that no label lies over another. */
import { isExact, middleOf } from "./day.ts";
import type { Anchor, Grouping, Placed } from "./drawing.ts";
import { groupings, type Together, together } from "./group.ts";
import { endOf, isSpan, type Mark } from "./mark.ts";
import type { Period } from "./period.ts";
import { Rows } from "./rows.ts";
import { fitted, textWidth } from "./text-width.ts";

/** Units and words of a drawing. */
export interface Ground {
  readonly period: Period;
  readonly today: number;
  /** Between which the lanes are drawn. */
  readonly left: number;
  readonly right: number;
  /** Size of a label. */
  readonly size: number;
  /** "4 events" */
  readonly groupOf: (count: number) => string;
}

/** More rows than this and what is crowded is put together: a lane that is higher is no lane (own). */
const mostRows = { events: 6, spans: 6, offences: 8 } as const;
/** Half the smallest thing that can be hit: WCAG 2.2, 2.5.8 asks for 24 pixels. */
const half = 12;
const gap = 4;
const longestLabel = 190;

export interface PlacedLane {
  readonly items: readonly Placed[];
  readonly rows: number;
  readonly grouped: Grouping | null;
}

/** How a lane was tried. */
interface Attempt extends PlacedLane {
  readonly fits: boolean;
}

export function placeLane(marks: readonly Mark[], ground: Ground, isOffences: boolean): PlacedLane {
  const offences = (by: Grouping | null) => (): Attempt => placeOffences(marks, by, ground);
  const events = (points: Grouping | null, spans: Grouping | null) => (): Attempt =>
    placeEvents(marks, points, spans, ground);
  // What lasted says more by its length than a number would: it is put together after everything else.
  const attempts: readonly (() => Attempt)[] = isOffences
    ? [offences(null), ...groupings.map(offences)]
    : [events(null, null), events("month", null), ...groupings.map((by) => events(by, by))];
  let placed: Attempt = { items: [], rows: 0, grouped: null, fits: true };
  for (const attempt of attempts) {
    placed = attempt();
    if (placed.fits) break;
  }
  return placed;
}

const scale = ({ period, left, right }: Ground): ((day: number) => number) => {
  const unit = (right - left) / Math.max(1, period.to - period.from);
  return (day) => left + (day - period.from) * unit;
};
export const placeOf = (day: number, ground: Ground): number => scale(ground)(day);

const within = (x: number, { left, right }: Ground): number => Math.min(right, Math.max(left, x));

/** Where a mark of one moment stands: in the middle of what its date can mean, as far as that is drawn. */
function pointOf(group: Together, ground: Ground): Pick<Placed, "x" | "maybe"> {
  const at = scale(ground);
  const first = Math.min(...group.map(({ from }) => from.first));
  const last = Math.max(...group.map(({ from }) => from.last));
  const [left, right] = [within(at(first), ground), within(at(last + 1), ground)];
  const exact = group.every(({ from }) => isExact(from)) && group.length === 1;
  const middle = group.length === 1 ? at(middleOf(group[0].from) + 0.5) : (left + right) / 2;
  return { x: within(middle, ground), maybe: exact ? null : { left, right } };
}

const groupedBy = (items: readonly Placed[], by: Grouping | null): Grouping | null =>
  items.some(({ marks }) => marks.length > 1) ? by : null;

function placeOffences(marks: readonly Mark[], by: Grouping | null, ground: Ground): Attempt {
  const rows = new Rows();
  const items = together(marks, by).map((group): Placed => {
    const { x, maybe } = pointOf(group, ground);
    const wide = group.length > 1 ? half + 6 : half;
    // A long line of "at some time" would push others up; it may pass under them.
    const box = rows.place(x - wide, x + wide);
    return { kind: group.length > 1 ? "offences" : "offence", marks: group, x, maybe, box };
  });
  return { items, rows: rows.count, grouped: groupedBy(items, by), fits: rows.count <= mostRows.offences };
}

function placeEvents(marks: readonly Mark[], by: Grouping | null, spansBy: Grouping | null, ground: Ground): Attempt {
  const lasting = spansBy === null ? marks.filter(isSpan) : [];
  const groups = together(spansBy === null ? marks.filter((mark) => !isSpan(mark)) : marks, by);
  const alone = groups.filter((group) => group.length === 1).flatMap(([mark]) => (isSpan(mark) ? [mark] : []));
  const points = groups.filter((group) => group.length > 1 || !isSpan(group[0]));
  const rows = new Rows();
  const bars = [...lasting, ...alone].map((mark) => placeSpan(mark, rows, ground));
  const first = rows.count;
  const items = [...bars, ...points.map((group) => placePoint(group, rows, first, ground))];
  const fits = first <= mostRows.spans && rows.count - first <= mostRows.events;
  return { items, rows: rows.count, grouped: groupedBy(items, by), fits };
}

function placePoint(group: Together, rows: Rows, first: number, ground: Ground): Placed {
  const { x, maybe } = pointOf(group, ground);
  const text = group.length > 1 ? ground.groupOf(group.length) : group[0].name;
  const label = fitted(text, longestLabel, ground.size);
  const width = textWidth(label, ground.size);
  const anchor: Anchor = x + half + width > ground.right ? "end" : "start";
  const beside = group.length > 1 ? half + 1 : half - 3;
  const labelX = anchor === "start" ? x + beside : x - beside;
  const [left, right] = anchor === "start" ? [x - half, labelX + width + gap] : [labelX - width - gap, x + half];
  const box = rows.place(left, right, first);
  return { kind: group.length > 1 ? "group" : "event", marks: group, x, maybe, label, labelX, anchor, box };
}

function placeSpan(mark: Mark, rows: Rows, ground: Ground): Placed {
  const at = scale(ground);
  const end = mark.until === "now" ? ground.today : endOf(mark, ground.today);
  const [began, ended] = [at(middleOf(mark.from)), at(Math.max(end, mark.from.first) + 1)];
  const x = within(began, ground);
  const right = Math.max(within(ended, ground), Math.min(x + 2, ground.right));
  const soft = isExact(mark.from)
    ? null
    : { left: within(at(mark.from.first), ground), right: within(at(mark.from.last + 1), ground) };
  const common = {
    kind: "span",
    marks: [mark],
    x,
    right,
    maybe: soft,
    cutLeft: began < ground.left,
    cutRight: ended > ground.right,
  } as const;
  const inside = right - x - 2 * gap - 2;
  const whole = textWidth(mark.name, ground.size);
  if (whole <= inside || inside >= longestLabel / 2) {
    const label = fitted(mark.name, inside, ground.size);
    return {
      ...common,
      label,
      labelX: x + gap + 2,
      anchor: "start",
      box: rows.place(x - 1, Math.max(right, x + 2 * half)),
    };
  }
  const label = fitted(mark.name, longestLabel, ground.size);
  const width = textWidth(label, ground.size);
  if (right + gap + width <= ground.right) {
    const box = rows.place(x - 1, Math.max(right + 2 * gap + width, x + 2 * half));
    return { ...common, label, labelX: right + gap, anchor: "start", box };
  }
  const box = rows.place(x - 2 * gap - width, Math.max(right, x + half));
  return { ...common, label, labelX: x - gap, anchor: "end", box };
}
