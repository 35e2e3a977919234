import type { Work } from "../actor.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { visibleTo } from "../stages/visible-to.ts";

/** How many ended stages are looked through for a plan: later ones that have none (a court report on bail) do not end it. Own. */
const lookedThrough = 8;

/**
 * The stage whose plan is in force: the last one that was completed, and so signed where it must be, with targets in it. It stays in force
 * while a new stage is written. Null when there is none, or not for this person.
 *
 * @param known stages that this person has loaded already in this request
 */
export async function planInForce(
  work: Work,
  youngPersonId: string,
  known: readonly (VisibleStage | null)[] = [],
): Promise<VisibleStage | null> {
  const completed = await work.tx
    .selectFrom("stage")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("young_person_id", "=", youngPersonId)
    .where("status", "=", "completed")
    .select("id")
    .orderBy("ended_at", "desc")
    .orderBy("id")
    .limit(lookedThrough)
    .execute();
  for (const { id } of completed) {
    const visible = known.find((each) => each?.head.id === id) ?? (await visibleTo(work, id));
    if (visible !== null && holdsTargets(visible)) return visible;
  }
  return null;
}

function holdsTargets({ compiled, subSections, answers }: VisibleStage): boolean {
  const list = compiled.byId.get("plan-targets");
  return (
    list?.atThisStage === true &&
    subSections.includes(list.subSection) &&
    (answers.entries["plan-targets"] ?? []).length > 0
  );
}
