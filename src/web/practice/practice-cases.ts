import type { Work } from "../../casework/actor.ts";
import { recordEvent } from "../../casework/audit/record-event.ts";
import type { IsoDate } from "../../judgement/dates.ts";

/** A dossier that somebody began. */
export interface PracticeCase {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly userId: string;
  readonly dossier: string;
  readonly begunOn: IsoDate;
  readonly isDone: boolean;
}

const columns = ["young_person_id", "stage_id", "user_id", "dossier", "begun_on", "done_at"] as const;

/** The case to which a stage belongs, for whoever may see the organisation's cases; null when it is none. */
export async function practiceCaseOf({ tx }: Work, stageId: string): Promise<PracticeCase | null> {
  const row = await tx.selectFrom("practice_case").where("stage_id", "=", stageId).select(columns).executeTakeFirst();
  return row === undefined ? null : caseFrom(row);
}

export interface OwnCase extends PracticeCase {
  readonly reference: string;
  readonly isOpen: boolean;
}

/** The asker's own cases, newest first. */
export async function ownPracticeCases({ tx, actor }: Work): Promise<readonly OwnCase[]> {
  const rows = await tx
    .selectFrom("practice_case")
    .innerJoin("young_person", "young_person.id", "practice_case.young_person_id")
    .innerJoin("stage", "stage.id", "practice_case.stage_id")
    .where("practice_case.user_id", "=", actor.userId)
    .orderBy("begun_at", "desc")
    .select([
      "practice_case.young_person_id",
      "practice_case.stage_id",
      "practice_case.user_id",
      "dossier",
      "begun_on",
      "done_at",
      "reference",
      "status",
    ])
    .execute();
  return rows.map((row) => ({ ...caseFrom(row), reference: row.reference, isOpen: row.status === "in-progress" }));
}

/** Remembers that the learner is done and wants to compare; saying it again changes nothing. */
export async function sayDone(work: Work, { stageId, youngPersonId, isDone }: PracticeCase): Promise<void> {
  if (isDone) return;
  await work.tx
    .updateTable("practice_case")
    .set({ done_at: work.now })
    .where("stage_id", "=", stageId)
    .where("user_id", "=", work.actor.userId)
    .execute();
  await recordEvent(work, { action: "practice-done", youngPersonId, stageId });
}

export async function keepPracticeCase(
  work: Work,
  begun: Pick<PracticeCase, "youngPersonId" | "stageId" | "dossier" | "begunOn">,
): Promise<void> {
  await work.tx
    .insertInto("practice_case")
    .values({
      young_person_id: begun.youngPersonId,
      stage_id: begun.stageId,
      organisation_id: work.actor.organisationId,
      user_id: work.actor.userId,
      dossier: begun.dossier,
      begun_on: begun.begunOn,
      begun_at: work.now,
      done_at: null,
    })
    .execute();
}

interface Row {
  readonly young_person_id: string;
  readonly stage_id: string;
  readonly user_id: string;
  readonly dossier: string;
  readonly begun_on: string;
  readonly done_at: Date | null;
}

const caseFrom = (row: Row): PracticeCase => ({
  youngPersonId: row.young_person_id,
  stageId: row.stage_id,
  userId: row.user_id,
  dossier: row.dossier,
  begunOn: row.begun_on,
  isDone: row.done_at !== null,
});
