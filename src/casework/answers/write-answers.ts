import type { Work } from "../actor.ts";
import type { StoredAnswer } from "../stages/stored-answer.ts";
import { appendChanges, type SequencedWrite } from "./append-changes.ts";
import type { PlannedWrite } from "./plan-change.ts";
import { storedSubSection } from "./stored-sub-section.ts";

/** A stage whose row this transaction has locked. */
export interface LockedStage {
  readonly id: string;
  readonly youngPersonId: string;
  readonly lastSequence: string;
  readonly seenSequence: string;
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** One write for each address: the last. Several in one post are one act. */
export function lastByAddress<Write extends StoredAnswer>(writes: readonly Write[]): readonly Write[] {
  return [...new Map(writes.map((write) => [write.address, write])).values()];
}

/** Gives writes their sequence numbers behind the last one. */
export const inSequence = (writes: readonly PlannedWrite[], last: string): readonly SequencedWrite[] =>
  writes.map((write, at) => ({ ...write, sequence: (BigInt(last) + BigInt(at) + 1n).toString() }));

/** Writes answers of a locked stage, its new sequence and their log. @returns the sequence of the last one */
export async function writeAnswers(
  work: Work,
  stage: LockedStage,
  planned: readonly PlannedWrite[],
  runId: string,
): Promise<string> {
  const writes = inSequence(lastByAddress(planned), stage.lastSequence);
  const last = writes.at(-1);
  if (last === undefined) return stage.lastSequence;
  await work.tx
    .with("moved", (db) =>
      db
        .updateTable("stage")
        .set({ last_sequence: last.sequence })
        .where("young_person_id", "=", stage.youngPersonId)
        .where("id", "=", stage.id),
    )
    .insertInto("answer")
    .values(
      writes.map((write) => ({
        young_person_id: stage.youngPersonId,
        stage_id: stage.id,
        address: write.address,
        organisation_id: work.actor.organisationId,
        sub_section: storedSubSection(write.placed),
        value: asJson(write.value),
        version: write.version,
        sequence: write.sequence,
        state: write.state,
        source: asJson(write.source),
        author_id: write.authorId,
        at: new Date(write.at),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["young_person_id", "stage_id", "address"]).doUpdateSet((row) => ({
        value: row.ref("excluded.value"),
        version: row.ref("excluded.version"),
        sequence: row.ref("excluded.sequence"),
        state: row.ref("excluded.state"),
        source: row.ref("excluded.source"),
        author_id: row.ref("excluded.author_id"),
        at: row.ref("excluded.at"),
      })),
    )
    .execute();
  const log = {
    table: "answer_change",
    youngPersonId: stage.youngPersonId,
    stageId: stage.id,
    seen: stage.seenSequence,
  } as const;
  await appendChanges(work, log, writes, runId);
  return last.sequence;
}
