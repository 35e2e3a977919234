import { createHash } from "node:crypto";
import { caseworkWords } from "../../wording/casework.ts";
import type { Language } from "../../wording/current-language.ts";
import type { Work } from "../actor.ts";
import { partBytes } from "../attachments/attachment-store.ts";

/** A document that was handed to others, as it was made then. To whom, when, how and why stands in its entry of `stage-sent`. */
export interface SentDocument {
  readonly id: string;
  readonly stageId: string;
  readonly youngPersonId: string;
  /** The id of the entry of `stage-sent`. */
  readonly entryId: string;
  /** A code of the framework's documents. */
  readonly document: string;
  readonly language: Language;
  readonly bytes: number;
  /** SHA-256 of the file; hexadecimal. */
  readonly digest: string;
  /** SHA-256 of the content of the completed stage of which it was made. */
  readonly contentDigest: string;
  readonly sentByName: string;
  readonly sentAt: Date;
}

const rows = (work: Pick<Work, "tx" | "actor">) =>
  work.tx
    .selectFrom("stage_sent as s")
    .leftJoin("user_account as u", "u.id", "s.sent_by")
    .where("s.organisation_id", "=", work.actor.organisationId)
    .selectAll("s")
    .select("u.name as by_name")
    .orderBy("s.sent_at", "desc")
    .orderBy("s.document");

type Row = Awaited<ReturnType<ReturnType<typeof rows>["execute"]>>[number];

const fromRow = (row: Row): SentDocument => ({
  id: row.id,
  stageId: row.stage_id,
  youngPersonId: row.young_person_id,
  entryId: row.entry_id,
  document: row.document,
  language: row.language,
  bytes: row.size,
  digest: row.digest,
  contentDigest: row.content_digest,
  sentByName: row.by_name ?? caseworkWords().byFormerColleague,
  sentAt: row.sent_at,
});

/** The documents of a young person that were sent, the latest first; none for those who do not read the record. */
export const sentOf = async (work: Work, youngPersonId: string): Promise<readonly SentDocument[]> =>
  (await rows(work).where("s.young_person_id", "=", youngPersonId).execute()).map(fromRow);

/** How often something of each stage was sent, by the stage's id: several documents that went together count once. */
export async function timesSent(work: Work, youngPersonId: string): Promise<ReadonlyMap<string, number>> {
  const entries = new Map<string, string>();
  for (const { entryId, stageId } of await sentOf(work, youngPersonId)) entries.set(entryId, stageId);
  const times = new Map<string, number>();
  for (const stageId of entries.values()) times.set(stageId, (times.get(stageId) ?? 0) + 1);
  return times;
}

/** One of them; null for what is not there for this person. */
export async function findSent(work: Work, stageId: string, id: string): Promise<SentDocument | null> {
  const row = await rows(work).where("s.stage_id", "=", stageId).where("s.id", "=", id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export interface NewSent {
  readonly id: string;
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly entryId: string;
  readonly document: string;
  readonly subSections: readonly string[];
  readonly language: Language;
  readonly file: Uint8Array;
  readonly contentDigest: string;
  readonly recordSequence: string;
}

/** Keeps a document as it was sent. @returns the SHA-256 of the file */
export async function insertSent(work: Work, sent: NewSent): Promise<string> {
  const { tx, actor } = work;
  const digest = createHash("sha256").update(sent.file).digest("hex");
  await tx
    .insertInto("stage_sent")
    .values({
      young_person_id: sent.youngPersonId,
      id: sent.id,
      organisation_id: actor.organisationId,
      stage_id: sent.stageId,
      entry_id: sent.entryId,
      document: sent.document,
      sub_sections: [...sent.subSections],
      language: sent.language,
      size: sent.file.byteLength,
      digest,
      content_digest: sent.contentDigest,
      record_sequence: sent.recordSequence,
      sent_by: actor.userId,
      sent_at: work.now,
    })
    .execute();
  for (let number = 0; number * partBytes < sent.file.byteLength; number += 1) {
    await tx
      .insertInto("stage_sent_part")
      .values({
        young_person_id: sent.youngPersonId,
        sent_id: sent.id,
        number,
        organisation_id: actor.organisationId,
        bytes: Buffer.from(sent.file.subarray(number * partBytes, (number + 1) * partBytes)),
      })
      .execute();
  }
  return digest;
}

/** One part of the file, from 0; null behind the last one, and for those who may not have the file. */
export async function readSentPart(
  work: Work,
  youngPersonId: string,
  id: string,
  number: number,
): Promise<Buffer | null> {
  const row = await work.tx
    .selectFrom("stage_sent_part")
    .where("young_person_id", "=", youngPersonId)
    .where("sent_id", "=", id)
    .where("number", "=", number)
    .where("organisation_id", "=", work.actor.organisationId)
    .select("bytes")
    .executeTakeFirst();
  return row?.bytes ?? null;
}
