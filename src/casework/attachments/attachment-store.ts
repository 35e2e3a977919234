import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { AttachedFile } from "../../framework/attached-file.ts";
import type { Work } from "../actor.ts";

/** The most bytes of one stored row (design §7); the table takes no more. */
export const partBytes = 262_144;

/** Where a file is attached. */
export interface AttachedTo {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly subSection: string;
}

/** SHA-256 of bytes that come in parts; hexadecimal. */
export function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Stores the bytes, unless this young person has them already, and then what is known of the file. */
export async function insertAttachment(
  work: Work,
  to: AttachedTo,
  file: AttachedFile,
  parts: readonly Uint8Array[],
): Promise<void> {
  const { tx, actor } = work;
  for (const [number, bytes] of parts.entries()) {
    const first = number === 0;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("attachment_part")
      .values({
        young_person_id: to.youngPersonId,
        digest: file.digest,
        number,
        organisation_id: actor.organisationId,
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    // All rows of one digest are written in one transaction: where the first is there, all are.
    if (first && numInsertedOrUpdatedRows === 0n) break;
  }
  await tx
    .insertInto("attachment")
    .values({
      young_person_id: to.youngPersonId,
      id: file.id,
      organisation_id: actor.organisationId,
      stage_id: to.stageId,
      sub_section: to.subSection,
      name: file.name,
      kind: file.kind,
      size: String(file.bytes),
      digest: file.digest,
      attached_by: actor.userId,
      attached_at: work.now,
    })
    .execute();
}

/** What is known of an attachment of a young person; null for what this person may not see. */
export async function findAttachment(work: Work, youngPersonId: string, id: string): Promise<AttachedFile | null> {
  const row = await work.tx
    .selectFrom("attachment")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("young_person_id", "=", youngPersonId)
    .where("id", "=", id)
    .select(["id", "digest", "kind", "size", "name"])
    .executeTakeFirst();
  return row === undefined
    ? null
    : { id: row.id, digest: row.digest, kind: row.kind, bytes: Number(row.size), name: row.name };
}

/** One part of the bytes, from 0; null behind the last one. */
export async function readPart(
  work: Work,
  youngPersonId: string,
  digest: string,
  number: number,
): Promise<Buffer | null> {
  const row = await work.tx
    .selectFrom("attachment_part")
    .where("young_person_id", "=", youngPersonId)
    .where("digest", "=", digest)
    .where("number", "=", number)
    .where("organisation_id", "=", work.actor.organisationId)
    .select("bytes")
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** Sub-sections of a stage in which an answer names this attachment, now or at any logged moment. */
export async function subSectionsNaming(work: Work, stageId: string, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ sub_section: string }>`
    select distinct c.sub_section from answer_change c
    where c.organisation_id = ${work.actor.organisationId} and c.stage_id = ${stageId} and jsonb_typeof(c.value) = 'array'
      and exists (select from jsonb_array_elements_text(c.value) each where starts_with(each, ${`${id} `}))`.execute(
    work.tx,
  );
  return rows.map((row) => row.sub_section);
}
