import type { IsoDate } from "../../judgement/dates.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";

/** What happened with a target of the plan in force, as somebody noted it between stages. */
export interface TargetProgress {
  readonly id: string;
  readonly stageId: string;
  /** The id of the target's entry, which it keeps from stage to stage. */
  readonly target: string;
  readonly happenedOn: IsoDate;
  /** How it is going since then, as a code of `target-status`; null: as before. */
  readonly status: string | null;
  readonly note: string;
  /** "" when the young person said nothing that was noted. */
  readonly childWords: string;
  readonly authorName: string;
  readonly at: Date;
}

/** Notes about the targets of a young person that this person may see, the latest first. */
export async function progressOf(
  work: Pick<Work, "tx" | "actor">,
  youngPersonId: string,
): Promise<readonly TargetProgress[]> {
  const rows = await work.tx
    .selectFrom("target_progress as p")
    .leftJoin("user_account as author", "author.id", "p.author_id")
    .where("p.organisation_id", "=", work.actor.organisationId)
    .where("p.young_person_id", "=", youngPersonId)
    .selectAll("p")
    .select("author.name as author_name")
    .orderBy("p.happened_on", "desc")
    .orderBy("p.at", "desc")
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    stageId: row.stage_id,
    target: row.target,
    happenedOn: row.happened_on,
    status: row.status,
    note: row.note,
    childWords: row.child_words,
    authorName: row.author_name ?? caseworkWords().byFormerColleague,
    at: row.at,
  }));
}

/** @throws the database's error when the policies do not let this person write there. */
export async function insertProgress(
  work: Work,
  youngPersonId: string,
  progress: Omit<TargetProgress, "authorName" | "at">,
): Promise<void> {
  await work.tx
    .insertInto("target_progress")
    .values({
      young_person_id: youngPersonId,
      stage_id: progress.stageId,
      id: progress.id,
      organisation_id: work.actor.organisationId,
      target: progress.target,
      happened_on: progress.happenedOn,
      status: progress.status,
      note: progress.note,
      child_words: progress.childWords,
      author_id: work.actor.userId,
      at: work.now,
    })
    .execute();
}
