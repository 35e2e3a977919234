import { isoOf } from "../../../assessment/timeline/day.ts";
import { lanes } from "../../../assessment/timeline/lanes.ts";
import type { Period } from "../../../assessment/timeline/period.ts";
import type { Choice } from "../../../casework/timeline/choice.ts";
import { stagePath } from "../paths.ts";

export const timelinePath = (stageId: string): string => `${stagePath(stageId)}/timeline`;

/** The first month drawn, and the last. */
export const monthsOf = ({ from, to }: Period): { readonly from: string; readonly to: string } => ({
  from: isoOf(from).slice(0, 7),
  to: isoOf(to - 1).slice(0, 7),
});

/** The same choice with another period; null: the usual one. */
export function pathWith(stageId: string, choice: Choice, period: Period | null): string {
  const query = new URLSearchParams();
  if (choice.lanes.size < lanes.length) for (const lane of choice.lanes) query.append("lane", lane);
  if (choice.notProved) query.set("not-proved", "yes");
  if (choice.onPaper) query.set("on-paper", "yes");
  if (period !== null) {
    const { from, to } = monthsOf(period);
    query.set("from", from);
    query.set("to", to);
  }
  const text = query.toString();
  return text === "" ? timelinePath(stageId) : `${timelinePath(stageId)}?${text}`;
}
