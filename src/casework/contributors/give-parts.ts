import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { shutOut } from "../restricted/shut-out.ts";
import { isRefusal, lockForAction } from "../stages/end-stage.ts";
import { frameworkVersion } from "../stages/framework-versions.ts";
import { helperOf } from "./colleagues.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import {
  badDueDate,
  mostWords,
  noPartChosen,
  noSuchHelper,
  noSuchPart,
  ownsIt,
  shutOutOfRecord,
  tooManyWords,
} from "./refusals.ts";
import { contributionOf } from "./stage-people.ts";

export interface GiveParts {
  readonly stageId: string;
  readonly userId: string;
  /** All that this person is to hold from now on; what they hold beside it is taken back. */
  readonly subSections: readonly SubSectionId[];
  /** ISO date; null: no day is set. */
  readonly dueOn?: string | null;
  readonly note?: string;
}

/**
 * Gives parts of a stage to somebody to write, with a due date and a note, or changes what was given. Whoever is given something new has it
 * in hand again, also after a hand-in.
 */
export async function giveParts(work: Work, input: GiveParts): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "grant-contributor");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage, people } = loaded;
  const index = frameworkIndex(frameworkVersion(stage.framework, stage.framework_version));
  if (input.subSections.length === 0) return refused(noPartChosen);
  if (!input.subSections.every((id) => index.subSections.has(id))) return refused(noSuchPart);
  const dueOn = input.dueOn ?? null;
  if (dueOn !== null && !isIsoDate(dueOn)) return refused(badDueDate);
  const note = normaliseText(input.note ?? "").text;
  if (note.length > mostWords) return refused(tooManyWords());
  if (input.userId === stage.owner_id) return refused(ownsIt);
  const helper = await helperOf(work, input.userId);
  if (helper === null) return refused(noSuchHelper);
  if ((await shutOut(work, stage.young_person_id)).has(helper.id)) return refused(shutOutOfRecord(helper.name));

  const before = contributionOf(people, input.userId);
  const subSections = [...new Set(input.subSections)];
  const added = subSections.filter((id) => before?.subSections.includes(id) !== true);
  const taken = (before?.subSections ?? []).filter((id) => !subSections.includes(id));
  const given = {
    sub_sections: subSections,
    due_on: dueOn,
    note,
    granted_by: work.actor.userId,
    granted_at: work.now,
    ...(added.length > 0 ? { state: "given" as const, state_at: null, reason: "" } : {}),
  };
  const key = { young_person_id: stage.young_person_id, stage_id: stage.id, user_id: input.userId };
  await work.tx
    .insertInto("stage_contributor")
    .values({ ...key, organisation_id: work.actor.organisationId, ...given })
    .onConflict((conflict) => conflict.columns(["young_person_id", "stage_id", "user_id"]).doUpdateSet(given))
    .execute();
  if (taken.length > 0)
    await recordPeopleEvent(work, stage, { kind: "taken-back", userId: input.userId, subSections: taken });
  await recordPeopleEvent(work, stage, { kind: "given", userId: input.userId, subSections, text: note });
  await recordEvent(work, {
    action: "contributor-granted",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { user: input.userId, subSections: subSections.slice(0, 40) },
  });
  return done(null);
}
