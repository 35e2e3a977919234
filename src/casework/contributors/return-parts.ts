import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { isRefusal, lockForAction, noReason } from "../stages/end-stage.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import { mostWords, notHandedIn, tooManyWords } from "./refusals.ts";
import { contributionOf } from "./stage-people.ts";

/** Returns handed-in parts to who wrote them, with the reason: they are theirs to write again. */
export async function returnParts(
  work: Work,
  input: { readonly stageId: string; readonly userId: string; readonly reason: string },
): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "return-part");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage, people } = loaded;
  const reason = normaliseText(input.reason).text;
  if (reason.trim() === "") return refused(noReason);
  if (reason.length > mostWords) return refused(tooManyWords());
  const held = contributionOf(people, input.userId);
  if (held?.state !== "handed-in") return refused(notHandedIn);
  await work.tx
    .updateTable("stage_contributor")
    .where("stage_id", "=", stage.id)
    .where("user_id", "=", input.userId)
    .set({ state: "returned", state_at: work.now, reason })
    .execute();
  const { userId } = input;
  await recordPeopleEvent(work, stage, { kind: "returned", userId, subSections: held.subSections, text: reason });
  await recordEvent(work, {
    action: "part-returned",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { user: userId },
  });
  return done(null);
}
