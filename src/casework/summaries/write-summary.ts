import type { Work } from "../actor.ts";
import type { StageSummary } from "./stage-summary.ts";

/** Writes the summary of a stage, in the transaction that changed it. */
export async function writeSummary(
  work: Work,
  youngPersonId: string,
  stageId: string,
  summary: StageSummary,
): Promise<void> {
  const columns = summaryColumns(summary, work.now);
  await work.tx
    .insertInto("stage_summary")
    .values({
      young_person_id: youngPersonId,
      stage_id: stageId,
      organisation_id: work.actor.organisationId,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(["young_person_id", "stage_id"]).doUpdateSet(columns))
    .execute();
}

/** A summary as its row holds it. */
export const summaryColumns = (summary: StageSummary, at: Date) => ({
  left_count: summary.left,
  to_confirm_count: summary.toConfirm,
  judgements: JSON.stringify(summary.judgements),
  flags: JSON.stringify(summary.flags),
  resume_address: summary.resumeAddress,
  updated_at: at,
});
