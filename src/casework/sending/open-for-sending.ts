import { sql } from "kysely";
import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { stageSituation } from "../stages/actions.ts";
import { readSnapshot, type StoredSnapshot } from "../stages/read-snapshot.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";
import { refuseSending, refuseUnchecked } from "./refuse-sending.ts";

/** A completed stage in the hands of somebody who may send it. */
export interface StageToSend {
  readonly visible: VisibleStage;
  readonly stored: StoredSnapshot;
}

/**
 * Opens a completed stage for sending. Somebody who keeps the record and writes no assessment reads it here and nowhere else: row-level
 * security shows the snapshots of this young person to holders of the permission, until the transaction ends.
 */
export async function openForSending(work: Work, stageId: string): Promise<Outcome<StageToSend>> {
  const { tx, actor } = work;
  const stage = await tx
    .selectFrom("stage")
    .where("organisation_id", "=", actor.organisationId)
    .where("id", "=", stageId)
    .select(["young_person_id", "status", "owner_id"])
    .executeTakeFirst();
  if (stage === undefined) return refused(notFound);
  const refusal = refuseSending(
    stageSituation(actor, {
      status: stage.status,
      ownerId: stage.owner_id,
      wholeCases: wholeCaseRoles.includes(actor.role),
      standsIn: false,
      grant: null,
    }),
  );
  if (refusal !== null) return refused(refusal);
  await sql`select set_config('app.sending', ${stage.young_person_id}, true)`.execute(tx);
  const stored = await readSnapshot(work, stageId);
  const visible = await visibleTo(work, stageId);
  if (stored === null || visible === null) return refused(notFound);
  const unchecked = refuseUnchecked(stored.snapshot);
  return unchecked === null ? done({ visible, stored }) : refused(unchecked);
}
