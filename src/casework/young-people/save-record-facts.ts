import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Work } from "../actor.ts";
import { type PlannedWrite, planChange } from "../answers/plan-change.ts";
import { refuseRun, yjsOnly } from "../answers/refusals.ts";
import { type AnswerChange, type ChangeResult, isConflict } from "../answers/save-types.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { staysAsSent } from "../sending/stays-as-sent.ts";
import { currentFramework } from "../stages/framework-versions.ts";
import { markRecordSeen } from "../stages/mark-seen.ts";
import { StoredRows } from "../stages/rows-by-address.ts";
import { refreshSummary } from "../summaries/refresh-summary.ts";
import { loadRecord } from "./load-record.ts";
import { isRecordQuestion } from "./record-questions.ts";
import { lockRecord, writeFacts } from "./write-facts.ts";

export interface SaveRecordFactsInput {
  readonly youngPersonId: string;
  readonly runId: string;
  readonly changes: readonly AnswerChange[];
  /** False: part of a larger act, which writes the one event. */
  readonly audited?: false;
}

export interface SavedRecordFacts {
  readonly results: readonly ChangeResult[];
  readonly sequence: string;
}

/**
 * Saves facts of the case record outside a stage, by the same rules as answers: versions, both texts on a conflict, the log. The summary of
 * the open stage follows, because its sections may show the fact.
 */
export async function saveRecordFacts(work: Work, input: SaveRecordFactsInput): Promise<Outcome<SavedRecordFacts>> {
  const badRun = refuseRun(input.runId, input.changes.length);
  if (badRun !== null) return refused(badRun);
  // A stage is always locked before its record.
  const open = await work.tx
    .selectFrom("stage")
    .where("young_person_id", "=", input.youngPersonId)
    .where("status", "=", "in-progress")
    .select("id")
    .forUpdate()
    .executeTakeFirst();
  const record = await lockRecord(work, input.youngPersonId);
  const loaded = record === null ? null : await loadRecord(work, input.youngPersonId);
  if (record === null || loaded === null) return refused(notFound);
  const addresses = input.changes.map(({ address }) => address);
  const context = {
    stays: await staysAsSent(work, input.youngPersonId, addresses),
    index: frameworkIndex(currentFramework),
    stored: new StoredRows(loaded.facts),
    names: loaded.names,
    authorId: work.actor.userId,
    now: work.now,
    isAsked: isRecordQuestion,
    refuse: ({ question }: Parameters<typeof isRecordQuestion>[0]) =>
      question.yjsOnly === true && work.actor.organisationKind === "secure-establishment" ? yjsOnly(question) : null,
  };
  const writes: PlannedWrite[] = [];
  const results = input.changes.map((change): ChangeResult => {
    const plan = planChange(context, change);
    if (plan.kind === "refused") return { outcome: "refused", address: change.address, refusal: plan.refusal };
    if (plan.kind === "write") writes.push(...plan.writes.filter((write) => write.home === "record"));
    return plan.result;
  });
  const sequence = await writeFacts(work, record, writes, input.runId);
  if (results.some((result) => result.outcome === "refused" && isConflict(result.refusal))) {
    await markRecordSeen(work, input.youngPersonId);
  }
  if (writes.length > 0) {
    if (open !== undefined) await refreshSummary(work, open.id);
    if (input.audited !== false) {
      await recordEvent(work, {
        action: "record-saved",
        youngPersonId: input.youngPersonId,
        detail: {
          count: writes.length,
          questions: [...new Set(writes.map((write) => write.placed.question.id))].slice(0, 12),
        },
      });
    }
  }
  return done({ results, sequence });
}
