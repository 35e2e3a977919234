import { sql } from "kysely";
import type { AppDatabase } from "../../database/open.ts";
import { withoutPerson, withRequest } from "../../database/transaction.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { mailText } from "./mail-text.ts";
import { type MyNotice, noticesOfMail } from "./my-notices.ts";
import { standing } from "./standing.ts";

/** An e-mail as it goes out. Its id is the same in every attempt, and so is everything else. */
export interface OutgoingMail {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** When its notices were put into it. */
  readonly date: Date;
  readonly language: "en" | "cy";
}

/** What came of one e-mail. `failed` is tried again; the recipient and the e-mail are named by id alone. */
export interface MailResult {
  readonly outcome: "sent" | "nothing-left" | "failed" | "given-up";
  readonly mailId: string;
  readonly recipientId: string;
  readonly organisationId: string;
  readonly attempts: number;
  readonly error: unknown;
}

/** Minutes until the next attempt, by attempts so far; the last holds for all that follow. The first is longer than an attempt may take. own */
const backOff = [2, 5, 15, 60, 240] as const;
/** After so many attempts (three days and a half) an e-mail is given up: its notices stand in the application. own */
const mostAttempts = 24;

interface Taken {
  readonly id: string;
  readonly organisation_id: string;
  readonly recipient_id: string;
  readonly attempts: number;
}

/**
 * Sends the e-mail that is due first, if any: takes it (so that no other node does, for as long as the back-off lasts), fills it as its
 * recipient, hands it over, and says that it was sent. Cut off anywhere, it is tried again with the same content under the same id: at least
 * once, and told apart by its Message-ID.
 *
 * @param worker the database as the worker role
 * @param hand gives the e-mail to the transport; throws when it was not taken
 * @returns null when nothing is due
 */
export async function sendDueMail(
  worker: AppDatabase,
  hand: (mail: OutgoingMail) => Promise<void>,
  baseUrl: string,
  now: Date,
): Promise<MailResult | null> {
  const taken = await takeDue(worker, now);
  if (taken === null) return null;
  const result = (outcome: MailResult["outcome"], error: unknown = null): MailResult => ({
    outcome,
    mailId: taken.id,
    recipientId: taken.recipient_id,
    organisationId: taken.organisation_id,
    attempts: taken.attempts,
    error,
  });
  try {
    const mail = await fill(worker, taken, baseUrl, now);
    if (mail !== null) await hand(mail);
    const outcome = mail === null ? "nothing-left" : "sent";
    await end(worker, taken.id, outcome, now);
    return result(outcome);
  } catch (error) {
    if (taken.attempts < mostAttempts) return result("failed", error);
    await end(worker, taken.id, "given-up", now);
    return result("given-up", error);
  }
}

async function takeDue(worker: AppDatabase, now: Date): Promise<Taken | null> {
  const minutes = sql`(array[${sql.join(backOff.map((each) => sql.lit(each)))}])[least(m.attempts + 1, ${sql.lit(backOff.length)})]`;
  const { rows } = await withoutPerson(worker, (tx) =>
    sql<Taken>`
      update notice_mail m set attempts = m.attempts + 1, due_at = ${now}::timestamptz + ${minutes} * interval '1 minute'
      where m.id = (
        select due.id from notice_mail due where due.ended_at is null and due.due_at <= ${now}::timestamptz
        order by due.due_at limit 1 for update skip locked)
      returning m.id, m.organisation_id, m.recipient_id, m.attempts`.execute(tx),
  );
  return rows[0] ?? null;
}

/** Puts what is still new into the e-mail, once, and words it as its recipient may read it; null when nothing is left to say, or nobody to say it to. */
function fill(worker: AppDatabase, taken: Taken, baseUrl: string, now: Date): Promise<OutgoingMail | null> {
  const reader = { userId: taken.recipient_id, organisationId: taken.organisation_id };
  return withRequest(worker, reader, async (tx) => {
    const { gathered_at: before } = await tx
      .selectFrom("notice_mail")
      .where("id", "=", taken.id)
      .select("gathered_at")
      .executeTakeFirstOrThrow();
    if (before === null) {
      await sql`update notice n set mail_id = ${taken.id}
        where n.organisation_id = ${reader.organisationId} and n.recipient_id = ${reader.userId} and n.mail_id is null and ${standing}`.execute(
        tx,
      );
      await tx.updateTable("notice_mail").set({ gathered_at: now }).where("id", "=", taken.id).execute();
    }
    const person = await tx
      .selectFrom("user_account as u")
      .leftJoin("notice_choice as c", "c.user_id", "u.id")
      .where("u.id", "=", reader.userId)
      .where("u.active", "=", true)
      .select(["u.name", "u.email", "c.language"])
      .executeTakeFirst();
    if (person === undefined || person.email === null) return null;
    const { name, email: address } = person;
    const language = person.language ?? "en";
    return inLanguage(language, async () => {
      const notices: readonly MyNotice[] = await noticesOfMail(tx, reader, taken.id);
      if (notices.length === 0) return null;
      const { subject, text } = mailText({ name }, notices, baseUrl);
      return { id: taken.id, to: { name, address }, subject, text, date: before ?? now, language };
    });
  });
}

const end = (worker: AppDatabase, mailId: string, outcome: "sent" | "nothing-left" | "given-up", now: Date) =>
  withoutPerson(worker, (tx) =>
    tx
      .updateTable("notice_mail")
      .set({ ended_at: now, outcome })
      .where("id", "=", mailId)
      .where("ended_at", "is", null)
      .execute(),
  );

/** How many e-mails wait to be sent, those tried before among them. */
export async function mailWaiting(worker: AppDatabase): Promise<number> {
  const row = await worker.kysely
    .selectFrom("notice_mail")
    .where("ended_at", "is", null)
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
