import { type NothingToSend, nothingToSendOf } from "../../../casework/sending/nothing-to-send.ts";
import { type SentDocument, sentOf } from "../../../casework/sending/sent-store.ts";
import type { StageLine } from "../../../casework/young-people/visible-record.ts";
import type { RequestContext } from "../../routing/route.ts";
import { type OpenRecord, openRecord } from "../../young-people/open-record.ts";

/** A stage from outside: its line in the record, and what was sent of it. Whoever sends need not read assessments. */
export interface SendingPage {
  readonly context: RequestContext;
  readonly open: OpenRecord;
  readonly line: StageLine;
  /** The latest first. */
  readonly sent: readonly SentDocument[];
  readonly nothing: NothingToSend | null;
}

/** Null for what is not there for this person. */
export async function loadSending(context: RequestContext): Promise<SendingPage | null> {
  const { work, actor } = context;
  const stageId = context.param("stageId");
  const stage = await work.tx
    .selectFrom("stage")
    .where("organisation_id", "=", actor.organisationId)
    .where("id", "=", stageId)
    .select("young_person_id")
    .executeTakeFirst();
  const open = stage && (await openRecord(work, stage.young_person_id));
  const line = open?.record.stages.find(({ id }) => id === stageId);
  if (!open || !line) return null;
  const sent = await sentOf(work, open.record.youngPerson.id);
  return {
    context,
    open,
    line,
    sent: sent.filter((each) => each.stageId === stageId),
    nothing: await nothingToSendOf(work, stageId),
  };
}
