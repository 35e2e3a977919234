import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Work } from "../actor.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { visibleTo } from "../stages/visible-to.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";
import { summaryOf } from "./stage-summary.ts";
import { summaryColumns } from "./write-summary.ts";

/** Most stages counted anew for one list (own choice; more than a service has open). What is left over is counted at the next look. */
const most = 500;
/** A save that began before a configuration held may be written shortly after it, with the counts of before (own choice, ms). */
const longestSave = 10_000;

/**
 * Before open stages are listed: counts those anew whose summary was written before the service last changed its configuration, because what
 * is mandatory, and with it what is left, may be another since. Each once, by whoever lists them first and sees whole cases; a save that
 * comes in between wins. In every other request this asks the database nothing.
 */
export async function freshenSummaries(
  work: Work,
  of: { readonly ownerId?: string; readonly youngPersonId?: string } = {},
): Promise<void> {
  const changed = currentService().history.at(-1)?.at;
  if (changed === undefined || !wholeCaseRoles.includes(work.actor.role)) return;
  let query = work.tx
    .selectFrom("stage as s")
    .innerJoin("stage_summary as m", (join) =>
      join.onRef("m.young_person_id", "=", "s.young_person_id").onRef("m.stage_id", "=", "s.id"),
    )
    .where("s.organisation_id", "=", work.actor.organisationId)
    .where("s.status", "=", "in-progress")
    .where("m.updated_at", "<", new Date(changed.getTime() + longestSave));
  if (of.ownerId !== undefined) query = query.where("s.owner_id", "=", of.ownerId);
  if (of.youngPersonId !== undefined) query = query.where("s.young_person_id", "=", of.youngPersonId);
  // One order for everyone: two lists at once wait for each other, and never in a circle.
  const stale = await query.select(["s.id", "s.young_person_id", "m.updated_at"]).orderBy("s.id").limit(most).execute();
  for (const stage of stale) await freshen(work, stage);
}

async function freshen(
  work: Work,
  stage: { readonly id: string; readonly young_person_id: string; readonly updated_at: Date },
): Promise<void> {
  const visible = await visibleTo(work, stage.id);
  if (visible === null || !visible.all) return;
  const summary = summaryOf(frameworkIndex(visible.compiled.framework), visible.evaluation, visible.answers);
  await work.tx
    .updateTable("stage_summary")
    .set(summaryColumns(summary, work.now))
    .where("young_person_id", "=", stage.young_person_id)
    .where("stage_id", "=", stage.id)
    .where("updated_at", "=", stage.updated_at)
    .execute();
}
