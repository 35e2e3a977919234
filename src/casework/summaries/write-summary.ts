import { sql } from "kysely";
import type { Work } from "../actor.ts";
import type { StageSummary } from "./stage-summary.ts";

/** Writes the summary of a stage, in the transaction that changed it. */
export async function writeSummary(
  work: Work,
  youngPersonId: string,
  stageId: string,
  summary: StageSummary,
): Promise<void> {
  const columns = {
    left_count: summary.left,
    to_confirm_count: summary.toConfirm,
    judgements: JSON.stringify(summary.judgements),
    flags: JSON.stringify(summary.flags),
    resume_address: summary.resumeAddress,
    updated_at: work.now,
  };
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

/** The stored summary of a stage, or null. */
export async function readSummary(work: Work, stageId: string): Promise<StageSummary | null> {
  const row = await work.tx
    .selectFrom("stage_summary")
    .where("stage_id", "=", stageId)
    .select([
      "left_count",
      "to_confirm_count",
      sql<StageSummary["judgements"]>`judgements`.as("judgements"),
      sql<StageSummary["flags"]>`flags`.as("flags"),
      "resume_address",
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    left: row.left_count,
    toConfirm: row.to_confirm_count,
    judgements: row.judgements,
    flags: row.flags,
    resumeAddress: row.resume_address,
  };
}
