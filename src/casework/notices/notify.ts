import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { SignedPartColumn } from "../../database/schema.ts";
import type { Work } from "../actor.ts";
import { mailMoments } from "./mail-moments.ts";
import type { NoticeKind } from "./notice-kinds.ts";

/** What is told, in ids; never a word of what was written. */
export interface Notice {
  readonly kind: NoticeKind;
  /** People of the actor's organisation; null is nobody. Who did it is not told of it, and nobody twice. */
  readonly to: readonly (string | null)[];
  readonly youngPersonId: string;
  readonly stageId?: string;
  readonly part?: SignedPartColumn;
  readonly subSection?: string;
  readonly address?: string;
  /** The request, the signature or the comment that it is about. */
  readonly subjectId?: string;
}

/**
 * Tells people what the actor did, in the use case's own transaction: the notice stands when the act stands and falls with it. Who wants
 * e-mail has one on its way afterwards. Who is no longer active is not told.
 *
 * @throws the database's error for a recipient of another organisation.
 */
export async function notify(work: Work, notice: Notice): Promise<void> {
  const to = [...new Set(notice.to)]
    .filter((person) => person !== null)
    .filter((person) => person !== work.actor.userId);
  if (to.length === 0) return;
  const { organisationId, userId } = work.actor;
  await work.tx
    .insertInto("notice")
    .values(
      to.map((recipient) => ({
        young_person_id: notice.youngPersonId,
        id: randomUUID(),
        organisation_id: organisationId,
        recipient_id: recipient,
        kind: notice.kind,
        stage_id: notice.stageId ?? null,
        part: notice.part ?? null,
        sub_section: notice.subSection ?? null,
        address: notice.address ?? null,
        subject_id: notice.subjectId ?? null,
        due_on: null,
        actor_id: userId,
        at: work.now,
        read_at: null,
        mail_id: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await askForMail(work, to);
}

/** Sees to it that each of these has an e-mail waiting, unless they want none or have no address; what comes until it is due goes into it. */
export async function askForMail(work: Pick<Work, "tx" | "now">, recipients: readonly string[]): Promise<void> {
  const { atOnce, digest } = mailMoments(work.now);
  await sql`
    insert into notice_mail (id, organisation_id, recipient_id, due_at)
    select gen_random_uuid(), u.organisation_id, u.id,
      case coalesce(c.mail, 'at-once') when 'digest' then ${digest}::timestamptz else ${atOnce}::timestamptz end
    from user_account u left join notice_choice c on c.user_id = u.id
    where u.id = any(${[...recipients]}::uuid[]) and u.active and u.email is not null and coalesce(c.mail, 'at-once') <> 'none'
    on conflict do nothing`.execute(work.tx);
}
