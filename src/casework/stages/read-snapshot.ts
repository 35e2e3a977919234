import type { Work } from "../actor.ts";
import type { StageSnapshot } from "./snapshot.ts";

export interface StoredSnapshot {
  readonly snapshot: StageSnapshot;
  /** SHA-256 over the canonical JSON of `snapshot.content`. */
  readonly digest: string;
  readonly at: Date;
}

/** The snapshot of a completed stage; null when there is none, or none for this person. */
export async function readSnapshot(work: Work, stageId: string): Promise<StoredSnapshot | null> {
  const row = await work.tx
    .selectFrom("stage_snapshot")
    .where("stage_id", "=", stageId)
    .select(["content", "digest", "at"])
    .executeTakeFirst();
  return row === undefined ? null : { snapshot: row.content as StageSnapshot, digest: row.digest, at: row.at };
}
