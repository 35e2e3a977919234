import type { Role } from "../../database/schema.ts";
import type { Work } from "../actor.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";

/** Somebody of the organisation who can be given parts of a stage, stand in for its owner, or own it. */
export interface Helper {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Works with whole cases: may stand in for an owner and own a stage. */
  readonly wholeCases: boolean;
}

const mayHelp: readonly Role[] = [...wholeCaseRoles, "contributor"];

/** The active people of the organisation who can be given parts of a stage, by name. */
export async function helpersOf(work: Work): Promise<readonly Helper[]> {
  const rows = await work.tx
    .selectFrom("user_account")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("role", "in", mayHelp)
    .select(["id", "name", "role"])
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, wholeCases: wholeCaseRoles.includes(row.role) }));
}

/** One of them; null for everybody else. */
export async function helperOf(work: Work, userId: string): Promise<Helper | null> {
  return (await helpersOf(work)).find(({ id }) => id === userId) ?? null;
}
