import { randomUUID } from "node:crypto";
import { addDays, isIsoDate } from "../../judgement/dates.ts";
import { startOfDay } from "../../judgement/working-days/london-time.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { shutOut } from "../restricted/shut-out.ts";
import { isRefusal, lockForAction, noReason } from "../stages/end-stage.ts";
import type { LoadedStage } from "../stages/load-stage.ts";
import { dayOf } from "../stages/make-visible.ts";
import { helperOf } from "./colleagues.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import {
  badPeriod,
  mayNotStandIn,
  mostWords,
  noStandInToEnd,
  ownerStandsIn,
  shutOutOfRecord,
  standsInAlready,
  tooManyWords,
} from "./refusals.ts";

export interface NameStandIn {
  readonly stageId: string;
  readonly userId: string;
  /** proxy: named by the owner (or a manager). cover: set by a manager while the owner is away, with a reason. */
  readonly kind: "proxy" | "cover";
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
  readonly reason?: string;
  /** In every open stage of this owner, not in this one alone. */
  readonly everyStage?: boolean;
}

/** The longest time for which somebody stands in without being named again [own]. */
const longestDays = 366;

/**
 * Names somebody who stands in for the owner of a stage from one day until another: they write, ask and complete as the owner does, never
 * sign, and everything they do says for whom. The owner stays the owner and may write at any time. It ends by itself.
 */
export async function nameStandIn(work: Work, input: NameStandIn): Promise<Outcome<{ readonly stages: number }>> {
  const action = input.kind === "cover" ? "set-cover" : "name-proxy";
  const loaded = await lockForAction(work, input.stageId, action);
  if (isRefusal(loaded)) return refused(loaded);
  const reason = normaliseText(input.reason ?? "").text;
  const fault = await refuseNaming(work, input, loaded, reason);
  if (fault !== null) return refused(fault);
  const others = input.everyStage === true ? await otherStages(work, loaded) : [];
  await standIn(work, input, loaded, reason);
  let stages = 1;
  for (const stageId of others) {
    const other = await lockForAction(work, stageId, action);
    if (isRefusal(other) || overlaps(other, input, periodOf(work, input))) continue;
    if ((await shutOut(work, other.stage.young_person_id)).has(input.userId)) continue;
    await standIn(work, input, other, reason);
    stages += 1;
  }
  return done({ stages });
}

/** Ends the time for which somebody stands in, now. The owner ends their cover when they are back. */
export async function endStandIn(
  work: Work,
  input: { readonly stageId: string; readonly standInId: string },
): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "name-proxy");
  if (isRefusal(loaded)) return refused(loaded);
  const found = loaded.people.standIns.find((each) => each.id === input.standInId && isOpen(each, work.now));
  if (found === undefined) return refused(noStandInToEnd);
  await endFor(work, loaded, [found]);
  await recordEvent(work, {
    action: "stand-in-ended",
    youngPersonId: loaded.stage.young_person_id,
    stageId: loaded.stage.id,
    detail: { user: found.userId },
  });
  return done(null);
}

/** Ends stand-ins of a locked stage that have not ended, and says so in its log. */
export async function endFor(
  work: Work,
  { stage }: LoadedStage,
  standIns: LoadedStage["people"]["standIns"],
): Promise<void> {
  for (const each of standIns) {
    if (!isOpen(each, work.now)) continue;
    const { id, userId, startsAt } = each;
    const end = new Date(Math.max(startsAt.getTime(), work.now.getTime()));
    await work.tx.updateTable("stage_stand_in").where("id", "=", id).set({ ends_at: end }).execute();
    await recordPeopleEvent(work, stage, { kind: "stand-in-ended", userId });
  }
}

/** It stands now, or is still to begin; one that was ended before it began never does. */
const isOpen = ({ startsAt, endsAt }: Period, now: Date): boolean => endsAt > now && endsAt > startsAt;

interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** From the beginning of the first day, or from now on, to the end of the last. Nobody stands in for what is past. */
function periodOf(work: Work, { from, until }: Pick<NameStandIn, "from" | "until">): Period {
  const begin = new Date(startOfDay(from));
  return {
    startsAt: begin > work.now ? begin : work.now,
    endsAt: new Date(startOfDay(addDays(until, 1))),
  };
}

async function refuseNaming(
  work: Work,
  input: NameStandIn,
  loaded: LoadedStage,
  reason: string,
): Promise<Refusal | null> {
  const { from, until, userId } = input;
  if (!isIsoDate(from) || !isIsoDate(until) || until < from || until < dayOf(work.now)) return badPeriod;
  if (until > addDays(from, longestDays)) return badPeriod;
  if (input.kind === "cover" && reason.trim() === "") return noReason;
  if (reason.length > mostWords) return tooManyWords();
  if (userId === loaded.stage.owner_id) return ownerStandsIn;
  const helper = await helperOf(work, userId);
  if (helper === null) return notFound;
  if (!helper.wholeCases) return mayNotStandIn;
  if ((await shutOut(work, loaded.stage.young_person_id)).has(helper.id)) return shutOutOfRecord(helper.name);
  return overlaps(loaded, input, periodOf(work, input)) ? standsInAlready : null;
}

const overlaps = ({ people }: LoadedStage, { userId }: NameStandIn, { startsAt, endsAt }: Period): boolean =>
  people.standIns.some(
    (each) => each.userId === userId && each.startsAt < each.endsAt && each.startsAt < endsAt && startsAt < each.endsAt,
  );

/** The other open stages of the same owner, in an order that two managers at once have in common. */
async function otherStages(work: Work, { stage }: LoadedStage): Promise<readonly string[]> {
  const rows = await work.tx
    .selectFrom("stage")
    .where("organisation_id", "=", work.actor.organisationId)
    .where("owner_id", "=", stage.owner_id)
    .where("status", "=", "in-progress")
    .where("id", "<>", stage.id)
    .select("id")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

async function standIn(work: Work, input: NameStandIn, { stage }: LoadedStage, reason: string): Promise<void> {
  const period = periodOf(work, input);
  await work.tx
    .insertInto("stage_stand_in")
    .values({
      young_person_id: stage.young_person_id,
      stage_id: stage.id,
      id: randomUUID(),
      organisation_id: work.actor.organisationId,
      user_id: input.userId,
      for_id: stage.owner_id,
      kind: input.kind,
      starts_at: period.startsAt,
      ends_at: period.endsAt,
      named_by: work.actor.userId,
      named_at: work.now,
      reason,
    })
    .execute();
  const kind = input.kind === "cover" ? "cover-set" : "proxy-named";
  await recordPeopleEvent(work, stage, { kind, userId: input.userId, ...period, text: reason });
  await recordEvent(work, {
    action: kind,
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { user: input.userId, from: input.from, until: input.until },
  });
}
