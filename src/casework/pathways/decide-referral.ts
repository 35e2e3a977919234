import { randomUUID } from "node:crypto";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import { pathwaysWords } from "../../wording/pathways.ts";
import type { Work } from "../actor.ts";
import { saveAnswers } from "../answers/save-answers.ts";
import type { AnswerChange } from "../answers/save-types.ts";
import { recordEvent } from "../audit/record-event.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { done, notFound, nothingChanged, type Outcome, refused, spoken } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { lockStage } from "../stages/lock-stage.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { referralStates } from "./referral-states.ts";

export interface DecideReferral {
  readonly stageId: string;
  readonly runId: string;
  readonly pathway: string;
  readonly outcome: "made" | "not-needed";
  /** ISO date on which it was made. */
  readonly on: string;
  /** Why it is not needed; beside what was made it may say anything. */
  readonly reason: string;
}

/** The longest reason (own; the database says the same). */
export const longestReason = 2000;

/**
 * Says what becomes of a referral that answers propose. Made: it becomes an entry of Resources and proposals, referred on that day, where it
 * goes on. Not needed: the reason is kept. Either may be said again otherwise; what was said before stays in the history of decisions.
 *
 * @returns the entry of `resources`; null when it is not needed
 */
export async function decideReferral(work: Work, input: DecideReferral): Promise<Outcome<string | null>> {
  const { stageId, outcome, reason } = input;
  const locked = await lockStage(work.tx, stageId);
  const signing = locked && (await loadSigning(work, stageId));
  if (!locked || !signing) return refused(notFound);
  const { visible, situation } = signing;
  const refusal = refuseAction("write-answer", situation);
  if (refusal !== null) return refused(refusal);
  const proposed = (await referralStates(work, visible)).find(({ pathway }) => pathway.code === input.pathway);
  if (proposed === undefined) return refused(notProposed);
  if (reason.length > longestReason) return refused(tooLong);
  if (outcome === "not-needed" && reason.trim() === "") return refused(sayWhy);
  const entryId = outcome === "made" ? (proposed.resource?.id ?? randomUUID()) : null;
  if (entryId !== null && proposed.resource === null) {
    const { service, kind } = proposed.pathway;
    const changes = newResource(visible, entryId, {
      name: service,
      kind,
      status: "referred",
      "referral-date": input.on,
    });
    const saved = await saveAnswers(work, { stageId, runId: input.runId, changes });
    if (!saved.ok) return saved;
    const failed = saved.value.results.find((result) => result.outcome === "refused");
    if (failed?.outcome === "refused") return refused(failed.refusal);
  }
  const id = randomUUID();
  await work.tx
    .insertInto("referral_decision")
    .values({
      young_person_id: locked.youngPersonId,
      id,
      organisation_id: locked.organisationId,
      stage_id: stageId,
      pathway: input.pathway,
      outcome,
      entry_id: entryId,
      reason,
      decided_by: work.actor.userId,
      decided_at: work.now,
    })
    .execute();
  await recordEvent(work, {
    action: outcome === "made" ? "referral-made" : "referral-not-needed",
    youngPersonId: locked.youngPersonId,
    stageId,
    detail: { pathway: input.pathway, decision: id },
  });
  return done(entryId);
}

function newResource(
  { answers, deletedEntries }: VisibleStage,
  entry: string,
  fields: Readonly<Record<string, string>>,
): readonly AnswerChange[] {
  const list = "resources";
  const place = (answers.entries[list]?.length ?? 0) + (deletedEntries[list]?.length ?? 0) + 1;
  return [
    { address: entryAddress(list, entry), value: place, version: 0 },
    ...Object.entries(fields).map(([field, value]) => ({
      address: fieldAddress(`${list}.${field}`, entry),
      value,
      version: 0,
    })),
  ];
}

const notProposed = spoken(409, "referral-not-proposed", () => nothingChanged(pathwaysWords().refusals.notProposed));
const sayWhy = spoken(422, "referral-why", () => nothingChanged(pathwaysWords().refusals.sayWhy));
const tooLong = spoken(422, "referral-reason-long", () => nothingChanged(pathwaysWords().refusals.tooLong));
