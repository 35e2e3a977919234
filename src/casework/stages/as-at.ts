import type { Work } from "../actor.ts";
import { versionAt, versionsOfStage } from "../framework-migration/versions-of-stage.ts";
import { configurationAt } from "../local-configuration/load-configuration.ts";
import { inService } from "../local-configuration/service-configuration.ts";
import { answersAt, factsAt, loadStageWith } from "./load-stage.ts";
import { dayOf, makeVisible } from "./make-visible.ts";
import type { VisibleStage } from "./visible-stage.ts";

/**
 * A stage and the record that it shows as they stood at a moment, out of the log, evaluated on that day and asked as the service asked
 * then, with the framework version of that moment. Outside an editing run it is exactly what had been saved by then; inside one it is a value that the author had (design §7). Null as
 * `visibleTo`.
 */
export async function stageAsAt(work: Work, stageId: string, at: Date): Promise<VisibleStage | null> {
  const now = await loadStageWith(work, stageId, answersAt(at), factsAt(at));
  if (now === null) return null;
  const framework_version = versionAt(await versionsOfStage(work, stageId), now.stage.framework_version, at);
  const loaded = { ...now, stage: { ...now.stage, framework_version } };
  return inService(await configurationAt(work, at), () => makeVisible(loaded, dayOf(at)));
}
