import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { endStage, isRefusal, lockForAction, noReason } from "./end-stage.ts";

/** A manager stops a stage that its owner cannot finish. It stays readable as it stood, and the next stage can carry from it. */
export async function stopStage(
  work: Work,
  input: { readonly stageId: string; readonly reason: string },
): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "stop");
  if (isRefusal(loaded)) return refused(loaded);
  const reason = normaliseText(input.reason).text;
  if (reason.trim() === "") return refused(noReason);
  await endStage(work, loaded, "stopped", reason);
  return done(null);
}
