import type { JSX } from "preact";
import { drawTimeline } from "../../../assessment/timeline/draw-timeline.ts";
import type { Drawing as Drawn, DrawnLane } from "../../../assessment/timeline/drawing.ts";
import { groupings } from "../../../assessment/timeline/group.ts";
import { groundShapes, laneShapes, middleOfRow } from "../../../casework/timeline/ground-shapes.ts";
import { dayInWords } from "../../../casework/timeline/say-when.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { PlacedMark } from "./placed-mark.tsx";
import { Shapes } from "./shapes.tsx";

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
          {/* The table says dates and ages, the findings say lulls: nobody who does not see it misses anything. */}
          <g {...unspoken}>
            <Shapes shapes={groundShapes(drawn, model)} />
          </g>
          {drawn.lanes.map((lane) => (
            <LaneOf key={lane.lane} lane={lane} drawn={drawn} model={model} page={page} />
          ))}
        </svg>
        <NamesInSight drawn={drawn} model={model} />
      </section>
      {grouped !== undefined && <p class="small quiet">{say.grouped[grouped]}</p>}
    </>
  );
}

/** Wide enough for the longest word of a lane's name. */
const widthOfNames = 112;

/** The names of the lanes once more: where the drawing is wider than the screen they stay while it moves under them. */
function NamesInSight({ drawn, model }: { readonly drawn: Drawn; readonly model: TimelineModel }): JSX.Element {
  const { height, lanes } = drawn;
  return (
    <svg
      class="tl-drawing tl-names"
      viewBox={`0 0 ${widthOfNames} ${height}`}
      width={widthOfNames}
      height={height}
      aria-hidden="true"
    >
      <rect class="tl-names-ground" width={widthOfNames} height={height} />
      <Shapes shapes={lanes.flatMap((lane) => laneShapes(lane, drawn, model))} />
    </svg>
  );
}

function LaneOf(props: {
  readonly lane: DrawnLane;
  readonly drawn: Drawn;
  readonly model: TimelineModel;
  readonly page: string;
}): JSX.Element {
  const { lane, drawn, model, page } = props;
  // In the order in which the keys go through them.
  const items = lane.items.toSorted((a, b) => a.x - b.x);
  return (
    <g class={lane.lane === "safeguarding" ? "tl-lane tl-sensitive" : "tl-lane"}>
      <g {...unspoken}>
        <Shapes shapes={laneShapes(lane, drawn, model)} />
      </g>
      {items.map((item) => (
        <PlacedMark
          key={item.marks[0].key}
          item={item}
          y={middleOfRow(lane, item.box.row)}
          lane={lane.lane}
          model={model}
          page={page}
        />
      ))}
    </g>
  );
}
