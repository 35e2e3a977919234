import type { ContributionState } from "../../database/schema.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { type LoadedStage, loadStage } from "../stages/load-stage.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { dayOf, makeVisible } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import { contributionOf } from "./stage-people.ts";

/**
 * Hands in the parts that the actor was given: the owner is told, and they are no longer the actor's to write. Nothing need be complete:
 * what is missing is counted and said.
 */
export async function handIn(
  work: Work,
  input: { readonly stageId: string },
): Promise<Outcome<{ readonly left: number }>> {
  const loaded = await lockOwnParts(work, input.stageId);
  if (loaded === null) return refused(notFound);
  const refusal = refuseAction("hand-in", situationOf(work.actor, loaded));
  if (refusal !== null) return refused(refusal);
  await move(work, loaded, "handed-in", "part-handed-in");
  const given = new Set(loaded.grant?.subSections ?? []);
  const gaps = makeVisible(loaded, dayOf(work.now))?.evaluation.gaps ?? [];
  return done({ left: gaps.filter((gap) => gap.holdsCompletion && given.has(gap.subSection)).length });
}

/** Takes up again what the actor has handed in, to go on writing. */
export async function takeUpAgain(work: Work, input: { readonly stageId: string }): Promise<Outcome<null>> {
  const loaded = await lockOwnParts(work, input.stageId);
  if (loaded === null) return refused(notFound);
  const refusal = refuseAction("take-up-again", situationOf(work.actor, loaded));
  if (refusal !== null) return refused(refusal);
  await move(work, loaded, "given", "part-taken-up");
  return done(null);
}

/** Locks the stage for somebody who may see only parts of it. */
async function lockOwnParts(work: Work, stageId: string): Promise<LoadedStage | null> {
  const locked = await lockStage(work.tx, stageId);
  const loaded = locked && (await loadStage(work, stageId));
  return loaded !== null && (loaded.scope === "all" || loaded.scope === "granted") ? loaded : null;
}

async function move(work: Work, { stage, people }: LoadedStage, state: ContributionState, action: string) {
  const { userId } = work.actor;
  await work.tx
    .updateTable("stage_contributor")
    .where("stage_id", "=", stage.id)
    .where("user_id", "=", userId)
    .set({ state, state_at: work.now })
    .execute();
  const subSections = contributionOf(people, userId)?.subSections ?? [];
  const kind = state === "handed-in" ? "handed-in" : "taken-up";
  await recordPeopleEvent(work, stage, { kind, userId, subSections });
  await recordEvent(work, { action, youngPersonId: stage.young_person_id, stageId: stage.id });
}
