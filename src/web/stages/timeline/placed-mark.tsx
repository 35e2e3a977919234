/** One placed item of the drawing: a link to its row, with what it says for those who do not see it. */
import type { JSX } from "preact";
import { isoOf, middleOf } from "../../../assessment/timeline/day.ts";
import { rowHeight } from "../../../assessment/timeline/draw-timeline.ts";
import type { Placed } from "../../../assessment/timeline/drawing.ts";
import { markShapes, rounded } from "../../../casework/timeline/mark-shapes.ts";
import { markInWords, togetherInWords } from "../../../casework/timeline/mark-words.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { markId, rowIdOf } from "./mark-ids.ts";
import { Shapes } from "./shapes.tsx";

export function PlacedMark(props: {
  readonly item: Placed;
  /** The middle of its row. */
  readonly y: number;
  readonly lane: string;
  readonly model: TimelineModel;
  /** Where the rows are; "" on this page. */
  readonly page: string;
}): JSX.Element {
  const { item, y, lane, model, page } = props;
  const [first] = item.marks;
  const words = item.marks.length > 1 ? togetherInWords(item.marks) : markInWords(first, model);
  return (
    <a
      href={`${page}#${rowIdOf(first)}`}
      id={markId(first)}
      class={first.sensitive ? "tl-mark tl-sensitive" : "tl-mark"}
      aria-label={words}
      data-lane={lane}
      data-day={isoOf(Math.floor(middleOf(first.from)))}
      data-count={item.marks.length}
    >
      <title>{words}</title>
      <rect
        class="tl-hit"
        x={rounded(item.box.left)}
        y={y - rowHeight / 2}
        width={rounded(Math.max(rowHeight, item.box.right - item.box.left))}
        height={rowHeight}
      />
      <Shapes shapes={markShapes(item, y)} />
    </a>
  );
}
