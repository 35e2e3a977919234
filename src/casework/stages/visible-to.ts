import type { Work } from "../actor.ts";
import { configurationAt } from "../local-configuration/load-configuration.ts";
import { inService } from "../local-configuration/service-configuration.ts";
import { worded } from "../local-configuration/worded.ts";
import { stageAsAt } from "./as-at.ts";
import { withLinesAsAsked } from "./lines-as-asked.ts";
import { loadStage } from "./load-stage.ts";
import { dayOf, makeVisible } from "./make-visible.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { visibleSnapshot } from "./snapshot.ts";
import type { VisibleStage } from "./visible-stage.ts";

/**
 * A stage as the actor may see it: the only way to obtain answers (design §6). An open stage is read live with the record; a completed one
 * from its snapshot; a stopped or cancelled one as it stood when it ended. Null for what does not exist and for what this person may not
 * know to exist. It is worded as the request speaks; what has ended, as its service asked then. Says nothing in the audit: what opens a
 * stage for reading does.
 */
export async function visibleTo(work: Work, stageId: string): Promise<VisibleStage | null> {
  const status = await work.tx
    .selectFrom("stage")
    .where("id", "=", stageId)
    .select(["status", "ended_at"])
    .executeTakeFirst();
  if (status === undefined) return null;
  if (status.status === "completed") {
    const stored = await readSnapshot(work, stageId);
    if (stored !== null)
      return inService(await configurationAt(work, stored.at), () =>
        withLinesAsAsked(worded(visibleSnapshot(stored.snapshot)), stored.snapshot),
      );
  }
  if (status.ended_at !== null) return wordedAsAt(work, stageId, status.ended_at);
  const loaded = await loadStage(work, stageId);
  const visible = loaded && makeVisible(loaded, dayOf(work.now));
  return visible && worded(visible);
}

/** A stage as it stood at a moment, in the words of the request and of its service at that moment. */
export async function wordedAsAt(work: Work, stageId: string, at: Date): Promise<VisibleStage | null> {
  const visible = await stageAsAt(work, stageId, at);
  return visible && inService(await configurationAt(work, at), () => worded(visible));
}
