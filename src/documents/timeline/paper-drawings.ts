/** What of a timeline is drawn on paper, and over which times. */
import { isoOf } from "../../assessment/timeline/day.ts";
import { drawTimeline } from "../../assessment/timeline/draw-timeline.ts";
import type { Drawing } from "../../assessment/timeline/drawing.ts";
import type { Lane } from "../../assessment/timeline/lanes.ts";
import type { Mark } from "../../assessment/timeline/mark.ts";
import { isIn, type Period, periodBetween, usualPeriod, wholeLife } from "../../assessment/timeline/period.ts";
import type { TimelineModel } from "../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../wording/timeline.ts";

/** Units: at this width the letters of a label are nearly 8 points high between the margins of A4 (own). */
const size = { width: 724, left: 118 } as const;
/** Units that fit on a page under a heading, with a key; lanes that go beyond stand on the next, under the same years (own). */
const mostHeight = 800;

/** One drawing, on one page. */
export interface PaperDrawing {
  readonly period: Period;
  readonly drawn: Drawing;
}

/** What may stand on paper without anybody having asked for it: nothing sensitive, and the model has nothing that was not proved. */
export const onPaper = ({ marks }: Pick<TimelineModel, "marks">): readonly Mark[] =>
  marks.filter(({ sensitive, notProved }) => !sensitive && !notProved);

/**
 * The drawings of a timeline: from the first offence on, as on the page, to what is still to come; before it, where there is something, the
 * time until then, so that every mark is drawn. None where there is none.
 */
export function paperDrawings(model: TimelineModel): readonly PaperDrawing[] {
  const marks = onPaper(model);
  if (marks.length === 0) return [];
  return periodsOf(marks, model.today).flatMap((period) => drawingsOf(model, marks, period));
}

function periodsOf(marks: readonly Mark[], today: number): readonly Period[] {
  const usual = usualPeriod(marks, today);
  const life = wholeLife(marks, today, null);
  const lastBegin = Math.max(...marks.map(({ from }) => from.last));
  const main = lastBegin < usual.to ? usual : periodBetween(monthOf(usual.from), monthOf(lastBegin));
  const before: Period = { from: life.from, to: main.from };
  const hasBefore = marks.some((mark) => mark.from.first < before.to && isIn(mark, before, today));
  return hasBefore ? [before, main] : [main];
}

const monthOf = (day: number): string => isoOf(day).slice(0, 7);

function drawingsOf(model: TimelineModel, marks: readonly Mark[], period: Period): readonly PaperDrawing[] {
  const { today, born } = model;
  const shown = marks.filter((mark) => isIn(mark, period, today));
  const draw = (lanes: ReadonlySet<Lane>): Drawing =>
    drawTimeline(
      shown.filter(({ lane }) => lanes.has(lane)),
      model.marks,
      { ...size, period, today, born, lanes, groupOf: timelineWords().events },
    );
  const whole = draw(new Set(shown.map(({ lane }) => lane)));
  const pages = pagesOf(whole);
  return pages.length === 1
    ? [{ period, drawn: whole }]
    : pages.map((lanes) => ({ period, drawn: draw(new Set(lanes)) }));
}

/** Lanes by the page on which they fit. */
function pagesOf({ lanes, top }: Drawing): readonly (readonly Lane[])[] {
  const pages: Lane[][] = [];
  let height = mostHeight;
  for (const { lane, height: own } of lanes) {
    if (height + own > mostHeight) {
      pages.push([]);
      height = top;
    }
    pages.at(-1)?.push(lane);
    height += own;
  }
  return pages;
}
