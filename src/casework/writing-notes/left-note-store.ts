import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import type { WritingCheckId, WritingNote } from "../../assessment/writing-checks/writing-note.ts";
import type { Database } from "../../database/schema.ts";
import type { Address } from "../../framework/answers.ts";
import { caseworkWords } from "../../wording/casework.ts";

/** That somebody left a note as it is. */
export interface LeftNote {
  readonly authorName: string;
  /** "": none was given. */
  readonly reason: string;
  readonly at: Date;
}

/** SHA-256 of what a note speaks about: while it is the same, a note that was left stays left. */
export const digestOf = ({ check, about }: Pick<WritingNote, "check" | "about">): string =>
  createHash("sha256").update(`${check}\n${about}`).digest("hex");

export const keyOfNote = (check: WritingCheckId | string, address: Address, digest: string): string =>
  `${check} ${address} ${digest}`;

/** Every note of a stage that was left, by check, address and what it spoke about. */
export async function leftNotesOf(tx: Transaction<Database>, stageId: string): Promise<ReadonlyMap<string, LeftNote>> {
  const rows = await tx
    .selectFrom("left_note as n")
    .leftJoin("user_account as u", "u.id", "n.author_id")
    .where("n.stage_id", "=", stageId)
    .select(["n.check_id", "n.address", "n.digest", "n.reason", "n.at", "u.name"])
    .execute();
  return new Map(
    rows.map(({ check_id, address, digest, reason, at, name }) => [
      keyOfNote(check_id, address, digest),
      { authorName: name ?? caseworkWords().byFormerColleague, reason, at },
    ]),
  );
}
