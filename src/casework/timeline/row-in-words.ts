import type { Mark } from "../../assessment/timeline/mark.ts";
import { timelineWords } from "../../wording/timeline.ts";
import { laneName } from "./mark-words.ts";
import { ageAt, endInWords, whenInWords } from "./say-when.ts";
import type { TimelineModel } from "./timeline-of.ts";

/** A mark as a row of the table that equals the drawing; "" where there is nothing to say. */
export interface RowInWords {
  readonly date: string;
  readonly age: string;
  readonly lane: string;
  /** The number of an offence, as it is drawn. */
  readonly number: string;
  readonly name: string;
  readonly outcomeOrEnd: string;
}

export function rowInWords(mark: Mark, { born, today, vocabulary }: TimelineModel): RowInWords {
  const say = timelineWords().mark;
  const more = [mark.notProved && mark.detail === "" ? say.notProvedShort : mark.detail, endInWords(mark, today) ?? ""];
  return {
    date: whenInWords(mark.from),
    age: String(ageAt(mark.from, born) ?? ""),
    lane: laneName(mark.lane, vocabulary),
    number: String(mark.number ?? ""),
    name: mark.name,
    outcomeOrEnd: more.filter((text) => text !== "").join(", "),
  };
}
