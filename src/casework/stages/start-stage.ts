import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { Framework, StageType, StageTypeId } from "../../framework/language.ts";
import { isIsoDate } from "../../judgement/dates.ts";
import { inLanguage } from "../../wording/in-language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { wordedFramework } from "../local-configuration/worded.ts";
import { done, notFound, type Outcome, type Refusal, type RefusalWords, refused, spoken } from "../refusal.ts";
import { refreshSummary } from "../summaries/refresh-summary.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";
import { stageTitle } from "../work-lists/stage-title.ts";
import { loadRecord } from "../young-people/load-record.ts";
import { assembleAnswers } from "./assemble-answers.ts";
import { carryAcross } from "./carry-across.ts";
import type { OpeningAnswer } from "./carry-forward.ts";
import { dueDate } from "./due-date.ts";
import { compiledStage, frameworkVersion, stageTypeOf } from "./framework-versions.ts";
import { insertOpening } from "./insert-opening.ts";
import { dayOf } from "./make-visible.ts";
import { refuseStart } from "./may-start.ts";
import { prefill } from "./prefill.ts";
import { frameworkOfNew, isWhole } from "./stage-types.ts";
import type { StoredAnswer } from "./stored-answer.ts";
import type { VisibleStage } from "./visible-stage.ts";
import { visibleTo } from "./visible-to.ts";

export interface StartStageInput {
  readonly youngPersonId: string;
  readonly type: StageTypeId;
  /** ISO date of the event with which the stage's clock starts. */
  readonly triggerDate: string;
  /** Who is to write it; the actor when left out. */
  readonly ownerId?: string;
  /** The outcome on the record for which the stage is opened; found on the record when left out. */
  readonly outcomeEntry?: string;
  /** The framework version with which it was begun; the living one when left out. For a story that began before that (the demonstration). */
  readonly version?: string;
}

/**
 * Starts a stage: with what the last completed (or stopped) stage hands on, marked as carried, and with what the system can fill in from the
 * record. One stage is open for a young person in an organisation at a time: 409 names the one that is.
 */
export async function startStage(
  work: Work,
  input: StartStageInput,
): Promise<Outcome<{ readonly stageId: string; readonly carried: number }>> {
  const living = frameworkOfNew(input.type);
  const framework = living && input.version !== undefined ? frameworkVersion(living.id, input.version) : living;
  const type = framework && stageTypeOf(framework, input.type);
  if (framework === null || type === null) return refused(noSuchStage(input.type));
  if (!isIsoDate(input.triggerDate)) return refused(noTriggerDate);
  const mayNot = refuseStart(work.actor, stageTypeOf(wordedFramework(framework), type.id) ?? type);
  if (mayNot !== null) return refused(mayNot);
  if (!isWhole(type.id)) return refused(notWhole(framework, type));
  const record = await loadRecord(work, input.youngPersonId);
  if (record === null || record.scope !== "all") return refused(notFound);
  const ownerId = input.ownerId ?? work.actor.userId;
  if (!(await mayOwn(work, ownerId))) return refused(noSuchOwner);

  const previous = await lastEnded(work, input.youngPersonId);
  const stageId = randomUUID();
  const started = await work.tx
    .insertInto("stage")
    .values({
      young_person_id: input.youngPersonId,
      id: stageId,
      organisation_id: work.actor.organisationId,
      type: type.id,
      framework: framework.id,
      framework_version: framework.version,
      owner_id: ownerId,
      opened_by: work.actor.userId,
      opened_at: work.now,
      trigger_date: input.triggerDate,
      due_date: dueDate(type, input.triggerDate),
      previous_stage_id: previous.completedId,
    })
    .onConflict((conflict) =>
      // Written out, not a parameter: a prepared statement must know that it speaks of the partial index.
      conflict.columns(["organisation_id", "young_person_id"]).where(sql<boolean>`status = 'in-progress'`).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  if (started === undefined) return refused(await alreadyOpen(work, input.youngPersonId));

  const handedOn = {
    latest: previous.latestId === null ? null : await visibleTo(work, previous.latestId),
    other: previous.otherId === null ? null : await visibleTo(work, previous.otherId),
  };
  // What is carried says for good where it comes from, whatever language this request speaks.
  const opening = inLanguage("en", () => openingAnswers(work, framework, input, record.facts, handedOn));
  await insertOpening(work, { id: stageId, youngPersonId: input.youngPersonId, ownerId }, opening);
  await refreshSummary(work, stageId);
  const carried = opening.filter((answer) => answer.state === "carried").length;
  await recordEvent(work, {
    action: "stage-started",
    youngPersonId: input.youngPersonId,
    stageId,
    detail: { type: type.id, carried },
  });
  return done({ stageId, carried });
}

/** Names are not asked for: nothing of this is shown. */
const nobody = { names: {}, standIns: [] };

/** Carried answers, and over them what the system fills in. */
function openingAnswers(
  work: Work,
  framework: Framework,
  input: StartStageInput,
  facts: readonly StoredAnswer[],
  handedOn: { readonly latest: VisibleStage | null; readonly other: VisibleStage | null },
): readonly OpeningAnswer[] {
  const index = frameworkIndex(framework);
  const carried = carryAcross(index, handedOn.latest, handedOn.other);
  const asStored = carried.map(
    (answer): StoredAnswer => ({ ...answer, version: 1, authorId: work.actor.userId, at: work.now.getTime() }),
  );
  const { answers } = assembleAnswers(index, [facts, asStored], nobody);
  const filled = prefill(index, compiledStage(framework, input.type), answers, {
    triggerDate: input.triggerDate,
    outcomeEntry: input.outcomeEntry ?? null,
  });
  return [...new Map([...carried, ...filled].map((answer) => [answer.address, answer])).values()];
}

/**
 * The stage that hands on (completed or stopped, the latest), the latest that was made with another framework, and the last completed one,
 * with whose judgements this one is compared.
 */
async function lastEnded(
  work: Work,
  youngPersonId: string,
): Promise<{ latestId: string | null; otherId: string | null; completedId: string | null }> {
  const ended = await work.tx
    .selectFrom("stage")
    .where("young_person_id", "=", youngPersonId)
    .where("status", "in", ["completed", "stopped"])
    .select(["id", "status", "framework"])
    .orderBy("ended_at", "desc")
    .orderBy("opened_at", "desc")
    .execute();
  return {
    latestId: ended[0]?.id ?? null,
    otherId: ended.find((stage) => stage.framework !== ended[0]?.framework)?.id ?? null,
    completedId: ended.find((stage) => stage.status === "completed")?.id ?? null,
  };
}

async function mayOwn(work: Work, ownerId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("user_account")
    .where("id", "=", ownerId)
    .where("organisation_id", "=", work.actor.organisationId)
    .where("active", "=", true)
    .where("role", "in", wholeCaseRoles)
    .select("id")
    .executeTakeFirst();
  return row !== undefined;
}

async function alreadyOpen(work: Work, youngPersonId: string): Promise<Refusal> {
  const open = await work.tx
    .selectFrom("stage as s")
    .innerJoin("user_account as u", "u.id", "s.owner_id")
    .where("s.young_person_id", "=", youngPersonId)
    .where("s.status", "=", "in-progress")
    .select(["s.type", "s.framework", "s.framework_version", "s.opened_at", "u.name"])
    .executeTakeFirst();
  const say = stageLifeWords().alreadyOpen;
  return {
    status: 409,
    code: "stage-already-open",
    happened:
      open === undefined
        ? say.another
        : say.happened(stageTitle(open.framework, open.framework_version, open.type), dayOf(open.opened_at), open.name),
    kept: say.kept,
    toDo: say.toDo,
  };
}

const nothingStarted = (words: Omit<RefusalWords, "kept">): RefusalWords => ({
  ...words,
  kept: stageLifeWords().nothingStarted,
});

function noSuchStage(type: string): Refusal {
  const { happened, toDo } = stageLifeWords().noSuchStage;
  return {
    status: 422,
    code: "unknown-stage-type",
    ...nothingStarted({ happened: happened(type.slice(0, 60)), toDo }),
  };
}
function notWhole(framework: Framework, { id, title }: StageType): Refusal {
  const { happened, toDo } = stageLifeWords().notWhole;
  const named = stageTypeOf(wordedFramework(framework), id)?.title ?? title;
  return { status: 422, code: "stage-not-whole", ...nothingStarted({ happened: happened(named), toDo }) };
}
const noTriggerDate = spoken(422, "no-trigger-date", () => nothingStarted(stageLifeWords().noTriggerDate));
const noSuchOwner = spoken(422, "no-such-owner", () => nothingStarted(stageLifeWords().noSuchOwner));
