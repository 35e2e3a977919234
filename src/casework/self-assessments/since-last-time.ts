/** What a child or parent said last time, beside what they say now. */
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { valueAt } from "../review/waiting.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { type Said, saidTo } from "./said.ts";
import { hardEnd, type Turn, turnOf } from "./turn.ts";

/** How one answer has turned. */
export interface SinceLastTime {
  readonly turn: Turn;
  /** The answer that was given then, in words. */
  readonly before: string;
  /** ISO date of it. */
  readonly on: string;
}

/** Stages in which nobody spoke are passed over, but not without end. */
const farthest = 5;

/**
 * The last completed stage before this one in which the young person, a parent or carer spoke; null when there was none, or none that
 * this person may see. Says nothing in the audit: what opens the stage in hand does.
 */
export async function lastTimeOf(work: Work, stageId: string): Promise<VisibleStage | null> {
  let at = stageId;
  for (let step = 0; step < farthest; step++) {
    const row = await work.tx.selectFrom("stage").select("previous_stage_id").where("id", "=", at).executeTakeFirst();
    if (!row?.previous_stage_id) return null;
    at = row.previous_stage_id;
    const earlier = await visibleTo(work, at);
    if (earlier === null) return null;
    if (hasSpoken(earlier)) return earlier;
  }
  return null;
}

function hasSpoken({ answers, compiled }: VisibleStage): boolean {
  const { questions } = frameworkIndex(compiled.framework);
  const isItem = (id: string): boolean => questions.get(id)?.question.item !== undefined;
  return (
    Object.keys(answers.values).some(isItem) ||
    Object.entries(answers.entries).some(([list, entries]) => isItem(list) && entries.length > 0)
  );
}

/**
 * How an answer has turned since last time; null where its answers have no order, where the same person did not answer then, or where one
 * of the two answers has no place in the order. A form without a name is nobody's: it is compared with no other.
 */
export function sinceLastTime(now: VisibleStage, last: VisibleStage | null, said: Said): SinceLastTime | null {
  const item = last && orderedItem(now, said);
  if (!last || !item || said.carer === caseworkWords().someCarer) return null;
  const [then, another] = saidTo(last, said.question).filter(({ carer }) => carer === said.carer);
  if (then === undefined || another !== undefined) return null;
  const [before, after] = [valueAt(last, then.address), valueAt(now, said.address)];
  if (typeof before !== "string" || typeof after !== "string") return null;
  const turn = turnOf(item.ordered, item.hard, before, after);
  const { head } = last;
  const on = then.on ?? londonDate((head.endedAt ?? head.openedAt).toISOString());
  return turn && { turn, before: then.answer, on };
}

function orderedItem({ compiled }: VisibleStage, said: Said) {
  const { framework } = compiled;
  const question = frameworkIndex(framework).questions.get(said.question)?.question;
  if (question?.type !== "single" || question.item === undefined || !("scale" in question.options)) return null;
  const { scale } = question.options;
  const ordered = framework.scales.find(({ id }) => id === scale)?.ordered;
  return ordered ? { ordered, hard: hardEnd(ordered, question.item) } : null;
}
