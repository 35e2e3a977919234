import { dateInWords } from "../../wording/dates.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";

/**
 * The stage and how it stands: "Review: completed on 5 March 2026". The first thing to know of a summary.
 *
 * @param today ISO date
 */
export function stateInWords({ head }: VisibleStage, today: string): string {
  const say = onePageWords();
  return say.state(head.title, stateOf(head, today));
}

function stateOf(head: VisibleStage["head"], today: string): string {
  const say = onePageWords();
  if (head.status === "in-progress" || head.endedAt === null) return say.inProgress(dateInWords(today));
  const day = dateInWords(dayOf(head.endedAt));
  return head.status === "completed" ? say.completed(day) : say.ended(day);
}
