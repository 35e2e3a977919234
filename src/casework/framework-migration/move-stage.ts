import { sql } from "kysely";
import type { ReadyMigration } from "../../assessment/framework-migration/ready-migration.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Work } from "../actor.ts";
import { storedSubSection } from "../answers/stored-sub-section.ts";
import { writeAnswers } from "../answers/write-answers.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { isRefusal, lockForAction } from "../stages/end-stage.ts";
import { frameworkVersion, stageTypeOf } from "../stages/framework-versions.ts";
import type { LoadedStage } from "../stages/load-stage.ts";
import { refreshSummary } from "../summaries/refresh-summary.ts";
import { addressNow, placedNow, planMove, type StageMove, subSectionNow } from "./plan-move.ts";
import { isEarlier, livingVersion, stepsFrom } from "./steps.ts";
import { versionRun } from "./version-run.ts";

export interface MoveStageInput {
  readonly stageId: string;
  /** The version to which the preview moved it. */
  readonly to: string;
  /** Sequence of the stage that the preview showed. */
  readonly sequence: string;
}

export interface MovedStage {
  readonly from: string;
  readonly to: string;
  readonly moved: number;
  readonly kept: number;
}

/**
 * Moves an open stage to the living version of its framework, whole or not at all: answers, comments and grants go where the migration says,
 * what has no new place stays readable where it was, and nothing is written over another answer. What was previewed is what is done: a
 * stage in which somebody wrote since is refused 409.
 */
export async function moveStage(work: Work, input: MoveStageInput): Promise<Outcome<MovedStage>> {
  const loaded = await lockForAction(work, input.stageId, "move-to-version");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage } = loaded;
  const to = livingVersion(stage.framework);
  if (!isEarlier(stage.framework, stage.framework_version) || to === null) return refused(alreadyThere);
  if (input.to !== to || input.sequence !== stage.last_sequence) return refused(wroteSince);

  const steps = stepsFrom({ id: stage.framework, version: stage.framework_version });
  const plan = planMove(steps, loaded.answers, movingOf(loaded, work.now));
  const locked = {
    id: stage.id,
    youngPersonId: stage.young_person_id,
    lastSequence: stage.last_sequence,
    // Nothing that was written before is replaced in the log by the move.
    seenSequence: stage.last_sequence,
  };
  await writeAnswers(work, locked, plan.writes, versionRun(to));
  await place(work, stage.id, plan.placements);
  await moveComments(work, stage.id, steps);
  await moveGrants(work, stage.id, steps);
  await work.tx.updateTable("stage").where("id", "=", stage.id).set({ framework_version: to }).execute();
  await work.tx
    .insertInto("stage_version")
    .values({
      young_person_id: stage.young_person_id,
      stage_id: stage.id,
      organisation_id: work.actor.organisationId,
      from_version: stage.framework_version,
      to_version: to,
      moved_by: work.actor.userId,
      at: momentOf(plan, work.now),
    })
    .execute();
  await refreshSummary(work, stage.id);
  const result = { from: stage.framework_version, to, moved: plan.moves.length, kept: plan.kept.length };
  await recordEvent(work, {
    action: "stage-moved-to-version",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { ...result },
  });
  return done(result);
}

/** What a move needs to know of the stage. */
export const movingOf = ({ stage, names }: LoadedStage, now: Date) => ({
  stageId: stage.id,
  stageTitle: stageTypeOf(frameworkVersion(stage.framework, stage.framework_version), stage.type)?.title ?? stage.type,
  names,
  now,
});

/** When it happened: as the answers say that it wrote, so that a moment before and a moment after are told apart. */
const momentOf = ({ writes }: StageMove, now: Date): Date =>
  new Date(Math.max(now.getTime(), ...writes.map((write) => write.at)));

/** Answers and their whole log are found under the sub-section of today, by readers and by row-level security. */
async function place(work: Work, stageId: string, placements: StageMove["placements"]): Promise<void> {
  if (placements.length === 0) return;
  const rows = JSON.stringify(placements.map(({ address, subSection }) => ({ address, sub_section: subSection })));
  for (const table of ["answer", "answer_change"]) {
    await sql`
      update ${sql.table(table)} a set sub_section = p.sub_section
      from jsonb_to_recordset(${rows}::jsonb) as p(address text, sub_section text)
      where a.stage_id = ${stageId} and a.address = p.address`.execute(work.tx);
  }
}

/** A comment stays on its question, wherever that is asked now; on one that is asked no more, where it stood. */
async function moveComments(work: Work, stageId: string, steps: readonly ReadyMigration[]): Promise<void> {
  const comments = await work.tx
    .selectFrom("comment")
    .where("stage_id", "=", stageId)
    .select(["id", "address", "sub_section"])
    .execute();
  for (const { id, address, sub_section } of comments) {
    // A comment stands on a question, or on a sub-section as a whole.
    const whole = steps[0]?.before.subSections.has(address) === true;
    const now = whole ? subSectionNow(steps, address) : addressNow(steps, address);
    const subSection = whole ? subSectionNow(steps, sub_section) : storedSubSection(placedNow(steps, now));
    if (now === address && subSection === sub_section) continue;
    await work.tx
      .updateTable("comment")
      .where("stage_id", "=", stageId)
      .where("id", "=", id)
      .set({ address: now, sub_section: subSection })
      .execute();
  }
}

/** Who was given a sub-section has what it became. */
async function moveGrants(work: Work, stageId: string, steps: readonly ReadyMigration[]): Promise<void> {
  const grants = await work.tx
    .selectFrom("stage_contributor")
    .where("stage_id", "=", stageId)
    .select(["user_id", "sub_sections"])
    .execute();
  for (const grant of grants) {
    const now: readonly SubSectionId[] = [...new Set(grant.sub_sections.map((id) => subSectionNow(steps, id)))];
    if (JSON.stringify(now) === JSON.stringify(grant.sub_sections)) continue;
    await work.tx
      .updateTable("stage_contributor")
      .where("stage_id", "=", stageId)
      .where("user_id", "=", grant.user_id)
      .set({ sub_sections: [...now] })
      .execute();
  }
}

const alreadyThere = spoken(409, "version-is-current", () => nothingChanged(stageLifeWords().versionIsCurrent));
const wroteSince = spoken(409, "written-since", () => stageLifeWords().writtenSince);
