import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { AppDatabase } from "../../database/open.ts";
import { withoutPerson } from "../../database/transaction.ts";
import { currentLanguage, type Language } from "../../wording/current-language.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";

/** Whose dates a feed shows. */
export interface FeedOwner {
  readonly userId: string;
  readonly organisationId: string;
  readonly language: Language;
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Makes a new private address for the signed-in person; one made before stops working. @returns its token, which is kept nowhere */
export async function makeFeed(work: Work): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const { userId, organisationId } = work.actor;
  const made = { token_hash: hashOf(token), language: currentLanguage(), made_at: work.now };
  await work.tx
    .insertInto("calendar_feed")
    .values({ user_id: userId, organisation_id: organisationId, ...made })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(made))
    .execute();
  await recordEvent(work, { action: "calendar-feed-made" });
  return token;
}

/** Takes the address of the signed-in person back: from now on it is nobody's. */
export async function revokeFeed(work: Work): Promise<void> {
  const gone = await work.tx.deleteFrom("calendar_feed").where("user_id", "=", work.actor.userId).executeTakeFirst();
  if (gone.numDeletedRows > 0n) await recordEvent(work, { action: "calendar-feed-revoked" });
}

/** When the signed-in person's address was made; null while there is none. */
export async function feedMadeAt(work: Work): Promise<Date | null> {
  const row = await work.tx
    .selectFrom("calendar_feed")
    .where("user_id", "=", work.actor.userId)
    .select("made_at")
    .executeTakeFirst();
  return row?.made_at ?? null;
}

/**
 * Whose feed a token is; null for one that is nobody's. Whatever was sent is hashed and looked up in the same way, by the hash alone, so that
 * nothing is learned from how long it takes.
 */
export async function feedOwner(database: AppDatabase, token: string): Promise<FeedOwner | null> {
  const { rows } = await withoutPerson(database, (tx) =>
    sql<{ readonly user_id: string; readonly organisation_id: string; readonly language: Language }>`
      select * from calendar_of(${hashOf(token)})`.execute(tx),
  );
  const [row] = rows;
  return row === undefined
    ? null
    : { userId: row.user_id, organisationId: row.organisation_id, language: row.language };
}
