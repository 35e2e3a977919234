/** Crowded marks are put together by the month, then the quarter, then the year in which they are drawn. */
import { dateParts } from "../../judgement/dates.ts";
import { isoOf, middleOf } from "./day.ts";
import type { Grouping } from "./drawing.ts";
import type { Mark } from "./mark.ts";

/** From fine to coarse. */
export const groupings: readonly Grouping[] = ["month", "quarter", "year"];

export type Together = readonly [Mark, ...Mark[]];

/**
 * Marks by the time in which they fall, in order. A date that lacks its month is never put with those of a month, and what stays off
 * paper never with what does not.
 */
export function together(marks: readonly Mark[], by: Grouping | null): readonly Together[] {
  if (by === null) return marks.map((mark): Together => [mark]);
  const groups = new Map<string, Together>();
  for (const mark of marks) {
    const key = `${keyOf(mark, by)} ${mark.sensitive} ${mark.notProved}`;
    const group = groups.get(key);
    groups.set(key, group ? [...group, mark] : [mark]);
  }
  return [...groups.values()];
}

function keyOf(mark: Mark, by: Grouping): string {
  const { year, month } = dateParts(isoOf(Math.floor(middleOf(mark.from))));
  if (by === "year") return String(year);
  if (mark.from.last - mark.from.first > 31) return `${year} at some time`;
  return by === "quarter" ? `${year} ${Math.floor((month - 1) / 3)}` : `${year}-${month}`;
}
