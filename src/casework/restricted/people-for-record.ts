import type { Role } from "../../database/schema.ts";
import type { Work } from "../actor.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";

/** Whose work reaches a child's record at all: only they can be named on one. */
const reachingRoles: readonly Role[] = [...wholeCaseRoles, "administrative-officer", "contributor"];

export interface PersonForRecord {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** Everybody of the service who can be named on a restricted record, by name. */
export const peopleForRecord = (work: Work): Promise<readonly PersonForRecord[]> =>
  work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("role", "in", [...reachingRoles])
    .select(["id as userId", "name", "role"])
    .orderBy("name")
    .orderBy("id")
    .execute();
