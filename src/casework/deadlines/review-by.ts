import { addMonths, type IsoDate } from "../../judgement/dates.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { StageLine } from "../young-people/visible-record.ts";

/** By when the case is to be reviewed, counted from the last completed stage; null where none was completed, or the case was closed with it. */
export function reviewBy(stages: readonly StageLine[], months: number): IsoDate | null {
  const last = stages.find(({ status }) => status === "completed");
  if (last === undefined || last.endedAt === null || last.type === "case-closure") return null;
  return addMonths(dayOf(last.endedAt), months);
}
