import type { Work } from "../actor.ts";
import { holds } from "../people/role-table.ts";

/** Whom the author of a stage can ask: active people of the organisation who may countersign, never its owner. By name. */
export async function countersigners(
  work: Work,
  ownerId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const people = await work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("id", "<>", ownerId)
    .select(["id", "name", "role", "permissions"])
    .orderBy("name")
    .orderBy("id")
    .execute();
  return people.filter((person) => holds(person, "countersign")).map(({ id, name }) => ({ id, name }));
}
