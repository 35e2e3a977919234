import { sql } from "kysely";
import { aloneOnConnection } from "../../database/alone-on-connection.ts";
import { type SignedPart, signedParts } from "../../framework/language.ts";
import type { Work } from "../actor.ts";

/** What comes out of a look: ids, and which part of a stage is meant. */
type FoundById = Readonly<Record<string, string | SignedPart>>;

/**
 * Lets the program itself look at a stage as its owner sees it, inside the transaction of somebody who sees only parts of it and with what
 * they have just written. What is found out is for the program, so ids alone come out of it. The look goes on in a savepoint that only
 * reads and is always taken back: whatever it set or met, whoever works is themselves again and the transaction goes on; and it is alone
 * on the connection meanwhile, so that nothing else of the request is asked with the owner's eyes. Null when the owner has left, or works
 * elsewhere.
 *
 * @param look asks through the `work` that it is given, and never through the other, which waits until it is done.
 * @throws what the look throws; Error when something else than ids comes out.
 */
export async function withOwnersEyes<Found extends FoundById>(
  work: Work,
  ownerId: string,
  look: (work: Work) => Promise<readonly Found[]>,
): Promise<readonly Found[] | null> {
  const owner = await work.tx
    .selectFrom("user_account")
    .where("id", "=", ownerId)
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .select(["id", "name", "role", "permissions"])
    .executeTakeFirst();
  if (owner === undefined) return null;
  const { id: userId, name, role, permissions } = owner;
  const found = await aloneOnConnection(work.tx, async (tx) => {
    await sql`savepoint owners_eyes`.execute(tx);
    try {
      await sql`select set_config('app.user_id', ${userId}, true), set_config('transaction_read_only', 'on', true)`.execute(
        tx,
      );
      return await look({ ...work, tx, actor: { ...work.actor, userId, name, role, permissions } });
    } finally {
      await sql`rollback to savepoint owners_eyes`.execute(tx);
      await sql`release savepoint owners_eyes`.execute(tx);
    }
  });
  if (!found.every((each) => Object.values(each).every(isIdOrPart)))
    throw new Error("Something else than ids came out of a look with the owner's eyes.");
  return found;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isIdOrPart = (value: string): boolean => uuid.test(value) || signedParts.some((part) => part === value);
