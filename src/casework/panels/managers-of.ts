import type { Work } from "../actor.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { managingRoles } from "../whole-case-roles.ts";

/** The managers of somebody: those of their team where there is one with a manager in it, else all of the service. Active people only. */
export async function managersOf(work: Work, userId: string): Promise<readonly string[]> {
  const rows = await work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("role", "in", managingRoles)
    .select("id")
    .orderBy("id")
    .execute();
  const team = currentService().teams.find(({ members }) => members.includes(userId));
  const all = rows.map(({ id }) => id);
  const own = all.filter((id) => team?.members.includes(id));
  return own.length > 0 ? own : all;
}
