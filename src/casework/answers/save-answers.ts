import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import { frameworkIndex, type PlacedQuestion } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { tellOfFallen } from "../countersignature/tell-of-fallen.ts";
import { wordedStage } from "../local-configuration/worded.ts";
import { followJudgements } from "../panels/follow-judgements.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { staysAsSent } from "../sending/stays-as-sent.ts";
import { allowed, refuseAction, stageClosed } from "../stages/actions.ts";
import { compiledStage, frameworkVersion } from "../stages/framework-versions.ts";
import { type ForeseenRows, foresee } from "../stages/known-rows.ts";
import { type LoadedStage, loadStageToSave } from "../stages/load-stage.ts";
import { lockStage } from "../stages/lock-stage.ts";
import { cut, dayOf, type Worked, worked } from "../stages/make-visible.ts";
import { markSeen } from "../stages/mark-seen.ts";
import { StoredRows, withWritten } from "../stages/rows-by-address.ts";
import { situationOf } from "../stages/situation-of.ts";
import { vocabularyOf } from "../stages/stage-content.ts";
import type { StoredAnswer } from "../stages/stored-answer.ts";
import { movedSummary, sameSummary, summaryOf } from "../summaries/stage-summary.ts";
import { writeSummary } from "../summaries/write-summary.ts";
import { recordQuestions } from "../young-people/record-questions.ts";
import { lockRecord, writeFacts } from "../young-people/write-facts.ts";
import { type EvaluationDifference, evaluationDifference } from "./evaluation-difference.ts";
import { type PlanContext, type PlannedWrite, planChange } from "./plan-change.ts";
import { recordNotYours, refuseRun, yjsOnly } from "./refusals.ts";
import { type AnswerChange, type ChangeResult, isConflict } from "./save-types.ts";
import { lastByAddress, writeAnswers } from "./write-answers.ts";

export interface SaveAnswersInput {
  readonly stageId: string;
  /** Made anew by the page each time it is opened: saves with one id are one editing run. */
  readonly runId: string;
  readonly changes: readonly AnswerChange[];
  /** False: part of a larger act, which writes the one event. */
  readonly audited?: false;
}

export interface SavedAnswers {
  /** In the order of the changes: each was saved, or refused alone. */
  readonly results: readonly ChangeResult[];
  /** In the words of the request. */
  readonly compiled: CompiledStage;
  readonly difference: EvaluationDifference;
  /** Whether a signature was ever given in this stage, so that one may have fallen. */
  readonly signed: boolean;
  /** Sequence of the stage after this save. */
  readonly sequence: string;
}

/**
 * Saves answers of a stage, each for itself: a form's fields, or one field as it is typed. Facts that live in the case record are written
 * there. Saves in one stage wait for one another, so that versions and sequence have one order. What is out of step is answered 409 with
 * both texts, and nothing is overwritten (law 2). The stage is evaluated again and its summary written in the same transaction.
 */
export async function saveAnswers(work: Work, input: SaveAnswersInput): Promise<Outcome<SavedAnswers>> {
  const badRun = refuseRun(input.runId, input.changes.length);
  if (badRun !== null) return refused(badRun);
  const locked = await lockStage(work.tx, input.stageId);
  if (locked === null) return refused(notFound);
  if (locked.status !== "in-progress") return refused(stageClosed(locked.status));
  const writesRecord = touchesRecord(input.changes);
  const record = writesRecord ? await lockRecord(work, locked.youngPersonId) : null;
  const addresses = input.changes.map((change) => change.address).filter((address) => parseAddress(address) !== null);
  const loaded = await loadStageToSave(work, input.stageId, addresses);
  if (loaded === null || (loaded.scope !== "all" && loaded.scope !== "granted")) return refused(notFound);
  const situation = situationOf(work.actor, loaded);
  const refusal = refuseAction("write-answer", situation);
  if (refusal !== null) return refused(refusal);

  const context = {
    ...planContext(work, loaded, record !== null && loaded.scope === "all"),
    stays: await staysAsSent(work, locked.youngPersonId, addresses),
  };
  const writes: PlannedWrite[] = [];
  const results = input.changes.map((change): ChangeResult => {
    const plan = planChange(context, change);
    if (plan.kind === "refused") return { outcome: "refused", address: change.address, refusal: plan.refusal };
    if (plan.kind === "write") writes.push(...plan.writes);
    return plan.result;
  });

  const forStage = writes.filter((write) => write.home === "stage");
  const forRecord = writes.filter((write) => write.home === "record");
  const { stage } = loaded;
  const sequence = await writeAnswers(
    work,
    {
      id: stage.id,
      youngPersonId: stage.young_person_id,
      lastSequence: stage.last_sequence,
      seenSequence: stage.seen_sequence,
    },
    forStage,
    input.runId,
  );
  if (record !== null) await writeFacts(work, record, forRecord, input.runId);
  if (results.some((result) => result.outcome === "refused" && isConflict(result.refusal)))
    await markSeen(work, stage.id);
  const { compiled, difference } = await evaluateAgain(work, loaded, forStage, forRecord);
  // Whoever sees only parts of the stage is not told whether it was signed.
  if (writes.length > 0 && (loaded.signed || loaded.scope === "granted"))
    await tellOfFallen(work, {
      id: stage.id,
      youngPersonId: stage.young_person_id,
      ownerId: stage.owner_id,
      seenWhole: loaded.scope === "all",
    });
  if (writes.length > 0 && input.audited !== false) {
    await recordEvent(work, {
      action: "answers-saved",
      youngPersonId: stage.young_person_id,
      stageId: stage.id,
      detail: {
        count: writes.length,
        questions: [...new Set(writes.map((write) => write.placed.question.id))].slice(0, 12),
      },
    });
  }
  return done({ results, compiled, difference, signed: loaded.signed, sequence });
}

/** Whether any change belongs to the case record, whose row is then locked too. */
const touchesRecord = (changes: readonly AnswerChange[]): boolean =>
  changes.some(({ address }) => recordQuestions().has(address.slice(0, 300).replace(/\[[^\]]*\]/, "")));

function planContext(work: Work, loaded: LoadedStage, mayWriteRecord: boolean): PlanContext {
  const framework = frameworkVersion(loaded.stage.framework, loaded.stage.framework_version);
  const compiled = compiledStage(framework, loaded.stage.type);
  const situation = situationOf(work.actor, loaded);
  const everywhere = allowed("complete", situation);
  const given = new Set(loaded.grant?.subSections ?? []);
  return {
    index: frameworkIndex(framework),
    stored: new StoredRows(loaded.facts, loaded.answers),
    names: loaded.names,
    authorId: work.actor.userId,
    now: work.now,
    isAsked: ({ question }) => compiled.byId.get(question.id)?.atThisStage === true,
    refuse: (placed: PlacedQuestion): Refusal | null => {
      const { question } = placed;
      if (question.yjsOnly === true && work.actor.organisationKind === "secure-establishment") return yjsOnly(question);
      if (question.home === "record" && !mayWriteRecord) return recordNotYours(question);
      const shownIn = compiled.byId.get(question.id)?.subSection ?? placed.subSection.id;
      if (everywhere || given.has(shownIn)) return null;
      return refuseAction("write-answer", { ...situation, relations: ["reader"] });
    },
  };
}

interface EvaluatedAgain {
  readonly compiled: CompiledStage;
  readonly difference: EvaluationDifference;
}

async function evaluateAgain(
  work: Work,
  loaded: LoadedStage,
  forStage: readonly PlannedWrite[],
  forRecord: readonly PlannedWrite[],
): Promise<EvaluatedAgain> {
  const { stage } = loaded;
  const framework = frameworkVersion(stage.framework, stage.framework_version);
  const compiled = compiledStage(framework, stage.type);
  const given = loaded.scope === "all" ? null : new Set(loaded.grant?.subSections ?? []);
  const today = dayOf(work.now);
  const writes = [...forStage, ...forRecord];
  const before = worked(loaded, today);
  const after = writes.length === 0 ? before : workedAfter(loaded, today, before, forStage, forRecord);
  if (writes.length > 0) {
    const index = frameworkIndex(framework);
    const summary = summaryOf(index, after.evaluation, after.assembled.answers);
    const known = given === null ? null : loaded.summary;
    const moved =
      known === null
        ? summary
        : movedSummary(known, summaryOf(index, before.evaluation, before.assembled.answers), summary);
    if (!sameSummary(moved, loaded.summary)) {
      await writeSummary(work, stage.young_person_id, stage.id, moved);
      const before = loaded.summary?.judgements ?? {};
      const { young_person_id: youngPersonId, id: stageId } = stage;
      await followJudgements(work, { youngPersonId, stageId, before, now: moved.judgements });
    }
  }
  const written = new Set(
    writes.map(({ placed }) => compiled.byId.get(placed.question.id)?.subSection ?? placed.subSection.id),
  );
  const seen = ({ evaluation, assembled }: Worked) => ({
    evaluation: cut(evaluation, compiled, given),
    answers: assembled.answers,
  });
  return {
    compiled: wordedStage(compiled, vocabularyOf(after)),
    difference: evaluationDifference(compiled, seen(before), seen(after), written),
  };
}

/** The stage as these writes leave it, evaluated; whoever reads it next finds that again, if the writes are kept. */
function workedAfter(
  loaded: LoadedStage,
  today: string,
  before: Worked,
  forStage: readonly PlannedWrite[],
  forRecord: readonly PlannedWrite[],
): Worked {
  const answers = afterWrites(loaded.answers, forStage.map(asStored));
  const facts = afterWrites(
    loaded.facts,
    forRecord.map((write) => ({ ...asStored(write), state: "own", source: null })),
  );
  const after = { ...loaded, answers: answers?.rows ?? loaded.answers, facts: facts?.rows ?? loaded.facts };
  const written = [...(answers?.written ?? []), ...(facts?.written ?? [])];
  if (loaded.scope === "all") foresee(loaded.stage.id, { answers, facts });
  return worked(after, today, { before, written });
}

function afterWrites(since: readonly StoredAnswer[], writes: readonly StoredAnswer[]): ForeseenRows | null {
  if (writes.length === 0) return null;
  const written = lastByAddress(writes);
  return { since, written, rows: withWritten(since, written) };
}

const asStored = ({ address, value, version, state, source, authorId, at }: PlannedWrite): StoredAnswer => ({
  address,
  value,
  version,
  state,
  source,
  authorId,
  at,
});
