import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { notify } from "../notices/notify.ts";
import { hearersOf } from "../notices/who-hears.ts";
import { notFound, type Refusal, spoken } from "../refusal.ts";
import { refuseAction, type StageAction } from "./actions.ts";
import { type LoadedStage, loadStage } from "./load-stage.ts";
import { lockStage } from "./lock-stage.ts";
import { situationOf } from "./situation-of.ts";

/** Locks a stage and loads it for an action that ends or changes it as a whole. */
export async function lockForAction(work: Work, stageId: string, action: StageAction): Promise<LoadedStage | Refusal> {
  const locked = await lockStage(work.tx, stageId);
  const loaded = locked && (await loadStage(work, stageId));
  if (loaded === null || loaded.scope !== "all") return notFound;
  return refuseAction(action, situationOf(work.actor, loaded)) ?? loaded;
}

export const isRefusal = (thing: LoadedStage | Refusal): thing is Refusal => "happened" in thing;

/** Ends a locked stage without completing it. */
export async function endStage(
  work: Work,
  loaded: LoadedStage,
  status: "stopped" | "cancelled",
  reason: string,
): Promise<void> {
  const { id, young_person_id: youngPersonId } = loaded.stage;
  await work.tx
    .updateTable("stage")
    .where("id", "=", id)
    .set({ status, ended_at: work.now, ended_by: work.actor.userId, ended_reason: reason })
    .execute();
  await work.tx
    .updateTable("countersignature_request")
    .where("stage_id", "=", id)
    .where("outcome", "is", null)
    .set({ outcome: "withdrawn", closed_by: work.actor.userId, closed_at: work.now })
    .execute();
  await recordEvent(work, { action: `stage-${status}`, youngPersonId, stageId: id });
  const { owner, standIns, contributors } = await hearersOf(work, id);
  await notify(work, {
    kind: `stage-${status}`,
    to: status === "stopped" ? [owner, ...standIns, ...contributors(null)] : [owner],
    youngPersonId,
    stageId: id,
  });
}

/** A reason must be given in words. */
export const noReason = spoken(422, "no-reason", () => stageLifeWords().noReason);
