import { sql } from "kysely";
import type { Work } from "../actor.ts";

/**
 * Lets the program itself look at a stage as its owner sees it, inside the transaction of somebody who sees only parts of it and with what
 * they have just written. What is found out is for the program: only ids may come out of it, and nothing is written meanwhile. Null when the
 * owner has left, or works elsewhere.
 */
export async function withOwnersEyes<T>(
  work: Work,
  ownerId: string,
  look: (work: Work) => Promise<T>,
): Promise<T | null> {
  const owner = await work.tx
    .selectFrom("user_account")
    .where("id", "=", ownerId)
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .select(["id", "name", "role", "permissions"])
    .executeTakeFirst();
  if (owner === undefined) return null;
  const { name, role, permissions } = owner;
  const as = (userId: string) => sql`select set_config('app.user_id', ${userId}, true)`.execute(work.tx);
  await as(owner.id);
  try {
    return await look({ ...work, actor: { ...work.actor, userId: owner.id, name, role, permissions } });
  } finally {
    // Where the transaction is lost already this fails too, and nothing more is done in it.
    await as(work.actor.userId);
  }
}
