import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Work } from "../actor.ts";
import { followJudgements } from "../panels/follow-judgements.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { summaryOf } from "./stage-summary.ts";
import { writeSummary } from "./write-summary.ts";

/** Counts the summary of a stage anew, when the actor sees the whole of it; else the next save by somebody who does will. */
export async function refreshSummary(work: Work, stageId: string): Promise<void> {
  const visible = await visibleTo(work, stageId);
  if (visible === null || !visible.all) return;
  const index = frameworkIndex(visible.compiled.framework);
  const summary = summaryOf(index, visible.evaluation, visible.answers);
  const { youngPersonId } = visible.head;
  await writeSummary(work, youngPersonId, stageId, summary);
  await followJudgements(work, { youngPersonId, stageId, before: null, now: summary.judgements });
}
