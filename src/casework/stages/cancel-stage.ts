import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { openingRun } from "../answers/refusals.ts";
import { versionRuns } from "../framework-migration/version-run.ts";
import { done, type Outcome, refused, spoken } from "../refusal.ts";
import { endStage, isRefusal, lockForAction } from "./end-stage.ts";

/** Cancels a stage that was started by mistake: nothing was answered in it beyond its opening. It is kept in the log only. */
export async function cancelStage(
  work: Work,
  input: { readonly stageId: string; readonly reason: string },
): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "cancel");
  if (isRefusal(loaded)) return refused(loaded);
  const written = await work.tx
    .selectFrom("answer_change")
    .where("stage_id", "=", input.stageId)
    .where("run_id", "<>", openingRun)
    .where("run_id", "not like", `${versionRuns}%`)
    .select("sequence")
    .limit(1)
    .executeTakeFirst();
  if (written !== undefined) return refused(somethingWritten);
  await endStage(work, loaded, "cancelled", normaliseText(input.reason).text || "Started by mistake");
  return done(null);
}

const somethingWritten = spoken(409, "something-written", () => stageLifeWords().somethingWritten);
