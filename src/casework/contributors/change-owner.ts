import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { shutOut } from "../restricted/shut-out.ts";
import { isRefusal, lockForAction, noReason } from "../stages/end-stage.ts";
import { nameCaseManager } from "../young-people/name-case-manager.ts";
import { helperOf } from "./colleagues.ts";
import { endFor } from "./name-stand-in.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import {
  cannotOwn,
  mostWords,
  ownedAlready,
  ownerChangedMeanwhile,
  shutOutOfRecord,
  tooManyWords,
} from "./refusals.ts";

export interface ChangeOwner {
  readonly stageId: string;
  readonly ownerId: string;
  /** Who owned it when the choice was made. */
  readonly seen: string;
  readonly reason: string;
  /** The new owner becomes the young person's case manager too. */
  readonly alsoCase?: boolean;
}

/**
 * A manager gives a stage to another owner, with the reason. Everything written stays under the name of who wrote it; parts given to others
 * stay given; whoever stood in for the owner before no longer does.
 */
export async function changeOwner(work: Work, input: ChangeOwner): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "change-owner");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage, people } = loaded;
  const reason = normaliseText(input.reason).text;
  if (reason.trim() === "") return refused(noReason);
  if (reason.length > mostWords) return refused(tooManyWords());
  if (stage.owner_id !== input.seen) return refused(ownerChangedMeanwhile);
  if (stage.owner_id === input.ownerId) return refused(ownedAlready);
  const owner = await helperOf(work, input.ownerId);
  if (owner?.wholeCases !== true) return refused(cannotOwn);
  if ((await shutOut(work, stage.young_person_id)).has(owner.id)) return refused(shutOutOfRecord(owner.name));
  if (input.alsoCase === true) {
    const { id: youngPersonId, caseManagerId: seen } = loaded.youngPerson;
    const named = await nameCaseManager(work, { youngPersonId, userId: owner.id, seen });
    if (!named.ok) return refused(named.refusal);
  }
  await endFor(work, loaded, people.standIns);
  // Whoever owns a stage writes all of it.
  await work.tx
    .deleteFrom("stage_contributor")
    .where("stage_id", "=", stage.id)
    .where("user_id", "=", owner.id)
    .execute();
  await work.tx.updateTable("stage").where("id", "=", stage.id).set({ owner_id: owner.id }).execute();
  const change = { userId: owner.id, beforeId: stage.owner_id };
  await recordPeopleEvent(work, stage, { kind: "owner-changed", ...change, text: reason });
  await recordEvent(work, {
    action: "stage-owner-changed",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { user: owner.id, before: stage.owner_id },
  });
  return done(null);
}
