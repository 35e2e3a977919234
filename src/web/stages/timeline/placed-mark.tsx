/** One placed item of the drawing: a link to its row, with what it says for those who do not see it. */
import type { JSX } from "preact";
import { isoOf, middleOf } from "../../../assessment/timeline/day.ts";
import { rowHeight } from "../../../assessment/timeline/draw-timeline.ts";
import type { Placed } from "../../../assessment/timeline/drawing.ts";
import { markId, markInWords, rowIdOf, togetherInWords } from "./mark-words.ts";
import type { TimelineModel } from "./timeline-of.ts";

/** Half the size of a shape. */
const half = 11;
const event = 5.5;

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
        x={round(item.box.left)}
        y={y - rowHeight / 2}
        width={round(Math.max(rowHeight, item.box.right - item.box.left))}
        height={rowHeight}
      />
      {item.maybe && <Maybe {...item.maybe} y={item.kind === "span" ? y - half : y + half - 1} />}
      <Shape item={item} y={y} />
    </a>
  );
}

const round = (number: number): number => Math.round(number * 10) / 10;

/** Somewhere between two strokes: the date lacks its day. */
const Maybe = (props: { readonly left: number; readonly right: number; readonly y: number }): JSX.Element => (
  <path
    class="tl-maybe"
    d={`M${round(props.left)} ${props.y - 2}v4M${round(props.left)} ${props.y}H${round(props.right)}M${round(props.right)} ${props.y - 2}v4`}
  />
);

function Shape({ item, y }: { readonly item: Placed; readonly y: number }): JSX.Element {
  const x = round(item.x);
  switch (item.kind) {
    case "offence":
      return <OffenceShape item={item} x={x} y={y} />;
    case "offences":
      return (
        <>
          <rect
            class="tl-together"
            x={x - half - 5}
            y={y - half + 1}
            width={2 * half + 10}
            height={2 * half - 2}
            rx="4"
          />
          {item.marks.some(({ againstPerson }) => againstPerson) && (
            <rect class="tl-some-person" x={x + half - 1} y={y - half + 1} width="6" height="6" />
          )}
          <text class="tl-number" x={x} y={y + 4} text-anchor="middle">
            ×{item.marks.length}
          </text>
        </>
      );
    case "span":
      return (
        <>
          <rect class="tl-bar" x={x} y={y - half} width={round(item.right - item.x)} height={2 * half} />
          {!item.cutLeft && <path class={item.maybe ? "tl-soft" : "tl-edge"} d={`M${x} ${y - half}v${2 * half}`} />}
          {item.cutRight && <path class="tl-goes-on" d={`M${round(item.right) - 6} ${y - 5}l5 5-5 5`} />}
          <text class="tl-label" x={round(item.labelX)} y={y + 4.5} text-anchor={item.anchor}>
            {item.cutLeft ? `‹ ${item.label}` : item.label}
          </text>
        </>
      );
    default:
      return (
        <>
          {item.kind === "group" && <path class="tl-behind" d={diamond(x + 4, y)} />}
          <path class="tl-event" d={diamond(x, y)} />
          <text class="tl-label" x={round(item.labelX)} y={y + 4.5} text-anchor={item.anchor}>
            {item.label}
          </text>
        </>
      );
  }
}

const diamond = (x: number, y: number): string =>
  `M${x} ${y - event}l${event} ${event}-${event} ${event}-${event}-${event}z`;

function OffenceShape(props: { readonly item: Placed; readonly x: number; readonly y: number }): JSX.Element {
  const { x, y } = props;
  const [{ number, againstPerson, notProved }] = props.item.marks;
  const text = number === null ? "–" : String(number);
  return (
    <>
      {againstPerson ? (
        <rect class="tl-person" x={x - half + 1} y={y - half + 1} width={2 * half - 2} height={2 * half - 2} />
      ) : (
        <circle class={notProved ? "tl-other tl-other--not-proved" : "tl-other"} cx={x} cy={y} r={half - 1} />
      )}
      <text
        class={`tl-number${againstPerson ? " tl-number--on" : ""}${text.length > 2 ? " tl-number--small" : ""}`}
        x={x}
        y={y + 4}
        text-anchor="middle"
      >
        {text}
      </text>
    </>
  );
}
