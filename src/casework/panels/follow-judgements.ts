import { randomUUID } from "node:crypto";
import { type CallingJudgement, callingJudgements } from "../../assessment/panels/panel-rule.ts";
import type { QuestionId } from "../../framework/language.ts";
import { addWorkingDays } from "../../judgement/working-days/working-days.ts";
import type { Work } from "../actor.ts";
import { recordEvent } from "../audit/record-event.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { notify } from "../notices/notify.ts";
import { dayOf } from "../stages/make-visible.ts";
import { managersOf } from "./managers-of.ts";

type Judgements = Readonly<Record<QuestionId, string>>;

/** A stage of which a judgement was written. */
interface Judged {
  readonly youngPersonId: string;
  readonly stageId: string;
  /** As they stood before; null: not known, so the rows are asked. */
  readonly before: Judgements | null;
  readonly now: Judgements;
}

/**
 * Calls a panel when a judgement reaches the level that the service has set, in the transaction that wrote it: one task for a stage, with
 * the day by which the panel is held; owner and manager are told. When no judgement calls it any more the task lapses; the next one is a new
 * one. Whatever does not move what calls a panel asks the database nothing.
 */
export async function followJudgements(work: Work, { youngPersonId, stageId, before, now }: Judged): Promise<void> {
  const rule = currentService().panel;
  const calling = callingJudgements(rule, now);
  if (before !== null && same(calling, callingJudgements(rule, before))) return;
  const { organisationId, userId } = work.actor;
  if (calling.length === 0) {
    await work.tx
      .updateTable("risk_panel")
      .set({ lapsed_at: work.now })
      .where("young_person_id", "=", youngPersonId)
      .where("stage_id", "=", stageId)
      .where("lapsed_at", "is", null)
      .execute();
    return;
  }
  const id = randomUUID();
  const { numInsertedOrUpdatedRows = 0n } = await work.tx
    .insertInto("risk_panel")
    .values({
      young_person_id: youngPersonId,
      id,
      organisation_id: organisationId,
      stage_id: stageId,
      because: calling.map(({ judgement, level }) => `${judgement}=${level}`),
      opened_at: work.now,
      opened_by: userId,
      due_on: addWorkingDays(dayOf(work.now), rule.workingDays),
      lapsed_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return;
  await recordEvent(work, { action: "risk-panel-called", youngPersonId, stageId, detail: { panel: id } });
  const stage = await work.tx.selectFrom("stage").where("id", "=", stageId).select("owner_id").executeTakeFirst();
  await notify(work, {
    kind: "panel-called",
    to: [stage?.owner_id ?? null, ...(await managersOf(work, stage?.owner_id ?? userId))],
    youngPersonId,
    stageId,
    subjectId: id,
  });
}

const same = (a: readonly CallingJudgement[], b: readonly CallingJudgement[]): boolean =>
  a.length === b.length && a.every((each, at) => each.judgement === b[at]?.judgement && each.level === b[at]?.level);
