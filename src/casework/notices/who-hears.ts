import type { Work } from "../actor.ts";

/** Who is told of what happens in a stage. A contributor who asks sees of the parts given only their own, and nobody who stands in. */
export interface StageHearers {
  readonly owner: string | null;
  /** Who stands in for the owner now. */
  readonly standIns: readonly string[];
  /** Who was given sub-sections; `null` for all of them. */
  contributors(subSection: string | null): readonly string[];
}

/** Reads who works in a stage; nobody for a stage that the actor does not see. */
export async function hearersOf(work: Work, stageId: string): Promise<StageHearers> {
  const stage = await work.tx.selectFrom("stage").where("id", "=", stageId).select("owner_id").executeTakeFirst();
  if (stage === undefined) return { owner: null, standIns: [], contributors: () => [] };
  const grants = await work.tx
    .selectFrom("stage_contributor")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("stage_id", "=", stageId)
    .select(["user_id", "sub_sections"])
    .execute();
  const standIns = await work.tx
    .selectFrom("stage_stand_in")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("stage_id", "=", stageId)
    .where("starts_at", "<=", work.now)
    .where("ends_at", ">", work.now)
    .select("user_id")
    .execute();
  return {
    owner: stage.owner_id,
    standIns: standIns.map(({ user_id }) => user_id),
    contributors: (subSection) =>
      grants
        .filter(({ sub_sections: given }) => (subSection === null ? given.length > 0 : given.includes(subSection)))
        .map(({ user_id }) => user_id),
  };
}
