import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";

/** A move of a stage from one version to the next. */
export interface VersionMove {
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly movedByName: string;
}

/** The moves of a stage, the oldest first; none for most stages. */
export async function versionsOfStage(work: Work, stageId: string): Promise<readonly VersionMove[]> {
  const rows = await work.tx
    .selectFrom("stage_version as v")
    .leftJoin("user_account as u", "u.id", "v.moved_by")
    .where("v.stage_id", "=", stageId)
    .select(["v.from_version", "v.to_version", "v.at", "u.name"])
    .orderBy("v.at")
    .execute();
  return rows.map((row) => ({
    from: row.from_version,
    to: row.to_version,
    at: row.at,
    movedByName: row.name ?? caseworkWords().formerColleague,
  }));
}

/** With which version a stage was asked at a moment. @param now the version of the stage as it is stored */
export const versionAt = (moves: readonly VersionMove[], now: string, at: Date): string =>
  moves.find((move) => move.at > at)?.from ?? now;
