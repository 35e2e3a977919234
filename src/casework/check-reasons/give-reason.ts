import { randomUUID } from "node:crypto";
import { checkReasonsWords } from "../../wording/check-reasons.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { loadSigning } from "../countersignature/load-signing.ts";
import { done, notFound, nothingChanged, type Outcome, type Refusal, refused, spoken } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { thingsWeighed, weighedChecks } from "./weighed-checks.ts";

/** The longest reason (own; the database says the same). */
export const longestCheckReason = 2000;

export interface GiveReason {
  readonly stageId: string;
  /** Id of a warning that speaks now. */
  readonly check: string;
  readonly reason: string;
}

/**
 * Passes a warning with a reason, for the manager who signs. It stands until something new comes into what the check weighs; whatever was said
 * before stays in the history of reasons.
 */
export async function giveReason(work: Work, { stageId, check, reason: typed }: GiveReason): Promise<Outcome<null>> {
  const reason = normaliseText(typed).text.trim();
  if (reason === "") return refused(sayWhy);
  if (reason.length > longestCheckReason) return refused(tooLong);
  return keep(work, { stageId, check, reason });
}

/** Takes a reason back: the warning waits for one again. */
export const takeReasonBack = (work: Work, input: Omit<GiveReason, "reason">): Promise<Outcome<null>> =>
  keep(work, { ...input, reason: "" });

async function keep(work: Work, { stageId, check, reason }: GiveReason): Promise<Outcome<null>> {
  const signing = await loadSigning(work, stageId);
  if (signing?.visible.all !== true) return refused(notFound);
  const { visible, situation } = signing;
  const refusal = refuseAction("write-answer", situation);
  if (refusal !== null) return refused(refusal);
  const weighed = (await weighedChecks(work, visible)).get(check);
  if (weighed === undefined) return refused(checkIsSilent);
  // The same reason again for the same things, and taking back what is not there, change nothing.
  if (reason === (weighed.reason?.reason ?? "")) return done(null);
  await work.tx
    .insertInto("check_reason")
    .values({
      young_person_id: visible.youngPerson.id,
      id: randomUUID(),
      organisation_id: work.actor.organisationId,
      stage_id: stageId,
      check_id: check,
      about: [...thingsWeighed(visible, weighed.check)],
      reason,
      author_id: work.actor.userId,
      at: work.now,
    })
    .execute();
  await recordEvent(work, {
    action: reason === "" ? "check-reason-taken-back" : "check-reason-given",
    youngPersonId: visible.youngPerson.id,
    stageId,
    detail: { check },
  });
  return done(null);
}

const sayWhy: Refusal = spoken(422, "check-reason-empty", () => nothingChanged(checkReasonsWords().refusals.sayWhy));
const tooLong: Refusal = spoken(422, "check-reason-long", () => nothingChanged(checkReasonsWords().refusals.tooLong));
const checkIsSilent: Refusal = spoken(409, "check-is-silent", () =>
  nothingChanged(checkReasonsWords().refusals.silent),
);
