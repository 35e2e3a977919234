import { caseworkWords } from "../../wording/casework.ts";
import { sendingWords } from "../../wording/sending.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { openForSending } from "./open-for-sending.ts";
import type { SendingRefusal } from "./send-stage.ts";
import { longestBasis } from "./sending-form.ts";

/** That nothing of a completed stage is to be sent: who said so, when and why. */
export interface NothingToSend {
  readonly reason: string;
  readonly byName: string;
  readonly at: Date;
}

/** What was said of a stage; null for nothing. */
export async function nothingToSendOf(work: Work, stageId: string): Promise<NothingToSend | null> {
  const row = await work.tx
    .selectFrom("stage_not_sent as n")
    .leftJoin("user_account as u", "u.id", "n.said_by")
    .where("n.organisation_id", "=", work.actor.organisationId)
    .where("n.stage_id", "=", stageId)
    .select(["n.reason", "n.said_at", "u.name"])
    .executeTakeFirst();
  return row === undefined
    ? null
    : { reason: row.reason, byName: row.name ?? caseworkWords().byFormerColleague, at: row.said_at };
}

/** Takes a completed stage off the list of what is to be sent, with the reason. It can still be sent; said once, it stands. */
export async function sayNothingToSend(
  work: Work,
  input: { readonly stageId: string; readonly reason: string },
): Promise<Outcome<null, SendingRefusal>> {
  const opened = await openForSending(work, input.stageId);
  if (!opened.ok) return opened;
  const reason = input.reason.trim();
  if (reason === "" || reason.length > longestBasis) {
    const { faults, incompleteHere } = sendingWords();
    const fault = { field: "not-needed", text: faults.notNeeded } as const;
    return refused({ status: 422, code: "no-reason", ...incompleteHere, faults: [fault] });
  }
  const youngPersonId = opened.value.visible.youngPerson.id;
  const { numInsertedOrUpdatedRows: added } = await work.tx
    .insertInto("stage_not_sent")
    .values({
      young_person_id: youngPersonId,
      stage_id: input.stageId,
      organisation_id: work.actor.organisationId,
      reason,
      said_by: work.actor.userId,
      said_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (added === 1n) await recordEvent(work, { action: "nothing-to-send", youngPersonId, stageId: input.stageId });
  return done(null);
}
