import { randomUUID } from "node:crypto";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { caseworkWords } from "../../wording/casework.ts";
import type { Work } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { isRefusal, lockForAction } from "../stages/end-stage.ts";
import { noLateAnswer } from "./refusals.ts";

/** What somebody typed after a part was taken from them, and nobody has decided about. */
export interface LateAnswer {
  readonly userId: string;
  readonly userName: string;
  readonly address: Address;
  readonly subSection: SubSectionId;
  /** As it was posted. */
  readonly input: unknown;
  readonly at: Date;
}

/** What waits for a decision in a stage, the oldest first. */
export async function lateAnswersOf(work: Work, stageId: string): Promise<readonly LateAnswer[]> {
  const rows = await work.tx
    .selectFrom("late_answer as l")
    .leftJoin("user_account as u", "u.id", "l.user_id")
    .where("l.stage_id", "=", stageId)
    .where("l.outcome", "is", null)
    .select(["l.user_id", "u.name", "l.address", "l.sub_section", "l.input", "l.at"])
    .orderBy("l.at")
    .orderBy("l.address")
    .execute();
  return rows.map((row) => ({
    userId: row.user_id,
    userName: row.name ?? caseworkWords().formerColleague,
    address: row.address,
    subSection: row.sub_section,
    input: row.input,
    at: row.at,
  }));
}

export interface SettleLateAnswer {
  readonly stageId: string;
  readonly userId: string;
  readonly address: Address;
  /** taken: it becomes the answer, under the name of who takes it over; left: it is left out. */
  readonly outcome: "taken" | "left";
  /** The version of the answer that stood beside it when this was decided. */
  readonly version: number;
}

/** Decides about what was typed late. An answer that was changed meanwhile is answered as a conflict, and nothing is overwritten. */
export async function settleLateAnswer(work: Work, input: SettleLateAnswer): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "settle-late-answer");
  if (isRefusal(loaded)) return refused(loaded);
  const { stageId, address } = input;
  const late = (await lateAnswersOf(work, stageId)).find(
    (each) => each.userId === input.userId && each.address === address,
  );
  if (late === undefined) return refused(noLateAnswer);
  if (input.outcome === "taken") {
    const changes = [{ address, value: late.input, version: input.version }];
    const saved = await saveAnswers(work, { stageId, runId: randomUUID(), changes, audited: false });
    if (!saved.ok) return refused(saved.refusal);
    const [result] = saved.value.results;
    if (result?.outcome === "refused") return refused(result.refusal);
  }
  await work.tx
    .updateTable("late_answer")
    .where("stage_id", "=", stageId)
    .where("user_id", "=", input.userId)
    .where("address", "=", address)
    .set({ outcome: input.outcome, settled_by: work.actor.userId, settled_at: work.now })
    .execute();
  await recordEvent(work, {
    action: "late-answer-settled",
    youngPersonId: loaded.stage.young_person_id,
    stageId,
    detail: { outcome: input.outcome, user: input.userId },
  });
  return done(null);
}
