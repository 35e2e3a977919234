import type { JSX } from "preact";
import { inVocabulary } from "../../../assessment/label-for.ts";
import { isoOf } from "../../../assessment/timeline/day.ts";
import { drawTimeline, rowHeight } from "../../../assessment/timeline/draw-timeline.ts";
import type { Drawing as Drawn, DrawnLane } from "../../../assessment/timeline/drawing.ts";
import { groupings } from "../../../assessment/timeline/group.ts";
import type { Lane } from "../../../assessment/timeline/lanes.ts";
import { offencesOf } from "../../../assessment/timeline/lulls.ts";
import { monthInWords } from "../../../wording/dates.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { laneName } from "./mark-words.ts";
import { PlacedMark } from "./placed-mark.tsx";
import { dayInWords } from "./say-when.ts";
import type { TimelineModel } from "./timeline-of.ts";

/** Units: CSS pixels on a wide screen. */
const size = { width: 1216, left: 132 } as const;

/** What the table and the findings say as well: not read out a second time. */
const unspoken = { "aria-hidden": true } as const;

/** The drawing of what the model shows. `page`: where its rows are, when that is another page. */
export function Drawing({ model, page = "" }: { readonly model: TimelineModel; readonly page?: string }): JSX.Element {
  const say = timelineWords();
  const { period, today, born, choice, filled } = model;
  const drawn = drawTimeline(model.shown, model.marks, {
    ...size,
    period,
    today,
    born,
    lanes: new Set(filled.filter((lane) => choice.lanes.has(lane))),
    groupOf: say.events,
  });
  const grouped = groupings.findLast((by) => drawn.lanes.some((lane) => lane.grouped === by)) ?? undefined;
  const name = say.drawing(dayInWords(period.from), dayInWords(period.to - 1));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="tl-scroll scroll" aria-label={say.scrolls} tabIndex={0}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links is a group, and a fieldset holds no drawing. */}
        <svg
          class="tl-drawing"
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          role="group"
          aria-label={name}
          data-timeline
        >
          <Ground drawn={drawn} model={model} />
          {drawn.today !== null && <Today x={drawn.today} drawn={drawn} />}
          {drawn.lanes.map((lane) => (
            <LaneOf key={lane.lane} lane={lane} drawn={drawn} model={model} page={page} />
          ))}
        </svg>
      </section>
      {grouped !== undefined && <p class="small quiet">{say.grouped[grouped]}</p>}
    </>
  );
}

/** Years, ages and lulls. The table says dates and ages, the findings say lulls: nobody who does not see it misses anything. */
function Ground({ drawn, model }: { readonly drawn: Drawn; readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords();
  const offences = drawn.lanes.find(({ lane }) => lane === "offences");
  return (
    <g {...unspoken}>
      {drawn.lulls.map(({ lull, left, right }) => (
        <g key={lull.from}>
          <rect class="tl-lull" x={left} y={drawn.top} width={right - left} height={drawn.height - drawn.top} />
          {offences && (
            <LullName
              left={left}
              right={right}
              lane={offences}
              words={inVocabulary(say.noOffenceFor(lull.months), model.vocabulary)}
            />
          )}
        </g>
      ))}
      {drawn.ticks.map(({ x, day, kind }) => (
        <g key={day}>
          <path
            class={`tl-${kind}`}
            d={`M${x} ${kind === "year" ? 12 : drawn.top - 6}V${kind === "year" ? drawn.height : drawn.top}`}
          />
          {kind !== "quarter" && (
            <text class={`tl-${kind}-name`} x={x + 4} y={kind === "year" ? 14 : drawn.top - 8}>
              {kind === "year" ? isoOf(day).slice(0, 4) : monthInWords(isoOf(day))}
            </text>
          )}
        </g>
      ))}
      {drawn.ages.map(({ x, age }) => (
        <g key={age}>
          <path class="tl-age" d={`M${x} ${drawn.top - 16}V${drawn.height}`} />
          <text class="tl-age-name" x={x + 4} y={drawn.top - 20}>
            {age === 0 ? say.born : say.age(age)}
          </text>
        </g>
      ))}
      <path class="tl-line" d={`M0 ${drawn.top}H${drawn.width}`} />
    </g>
  );
}

const Today = ({ x, drawn }: { readonly x: number; readonly drawn: Drawn }): JSX.Element => (
  <g {...unspoken}>
    <path class="tl-today" d={`M${x} ${drawn.top - 14}V${drawn.height}`} />
    <text class="tl-today-name" x={x + 2} y={drawn.top - 18} text-anchor="end">
      {timelineWords().today}
    </text>
  </g>
);

/** Over the offences, in the middle of the time without them. */
function LullName(props: {
  readonly left: number;
  readonly right: number;
  readonly lane: DrawnLane;
  readonly words: string;
}): JSX.Element | null {
  const { left, right, lane, words } = props;
  if (right - left < 60) return null;
  const lines = inLines(words, Math.max(1, Math.floor((right - left) / 8)));
  return (
    <text class="tl-lull-name" text-anchor="middle">
      {lines.map((line, at) => (
        <tspan key={line} x={(left + right) / 2} y={lane.top + 18 + at * 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Words on lines of so many letters. */
function inLines(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function LaneOf(props: {
  readonly lane: DrawnLane;
  readonly drawn: Drawn;
  readonly model: TimelineModel;
  readonly page: string;
}): JSX.Element {
  const { lane, drawn, model, page } = props;
  const lines = laneLines(lane.lane, model);
  // Offences stand on one another; everything else hangs from the name of its lane.
  const last = Math.max(0, ...lane.items.map(({ box }) => box.row));
  const highest = lane.lane === "offences" ? lane.top + lane.height - 6 - (last + 1) * rowHeight : lane.top + 6;
  const middleOf = (row: number): number =>
    highest + (lane.lane === "offences" ? last - row : row) * rowHeight + rowHeight / 2;
  // In the order in which the keys go through them.
  const items = lane.items.toSorted((a, b) => a.x - b.x);
  return (
    <g class={lane.lane === "safeguarding" ? "tl-lane tl-sensitive" : "tl-lane"}>
      <g {...unspoken}>
        {lines.map(({ text, kind }, at) => (
          <text key={text} class={`tl-lane-${kind}`} x="0" y={lane.top + 18 + at * 15}>
            {text}
          </text>
        ))}
        <path class="tl-line" d={`M0 ${lane.top + lane.height}H${drawn.width}`} />
      </g>
      {items.map((item) => (
        <PlacedMark
          key={item.marks[0].key}
          item={item}
          y={middleOf(item.box.row)}
          lane={lane.lane}
          model={model}
          page={page}
        />
      ))}
    </g>
  );
}

interface Line {
  readonly text: string;
  readonly kind: "name" | "note";
}
const lettersOfName = 16;
const lettersOfNote = 19;

function laneLines(lane: Lane, model: TimelineModel): readonly Line[] {
  const name = inLines(laneName(lane, model.vocabulary), lettersOfName);
  const count = lane === "offences" ? offencesOf(model.marks).length : 0;
  const note = count > 0 ? inLines(timelineWords().numberedAsInTable(count), lettersOfNote) : [];
  return [
    ...name.map((text): Line => ({ text, kind: "name" })),
    ...note.slice(0, 3).map((text): Line => ({ text, kind: "note" })),
  ];
}
