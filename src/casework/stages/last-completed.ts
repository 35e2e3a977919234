import type { Work } from "../actor.ts";
import type { VisibleStage } from "./visible-stage.ts";
import { visibleTo } from "./visible-to.ts";

/**
 * The last completed stage before this one, as this person may see it; null when there is none, or none for them. Says nothing in the
 * audit: what opens the stage in hand does.
 */
export async function lastCompleted(work: Work, stageId: string): Promise<VisibleStage | null> {
  const row = await work.tx
    .selectFrom("stage")
    .select("previous_stage_id")
    .where("id", "=", stageId)
    .executeTakeFirst();
  return row?.previous_stage_id ? visibleTo(work, row.previous_stage_id) : null;
}
