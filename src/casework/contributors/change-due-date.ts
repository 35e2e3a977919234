import { addDays, type IsoDate, isIsoDate } from "../../judgement/dates.ts";
import { londonDate } from "../../judgement/working-days/london-time.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, type Outcome, refused } from "../refusal.ts";
import { isRefusal, lockForAction, noReason } from "../stages/end-stage.ts";
import { recordPeopleEvent } from "./record-people-event.ts";
import { dueAlready, dueChangedMeanwhile, dueDateOutside, mostWords, tooManyWords } from "./refusals.ts";

export interface ChangeDueDate {
  readonly stageId: string;
  /** ISO date; what was typed, where that is no date. */
  readonly dueOn: string;
  /** The due date that the page showed; empty for none. */
  readonly seen: string;
  readonly reason: string;
}

/** How far ahead a stage can be due (own number: the longest orders run for three years, and none is assessed once for all of it). */
const mostDays = 731;

/** A manager changes by when a stage is to be finished, with the reason; its owner is told. */
export async function changeDueDate(work: Work, input: ChangeDueDate): Promise<Outcome<null>> {
  const loaded = await lockForAction(work, input.stageId, "change-due-date");
  if (isRefusal(loaded)) return refused(loaded);
  const { stage } = loaded;
  const reason = normaliseText(input.reason).text;
  if (reason.trim() === "") return refused(noReason);
  if (reason.length > mostWords) return refused(tooManyWords());
  if ((stage.due_date ?? "") !== input.seen) return refused(dueChangedMeanwhile);
  const { dueOn } = input;
  const began = londonDate(stage.opened_at.toISOString());
  const last = addDays(londonDate(work.now.toISOString()), mostDays);
  if (!isIsoDate(dueOn) || dueOn < began || dueOn > last) return refused(dueDateOutside);
  if (dueOn === stage.due_date) return refused(dueAlready);
  await work.tx.updateTable("stage").where("id", "=", stage.id).set({ due_date: dueOn }).execute();
  await recordPeopleEvent(work, stage, {
    kind: "due-date-changed",
    userId: stage.owner_id,
    ...(stage.due_date === null ? {} : { startsAt: noonOf(stage.due_date) }),
    endsAt: noonOf(dueOn),
    text: reason,
  });
  await recordEvent(work, {
    action: "stage-due-date-changed",
    youngPersonId: stage.young_person_id,
    stageId: stage.id,
    detail: { due: dueOn, before: stage.due_date ?? "" },
  });
  return done(null);
}

/** The same day in every zone that this is read in. */
const noonOf = (day: IsoDate): Date => new Date(`${day}T12:00:00Z`);
