import type { Work } from "../actor.ts";

/** What somebody did, in ids and names of actions. Never answer text: an event outlives the child's record (design §13). */
export interface AuditEvent {
  /** A verb in the past and its object: `stage-viewed`. At most 80 characters. */
  readonly action: string;
  readonly youngPersonId?: string | null;
  readonly stageId?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The part of a use case's work that an event needs. */
export interface AuditedWork {
  readonly tx: Work["tx"];
  readonly actor: Pick<Work["actor"], "userId" | "organisationId">;
}

/**
 * Writes the event in the use case's own transaction: it stands when the act stands and falls with it. Events wait for nobody; they are
 * chained afterwards, in batches (see `seal-events.ts`).
 *
 * @throws the database's error when the transaction has already failed, so that a request cannot say "done" after it.
 */
export async function recordEvent(work: AuditedWork, event: AuditEvent): Promise<void> {
  await work.tx
    .insertInto("audit_event")
    .values({
      organisation_id: work.actor.organisationId,
      user_id: work.actor.userId,
      action: event.action,
      young_person_id: event.youngPersonId ?? null,
      stage_id: event.stageId ?? null,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute();
}
