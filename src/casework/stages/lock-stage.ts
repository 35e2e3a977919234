import type { Transaction } from "kysely";
import type { Database, StageStatus } from "../../database/schema.ts";

/** A stage whose row is locked until the transaction ends. */
export interface LockedStage {
  readonly id: string;
  readonly youngPersonId: string;
  readonly organisationId: string;
  readonly status: StageStatus;
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly ownerId: string;
  readonly openedBy: string;
  readonly lastSequence: string;
}

/**
 * Locks a stage, so that what is read after this cannot change before it is written, and two people who save, sign, hand in or end at once
 * come one after the other. Null when there is no such stage for this person.
 */
export async function lockStage(tx: Transaction<Database>, stageId: string): Promise<LockedStage | null> {
  const row = await tx
    .selectFrom("stage")
    .where("id", "=", stageId)
    .select([
      "id",
      "young_person_id as youngPersonId",
      "organisation_id as organisationId",
      "status",
      "framework",
      "framework_version as frameworkVersion",
      "owner_id as ownerId",
      "opened_by as openedBy",
      "last_sequence as lastSequence",
    ])
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}
