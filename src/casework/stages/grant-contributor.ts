import { frameworkIndex } from "../../assessment/placed-questions.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { isRefusal, lockForAction } from "./end-stage.ts";
import { frameworkVersion } from "./framework-versions.ts";

export interface GrantContributorInput {
  readonly stageId: string;
  readonly userId: string;
  /** The parts that this person writes; none takes everything back. */
  readonly subSections: readonly SubSectionId[];
  /** May start and finish the stage for the owner; not for people who see only what they are given. */
  readonly proxy: boolean;
}

/** Gives parts of a stage to somebody to write, changes what was given, or takes it back. */
export async function grantContributor(work: Work, input: GrantContributorInput): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "grant-contributor");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage } = loaded;
  const index = frameworkIndex(frameworkVersion(stage.framework, stage.framework_version));
  if (!input.subSections.every((id) => index.subSections.has(id))) return refused(noSuchPart);
  const colleague = await work.tx
    .selectFrom("user_account")
    .where("id", "=", input.userId)
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .select("role")
    .executeTakeFirst();
  if (colleague === undefined || (input.proxy && colleague.role === "contributor")) return refused(noSuchPerson);
  const key = { young_person_id: stage.young_person_id, stage_id: stage.id, user_id: input.userId };
  if (input.subSections.length === 0 && !input.proxy) {
    await work.tx
      .deleteFrom("stage_contributor")
      .where("stage_id", "=", stage.id)
      .where("user_id", "=", input.userId)
      .execute();
  } else {
    const given = { sub_sections: [...input.subSections], proxy: input.proxy, granted_by: work.actor.userId };
    await work.tx
      .insertInto("stage_contributor")
      .values({ ...key, organisation_id: work.actor.organisationId, ...given })
      .onConflict((conflict) => conflict.columns(["young_person_id", "stage_id", "user_id"]).doUpdateSet(given))
      .execute();
  }
  await recordEvent(work, {
    action: "contributor-granted",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { user: input.userId, subSections: input.subSections.length, proxy: input.proxy },
  });
  return done(null);
}

const noSuchPart = spoken(422, "unknown-sub-section", () => nothingChanged(stageLifeWords().noSuchPart));
const noSuchPerson = spoken(422, "no-such-colleague", () => nothingChanged(stageLifeWords().noSuchColleague));
