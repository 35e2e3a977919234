import type { JSX } from "preact";
import { middleOf } from "../../../assessment/timeline/day.ts";
import type { Mark } from "../../../assessment/timeline/mark.ts";
import { fitted, textWidth } from "../../../assessment/timeline/text-width.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";

const size = { width: 1216, left: 132, right: 1204, height: 36, base: 32, label: 12 } as const;
const longest = 150;

/** The whole life in one line: a stroke for each offence, what happened with its name where there is room, and a frame round what is drawn below. */
export function WholeLife({ model }: { readonly model: TimelineModel }): JSX.Element | null {
  const say = timelineWords();
  const { life, period, marks } = model;
  if (life.from >= period.from && life.to <= period.to) return null;
  const unit = (size.right - size.left) / (life.to - life.from);
  const x = (day: number): number =>
    Math.round((size.left + (Math.min(Math.max(day, life.from), life.to) - life.from) * unit) * 10) / 10;
  const strokes = marks.filter(({ number }) => number !== null).map(({ from }) => x(middleOf(from)));
  return (
    <div class="tl-scroll-strip">
      <svg
        class="tl-drawing tl-strip"
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <text class="tl-lane-note" x="0" y="24">
          {say.wholeLife}
        </text>
        <path class="tl-line" d={`M${size.left} ${size.base}H${size.right}`} />
        <path class="tl-stroke" d={strokes.map((at) => `M${at} ${size.base}v-9`).join("")} />
        {named(marks, x).map(({ mark, at, label }) => (
          <g key={mark.key} class={mark.sensitive ? "tl-sensitive" : undefined}>
            <path class="tl-event" d={`M${at} 5l4 4-4 4-4-4z`} />
            <text class="tl-strip-name" x={at + 6} y={13}>
              {label}
            </text>
          </g>
        ))}
        <rect
          class="tl-frame"
          x={x(period.from)}
          y="1"
          width={Math.max(4, x(period.to) - x(period.from))}
          height={size.height - 3}
        />
      </svg>
    </div>
  );
}

/** Events, each where the name before it leaves room. */
function named(marks: readonly Mark[], x: (day: number) => number) {
  let free = size.left;
  return marks
    .filter(({ lane }) => lane === "life")
    .flatMap((mark) => {
      const at = x(middleOf(mark.from));
      const label = fitted(mark.name, longest, size.label);
      const right = at + 5 + textWidth(label, size.label);
      if (at - 4 < free || right > size.right) return [];
      free = right + 8;
      return [{ mark, at, label }];
    });
}
