import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { CheckResult, Gap } from "../../assessment/types.ts";
import type { SignedPart } from "../../framework/language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { digestOf } from "../countersignature/digest.ts";
import { loadSigning, type StageSigning } from "../countersignature/load-signing.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { summaryOf } from "../summaries/stage-summary.ts";
import { writeSummary } from "../summaries/write-summary.ts";
import { refuseAction } from "./actions.ts";
import { asJson } from "./content-json.ts";
import { lockStage } from "./lock-stage.ts";
import { dayOf } from "./make-visible.ts";
import { type SnapshotSignature, takeSnapshot } from "./snapshot.ts";
import { stageContent } from "./stage-content.ts";

/** What still stands before completion. */
export interface NotCompleteRefusal extends Refusal {
  readonly status: 409;
  readonly code: "not-complete";
  readonly gaps: readonly Gap[];
  readonly checks: readonly CheckResult[];
  readonly signatures: readonly SignedPart[];
}
export const isNotComplete = (refusal: Refusal): refusal is NotCompleteRefusal => refusal.code === "not-complete";

/**
 * Completes a stage: it becomes one immutable snapshot, with the record facts that it showed, the date with which it was evaluated for ever,
 * its signatures and the digest of its content. Refused 409 with the whole list of what is left.
 */
export async function completeStage(
  work: Work,
  input: { readonly stageId: string },
): Promise<Outcome<{ readonly digest: string }, Refusal | NotCompleteRefusal>> {
  // Nobody saves between what is checked and what is kept.
  const locked = await lockStage(work.tx, input.stageId);
  const signing = locked && (await loadSigning(work, input.stageId));
  if (signing === null) return refused(notFound);
  const { visible, situation } = signing;
  const refusal = refuseAction("complete", situation) ?? leftToDo(signing);
  if (refusal !== null) return refused(refusal);

  const content = stageContent(visible);
  const snapshot = takeSnapshot(visible, content, signaturesOf(signing), work.now);
  const digest = digestOf(asJson(content));
  const { id, youngPersonId } = visible.head;
  await work.tx
    .insertInto("stage_snapshot")
    .values({
      young_person_id: youngPersonId,
      stage_id: id,
      organisation_id: work.actor.organisationId,
      content: JSON.stringify(snapshot),
      digest,
      at: work.now,
    })
    .execute();
  await work.tx
    .updateTable("stage")
    .where("id", "=", id)
    .set({ status: "completed", ended_at: work.now, ended_by: work.actor.userId, evaluated_on: dayOf(work.now) })
    .execute();
  const index = frameworkIndex(visible.compiled.framework);
  await writeSummary(work, youngPersonId, id, summaryOf(index, visible.evaluation, visible.answers));
  await recordEvent(work, { action: "stage-completed", youngPersonId, stageId: id, detail: { digest } });
  return done({ digest });
}

function leftToDo({ visible, states }: StageSigning): NotCompleteRefusal | null {
  const gaps = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion);
  const checks = visible.evaluation.checks.filter((check) => check.severity === "stop");
  const signatures = states.filter((state) => state.holdsCompletion).map((state) => state.part);
  if (gaps.length + checks.length + signatures.length === 0) return null;
  const say = stageLifeWords().notComplete;
  const left = [
    ...(gaps.length > 0 ? [say.answers(gaps.length)] : []),
    ...(checks.length > 0 ? [say.checks(checks.length)] : []),
    ...(signatures.length > 0 ? [say.signatures(signatures.length)] : []),
  ];
  return {
    status: 409,
    code: "not-complete",
    happened: say.happened(left),
    kept: say.kept,
    toDo: say.toDo,
    gaps,
    checks,
    signatures,
  };
}

function signaturesOf({ states }: StageSigning): readonly SnapshotSignature[] {
  return states.flatMap((state): SnapshotSignature[] => {
    if (state.state !== "signed") return [];
    const { part, digest, signedBy, signedByName, signedAt } = state.signature;
    return [{ part, digest, signedBy, signedByName, signedAt: signedAt.toISOString() }];
  });
}
