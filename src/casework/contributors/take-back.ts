import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { isRefusal, lockForAction } from "../stages/end-stage.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import { nothingGiven } from "./refusals.ts";
import { contributionOf } from "./stage-people.ts";

/**
 * Takes back everything that somebody was given in a stage. What they wrote stays where it stands, under their name; from now on they see
 * nothing of the stage unless they work with whole cases.
 */
export async function takeBack(
  work: Work,
  input: { readonly stageId: string; readonly userId: string },
): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "grant-contributor");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage, people } = loaded;
  const held = contributionOf(people, input.userId);
  if (held === null) return refused(nothingGiven);
  await work.tx
    .deleteFrom("stage_contributor")
    .where("stage_id", "=", stage.id)
    .where("user_id", "=", input.userId)
    .execute();
  await recordPeopleEvent(work, stage, { kind: "taken-back", userId: input.userId, subSections: held.subSections });
  await recordEvent(work, {
    action: "contributor-taken-back",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { user: input.userId },
  });
  return done(null);
}
