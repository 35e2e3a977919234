import { z } from "zod";
import type { MailChoice } from "../../database/schema.ts";
import type { Language } from "../../wording/current-language.ts";
import { languages } from "../../wording/current-language.ts";
import type { Work } from "../actor.ts";
import { mailMoments } from "./mail-moments.ts";
import { askForMail } from "./notify.ts";

export const mailChoices = ["at-once", "digest", "none"] as const satisfies readonly MailChoice[];

/** When somebody wants e-mail about their notices. */
export interface MailSettings {
  readonly mail: MailChoice;
  /** Null: never chosen. */
  readonly language: Language | null;
  /** Without an address nothing is sent. */
  readonly hasAddress: boolean;
}

export const mailChoiceSchema = z.object({ mail: z.enum(mailChoices), language: z.enum(languages) });

/** The settings of the signed-in person. Who never chose gets e-mail at once [own]. */
export async function mailSettings(work: Work): Promise<MailSettings> {
  const row = await work.tx
    .selectFrom("user_account as u")
    .leftJoin("notice_choice as c", "c.user_id", "u.id")
    .where("u.id", "=", work.actor.userId)
    .select(["u.email", "c.mail", "c.language"])
    .executeTakeFirst();
  return { mail: row?.mail ?? "at-once", language: row?.language ?? null, hasAddress: (row?.email ?? null) !== null };
}

/** Keeps the choice of the signed-in person; what is still waiting to be sent follows it. */
export async function chooseMail(work: Work, choice: z.infer<typeof mailChoiceSchema>): Promise<void> {
  const { userId, organisationId } = work.actor;
  const chosen = { mail: choice.mail, language: choice.language, chosen_at: work.now };
  await work.tx
    .insertInto("notice_choice")
    .values({ user_id: userId, organisation_id: organisationId, ...chosen })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(chosen))
    .execute();
  const { atOnce, digest } = mailMoments(work.now);
  await work.tx
    .updateTable("notice_mail")
    .set(
      choice.mail === "none"
        ? { ended_at: work.now, outcome: "nothing-left" }
        : { due_at: choice.mail === "digest" ? digest : atOnce },
    )
    .where("organisation_id", "=", organisationId)
    .where("recipient_id", "=", userId)
    .where("gathered_at", "is", null)
    .where("ended_at", "is", null)
    .execute();
  if (choice.mail !== "none") await askForMail(work, [userId]);
}
