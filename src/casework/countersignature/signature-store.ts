import { randomUUID } from "node:crypto";
import { sql, type Transaction } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { SignedPart } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import { actingName, forWhom } from "../contributors/on-behalf.ts";
import { holds } from "../people/role-table.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { GivenSignature, SignatureRequest } from "./signature-state.ts";
import type { SignedContent } from "./signed-content.ts";

type Tx = Transaction<Database>;

/** The signatures of a stage, the oldest first. */
export async function signaturesOf(tx: Tx, stageId: string): Promise<readonly GivenSignature[]> {
  const rows = await tx
    .selectFrom("signature as s")
    .leftJoin("user_account as u", "u.id", "s.signed_by")
    .select(["s.id", "s.part", "s.digest", "s.content", "s.signed_by", "s.signed_at", "u.name"])
    .where("s.stage_id", "=", stageId)
    .orderBy("s.signed_at")
    .orderBy("s.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    part: row.part,
    digest: row.digest,
    content: row.content as SignedContent,
    signedBy: row.signed_by,
    signedByName: row.name ?? caseworkWords().byFormerColleague,
    signedAt: row.signed_at,
  }));
}

/** The requests for countersignatures of a stage, the oldest first. */
export async function requestsOf(tx: Tx, stageId: string): Promise<readonly SignatureRequest[]> {
  const rows = await tx
    .selectFrom("countersignature_request as r")
    .leftJoin("user_account as asker", "asker.id", "r.asked_by")
    .leftJoin("user_account as addressee", "addressee.id", "r.addressed_to")
    .leftJoin("user_account as closer", "closer.id", "r.closed_by")
    .selectAll("r")
    .select(["asker.name as asker_name", "addressee.name as addressee_name", "closer.name as closer_name"])
    .select([
      forWhom(sql`r.stage_id`, sql`r.asked_by`, sql`r.asked_at`).as("asked_for"),
      forWhom(sql`r.stage_id`, sql`r.closed_by`, sql`r.closed_at`).as("closed_for"),
    ])
    .where("r.stage_id", "=", stageId)
    .orderBy("r.asked_at")
    .orderBy("r.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    part: row.part,
    askedBy: row.asked_by,
    askedByName: actingName(row.asker_name ?? caseworkWords().byFormerColleague, row.asked_for),
    askedAt: row.asked_at,
    note: row.note,
    addressedTo: row.addressed_to,
    addressedToName: row.addressee_name,
    outcome: row.outcome,
    closedBy: row.closed_by,
    closedByName: row.closer_name && actingName(row.closer_name, row.closed_for),
    closedAt: row.closed_at,
    closingNote: row.closing_note,
  }));
}

export interface NewRequest {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly organisationId: string;
  readonly part: SignedPart;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly note: string;
  readonly addressedTo: string | null;
}

/** Adds an open request. @throws the database's unique violation when one is open for the part; the caller holds the stage's lock and looks first. */
export async function insertRequest(tx: Tx, request: NewRequest): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("countersignature_request")
    .values({
      young_person_id: request.youngPersonId,
      stage_id: request.stageId,
      id,
      organisation_id: request.organisationId,
      part: request.part,
      asked_by: request.askedBy,
      asked_at: request.askedAt,
      note: request.note,
      addressed_to: request.addressedTo,
      outcome: null,
      closed_by: null,
      closed_at: null,
      closing_note: null,
    })
    .execute();
  return id;
}

export interface Closing {
  readonly outcome: "signed" | "returned" | "withdrawn";
  readonly by: string;
  readonly at: Date;
  readonly note: string | null;
}

/** Closes an open request; false when it was closed already, or is not there for this person. */
export async function closeRequest(tx: Tx, requestId: string, closing: Closing): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("countersignature_request")
    .set({ outcome: closing.outcome, closed_by: closing.by, closed_at: closing.at, closing_note: closing.note })
    .where("id", "=", requestId)
    .where("outcome", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface NewSignature {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly organisationId: string;
  readonly content: SignedContent;
  readonly digest: string;
  readonly sequence: string;
  readonly signedBy: string;
  readonly signedAt: Date;
}

/** Keeps a signature with the content that was read. */
export async function insertSignature(tx: Tx, signature: NewSignature): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("signature")
    .values({
      young_person_id: signature.youngPersonId,
      stage_id: signature.stageId,
      id,
      organisation_id: signature.organisationId,
      part: signature.content.part,
      digest: signature.digest,
      content: canonicalJson(signature.content),
      sequence: signature.sequence,
      signed_by: signature.signedBy,
      signed_at: signature.signedAt,
    })
    .execute();
  return id;
}

/** Whether an answer that stands in these sub-sections is this person's: written, or looked at and kept. */
export async function wroteIn(
  tx: Tx,
  stageId: string,
  userId: string,
  subSections: readonly string[],
): Promise<boolean> {
  if (subSections.length === 0) return false;
  const row = await tx
    .selectFrom("answer")
    .select("address")
    .where("stage_id", "=", stageId)
    .where("author_id", "=", userId)
    .where("sub_section", "in", [...subSections])
    .where("state", "in", ["own", "confirmed"])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** An active person of the own organisation who may countersign. */
export async function mayCountersign(tx: Tx, organisationId: string, userId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("user_account")
    .select(["role", "permissions"])
    .where("id", "=", userId)
    .where("organisation_id", "=", organisationId)
    .where("active", "=", true)
    .executeTakeFirst();
  return row !== undefined && holds(row, "countersign");
}
