import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { SignedPart } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import type { QualityReview } from "./quality-review.ts";

type Tx = Transaction<Database>;

/** What was read and answered about a part of a stage, the oldest first. */
export async function reviewsOf(tx: Tx, stageId: string, part: SignedPart): Promise<readonly QualityReview[]> {
  const rows = await tx
    .selectFrom("quality_review as q")
    .leftJoin("user_account as u", "u.id", "q.reviewer_id")
    .selectAll("q")
    .select("u.name")
    .where("q.stage_id", "=", stageId)
    .where("q.part", "=", part)
    .orderBy("q.at")
    .orderBy("q.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    part: row.part,
    requestId: row.request_id,
    reviewerId: row.reviewer_id,
    reviewerName: row.name ?? caseworkWords().byFormerColleague,
    digest: row.digest,
    // Written by `keepReview` alone.
    checklist: row.checklist as QualityReview["checklist"],
    answers: row.answers as QualityReview["answers"],
    read: row.read as QualityReview["read"],
    at: row.at,
    outcome: row.outcome,
  }));
}

/** What is kept of a reading. */
export interface ReviewContent extends Pick<QualityReview, "digest" | "checklist" | "answers" | "read"> {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly part: SignedPart;
  readonly requestId: string;
}

/** Keeps what the actor has read and answered so far of a request. False when it is final already. */
export async function keepReview(work: Work, review: ReviewContent): Promise<boolean> {
  const content = {
    digest: review.digest,
    checklist: JSON.stringify(review.checklist),
    answers: JSON.stringify(review.answers),
    read: JSON.stringify(review.read),
    at: work.now,
  };
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto("quality_review")
    .values({
      young_person_id: review.youngPersonId,
      stage_id: review.stageId,
      id: randomUUID(),
      organisation_id: work.actor.organisationId,
      part: review.part,
      request_id: review.requestId,
      reviewer_id: work.actor.userId,
      outcome: null,
      signature_id: null,
      closed_at: null,
      ...content,
    })
    .onConflict((conflict) =>
      conflict.columns(["request_id", "reviewer_id"]).doUpdateSet(content).where("quality_review.outcome", "is", null),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** With the decision the reading of who decided is final: it names the content that was decided on, and the signature. */
export async function closeReview(
  work: Work,
  decision: {
    readonly requestId: string;
    readonly outcome: "signed" | "returned";
    readonly digest: string;
    readonly signatureId: string | null;
  },
): Promise<void> {
  await work.tx
    .updateTable("quality_review")
    .set({
      outcome: decision.outcome,
      signature_id: decision.signatureId,
      digest: decision.digest,
      closed_at: work.now,
    })
    .where("request_id", "=", decision.requestId)
    .where("reviewer_id", "=", work.actor.userId)
    .where("outcome", "is", null)
    .execute();
}
