import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "../../database/schema.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { CommentState, CommentThread } from "./comment-thread.ts";

type Tx = Transaction<Database>;

export interface NewComment {
  readonly youngPersonId: string;
  readonly stageId: string;
  readonly organisationId: string;
  readonly address: Address;
  readonly subSection: SubSectionId;
  readonly replyTo: string | null;
  readonly authorId: string;
  readonly at: Date;
  readonly text: string;
  readonly suggestedWording: string | null;
}

/** Adds a comment, or a reply to one. @throws the database's error when the policies do not let this person write there. */
export async function insertComment(tx: Tx, comment: NewComment): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto("comment")
    .values({
      young_person_id: comment.youngPersonId,
      stage_id: comment.stageId,
      id,
      organisation_id: comment.organisationId,
      address: comment.address,
      sub_section: comment.subSection,
      reply_to: comment.replyTo,
      author_id: comment.authorId,
      at: comment.at,
      text: comment.text,
      suggested_wording: comment.suggestedWording,
      closed_by: null,
      closed_at: null,
    })
    .execute();
  return id;
}

/** The comments of a stage that this person may see, in the order of time, replies inside. */
export async function commentsOf(tx: Tx, stageId: string): Promise<readonly CommentThread[]> {
  const rows = await tx
    .selectFrom("comment as c")
    .leftJoin("user_account as author", "author.id", "c.author_id")
    .leftJoin("user_account as closer", "closer.id", "c.closed_by")
    .selectAll("c")
    .select(["author.name as author_name", "closer.name as closer_name"])
    .where("c.stage_id", "=", stageId)
    .orderBy("c.at")
    .orderBy("c.id")
    .execute();
  const nameOf = (name: string | null): string => name ?? caseworkWords().byFormerColleague;
  return rows
    .filter((row) => row.reply_to === null)
    .map((row) => ({
      id: row.id,
      stageId: row.stage_id,
      youngPersonId: row.young_person_id,
      address: row.address,
      subSection: row.sub_section,
      authorId: row.author_id,
      authorName: nameOf(row.author_name),
      at: row.at,
      text: row.text,
      suggestedWording: row.suggested_wording,
      state: row.state,
      closedByName: row.closer_name,
      closedAt: row.closed_at,
      replies: rows
        .filter((reply) => reply.reply_to === row.id)
        .map((reply) => ({
          id: reply.id,
          authorId: reply.author_id,
          authorName: nameOf(reply.author_name),
          at: reply.at,
          text: reply.text,
        })),
    }));
}

/** The stage of a comment, with the comment locked until the transaction ends; null when this person may not see it. */
export async function lockComment(tx: Tx, commentId: string): Promise<CommentThread | null> {
  // What a form names as a comment may be anything; the database takes nothing but the form of an id.
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(commentId)) return null;
  const row = await tx
    .selectFrom("comment")
    .select(["stage_id", "reply_to"])
    .where("id", "=", commentId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return null;
  const threads = await commentsOf(tx, row.stage_id);
  return threads.find((thread) => thread.id === (row.reply_to ?? commentId)) ?? null;
}

/** Sets the state of a comment; whoever closed it and when is kept. False when it is not there for this person. */
export async function setCommentState(
  tx: Tx,
  commentId: string,
  state: CommentState,
  by: { readonly userId: string; readonly at: Date },
): Promise<boolean> {
  const closed = state === "accepted" || state === "resolved";
  const { numUpdatedRows } = await tx
    .updateTable("comment")
    .set({ state, closed_by: closed ? by.userId : null, closed_at: closed ? by.at : null })
    .where("id", "=", commentId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many comments are open in each sub-section of a stage that this person may see. */
export async function openCommentCounts(tx: Tx, stageId: string): Promise<ReadonlyMap<SubSectionId, number>> {
  const rows = await tx
    .selectFrom("comment")
    .select(({ fn }) => ["sub_section", fn.countAll<string>().as("count")])
    .where("stage_id", "=", stageId)
    .where("reply_to", "is", null)
    .where("state", "=", "open")
    .groupBy("sub_section")
    .execute();
  return new Map(rows.map((row) => [row.sub_section, Number(row.count)]));
}
