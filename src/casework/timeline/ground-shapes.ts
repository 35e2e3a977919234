/** The shapes of a drawing round its marks: years, ages, lulls, today, lanes with their names. */
import { inVocabulary } from "../../assessment/label-for.ts";
import { isoOf } from "../../assessment/timeline/day.ts";
import { rowHeight } from "../../assessment/timeline/draw-timeline.ts";
import type { Drawing, DrawnLane } from "../../assessment/timeline/drawing.ts";
import type { Lane } from "../../assessment/timeline/lanes.ts";
import { offencesOf } from "../../assessment/timeline/lulls.ts";
import { monthInWords } from "../../wording/dates.ts";
import { timelineWords } from "../../wording/timeline.ts";
import { laneName } from "./mark-words.ts";
import type { Look, Shape } from "./shape.ts";
import type { TimelineModel } from "./timeline-of.ts";

/** Behind the marks: lulls, years, ages, and today where it is drawn. */
export function groundShapes(drawn: Drawing, model: TimelineModel): readonly Shape[] {
  const say = timelineWords();
  const { top, height } = drawn;
  return [
    ...lullShapes(drawn, model),
    ...drawn.ticks.flatMap(({ x, day, kind }): readonly Shape[] => {
      const year = kind === "year";
      const stroke = path(kind, `M${x} ${year ? 12 : top - 6}V${year ? height : top}`);
      if (kind === "quarter") return [stroke];
      const words = year ? isoOf(day).slice(0, 4) : monthInWords(isoOf(day));
      return [stroke, text(year ? "year-name" : "month-name", words, x + 4, year ? 14 : top - 8)];
    }),
    ...drawn.ages.flatMap(({ x, age }): readonly Shape[] => [
      path("age", `M${x} ${top - 16}V${height}`),
      ...(isBesideToday(x, drawn) ? [] : [text("age-name", age === 0 ? say.born : say.age(age), x + 4, top - 20)]),
    ]),
    path("line", `M0 ${top}H${drawn.width}`),
    ...(drawn.today === null
      ? []
      : [
          path("today", `M${drawn.today} ${top - 14}V${height}`),
          { ...text("today-name", say.today, drawn.today + 2, top - 18), anchor: "end" } as const,
        ]),
  ];
}

/** Room for the name of an age, and for that of today, which ends where it stands. */
const [ageRoom, todayRoom] = [46, 42];
const isBesideToday = (x: number, { today }: Drawing): boolean =>
  today !== null && x + ageRoom > today - todayRoom && x < today;

const path = (look: Look, d: string): Shape => ({ kind: "path", looks: [look], d });
const text = (look: Look, words: string, x: number, y: number) =>
  ({ kind: "text", looks: [look], text: words, x, y }) as const;

/** A lull is named over the offences, in the middle of the time without them, where there is room. */
function lullShapes(drawn: Drawing, { vocabulary }: TimelineModel): readonly Shape[] {
  const offences = drawn.lanes.find(({ lane }) => lane === "offences");
  return drawn.lulls.flatMap(({ lull, left, right }): readonly Shape[] => {
    const { top } = drawn;
    const ground: Shape = {
      kind: "rect",
      looks: ["lull"],
      x: left,
      y: top,
      width: right - left,
      height: drawn.height - top,
    };
    if (!offences || right - left < 60) return [ground];
    const words = inVocabulary(timelineWords().noOffenceFor(lull.months), vocabulary);
    const lines = inLines(words, Math.max(1, Math.floor((right - left) / 8)));
    return [
      ground,
      ...lines.map(
        (line, at): Shape => ({
          ...text("lull-name", line, (left + right) / 2, offences.top + 18 + at * 15),
          anchor: "middle",
        }),
      ),
    ];
  });
}

/** Words on lines of so many letters. */
function inLines(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const lettersOfName = 16;
const lettersOfNote = 19;

/** The name of a lane, what its numbers are, and the line under it. */
export function laneShapes({ lane, top, height }: DrawnLane, drawn: Drawing, model: TimelineModel): readonly Shape[] {
  const lines = [
    ...inLines(laneName(lane, model.vocabulary), lettersOfName).map((words) => ["lane-name", words] as const),
    ...notesOf(lane, model).map((words) => ["lane-note", words] as const),
  ];
  return [
    ...lines.map(([look, words], at): Shape => text(look, words, 0, top + 18 + at * 15)),
    path("line", `M0 ${top + height}H${drawn.width}`),
  ];
}

function notesOf(lane: Lane, { marks }: TimelineModel): readonly string[] {
  const count = lane === "offences" ? offencesOf(marks).length : 0;
  return count > 0 ? inLines(timelineWords().numberedAsInTable(count), lettersOfNote).slice(0, 3) : [];
}

/** The middle of a row of a lane. Offences stand on one another; everything else hangs from the name of its lane. */
export function middleOfRow({ lane, top, height, items }: DrawnLane, row: number): number {
  const offences = lane === "offences";
  const last = Math.max(0, ...items.map(({ box }) => box.row));
  const highest = offences ? top + height - 6 - (last + 1) * rowHeight : top + 6;
  return highest + (offences ? last - row : row) * rowHeight + rowHeight / 2;
}
