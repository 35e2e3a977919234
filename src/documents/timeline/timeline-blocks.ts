import { groupings } from "../../assessment/timeline/group.ts";
import { lanes } from "../../assessment/timeline/lanes.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { usualChoice } from "../../casework/timeline/choice.ts";
import { groundShapes, laneShapes, middleOfRow } from "../../casework/timeline/ground-shapes.ts";
import { keyEntries } from "../../casework/timeline/key-entries.ts";
import { markShapes } from "../../casework/timeline/mark-shapes.ts";
import { laneName } from "../../casework/timeline/mark-words.ts";
import { rowInWords } from "../../casework/timeline/row-in-words.ts";
import { dayInWords } from "../../casework/timeline/say-when.ts";
import type { Shape } from "../../casework/timeline/shape.ts";
import { type TimelineModel, timelineOf } from "../../casework/timeline/timeline-of.ts";
import { documentsWords } from "../../wording/documents.ts";
import { timelineWords } from "../../wording/timeline.ts";
import type { Block, FigureBlock, FigureShape, TableBlock } from "../model.ts";
import { inked, inkedForm } from "./inked.ts";
import { onPaper, type PaperDrawing, paperDrawings } from "./paper-drawings.ts";

/**
 * The timeline of a stage: drawn, with its key, and the same in a table for each lane. What is sensitive stays off paper here as it does on
 * the printed page, and what was not proved is not drawn; both stand where they were written. Nothing where nothing has a date.
 */
export function timelineBlocks(visible: VisibleStage, now: Date): readonly Block[] {
  const model = timelineOf(visible, now, usualChoice);
  const drawings = paperDrawings(model);
  if (drawings.length === 0) return [];
  return [
    { kind: "page-break" },
    { kind: "heading", level: 1, text: timelineWords().title },
    { kind: "paragraph", runs: [{ text: documentsWords().timelineAbout }] },
    ...drawings.map((drawing, index) => figureOf(drawing, model, index === drawings.length - 1)),
    ...tablesByLane(model),
  ];
}

function figureOf({ period, drawn }: PaperDrawing, model: TimelineModel, withKey: boolean): FigureBlock {
  const say = documentsWords();
  const [from, to] = [dayInWords(period.from), dayInWords(period.to - 1)];
  const grouped = groupings.findLast((by) => drawn.lanes.some((lane) => lane.grouped === by));
  const shapes: readonly Shape[] = [
    ...groundShapes(drawn, model),
    ...drawn.lanes.flatMap((lane) => [
      ...laneShapes(lane, drawn, model),
      ...lane.items.flatMap((item) => markShapes(item, middleOfRow(lane, item.box.row))),
    ]),
  ];
  const key = withKey ? keyOf(model, drawn.height + 10) : { shapes: [], bottom: drawn.height };
  const names = drawn.lanes.map(({ lane, items }) =>
    say.timelineLane(
      laneName(lane, model.vocabulary),
      items.reduce((sum, { marks }) => sum + marks.length, 0),
    ),
  );
  return {
    kind: "figure",
    caption: `${timelineWords().drawn(from, to)}${grouped === undefined ? "" : `. ${say.timelineGrouped[grouped]}`}`,
    alternative: say.timelineAlternative(timelineWords().drawing(from, to), names.join("; ")),
    width: drawn.width,
    height: key.bottom,
    shapes: [...shapes.map(inked), ...key.shapes],
  };
}

/** Height of a line of the key, and where its words begin. */
const keyLine = 18;
const keyWords = 24;

/** What the shapes mean, one under the other. */
function keyOf(
  model: TimelineModel,
  top: number,
): { readonly shapes: readonly FigureShape[]; readonly bottom: number } {
  const entries = keyEntries({ marks: onPaper(model), vocabulary: model.vocabulary });
  const shapes = entries.flatMap(({ shape, words }, at): readonly FigureShape[] => {
    const y = top + at * keyLine;
    return [
      ...(shape === null ? [] : [{ ...inkedForm(shape), at: { x: 0, y } }]),
      { kind: "text", text: words, x: keyWords, y: y + 12, size: 11.5, fill: 0 },
    ];
  });
  return { shapes, bottom: top + entries.length * keyLine };
}

/** All that is drawn, in a table for each lane, in order of date. */
function tablesByLane(model: TimelineModel): readonly TableBlock[] {
  const { date, age, what, outcomeOrEnd } = timelineWords().table;
  const marks = onPaper(model);
  return lanes.flatMap((lane) => {
    const rows = marks.filter((mark) => mark.lane === lane);
    if (rows.length === 0) return [];
    return [
      {
        kind: "table",
        caption: laneName(lane, model.vocabulary),
        headers: [date, age, what, outcomeOrEnd],
        rowHeaders: true,
        rows: rows.map((mark) => {
          const row = rowInWords(mark, model);
          const name = row.number === "" ? row.name : `${row.number}. ${row.name}`;
          const said = mark.againstPerson ? `${name}, ${timelineWords().mark.againstPerson}` : name;
          return [row.date, row.age, said, row.outcomeOrEnd];
        }),
      } as const,
    ];
  });
}
