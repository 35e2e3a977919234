import { randomUUID } from "node:crypto";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import { planWords } from "../../wording/plan.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { readDate } from "../answers/read-date.ts";
import { recordEvent } from "../audit/record-event.ts";
import { done, notFound, type Outcome, type Refusal, type RefusalWords, refused, spoken } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { frameworkVersion } from "../stages/framework-versions.ts";
import { type LoadedStage, loadStage } from "../stages/load-stage.ts";
import { dayOf } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { planInForce } from "./plan-in-force.ts";
import { insertProgress } from "./progress-store.ts";

/** The most characters of a note, and of the young person's words. Own; the table holds no more. */
export const longestNote = 4000;
export const longestWords = 2000;

export interface NoteProgress {
  readonly stageId: string;
  /** The id of the target's entry. */
  readonly target: string;
  /** As it was typed; "" is today. */
  readonly happenedOn: string;
  /** A code of how it is going; "" leaves it as it was. */
  readonly status: string;
  readonly note: string;
  readonly childWords: string;
}

const fault = (code: string, say: () => RefusalWords): Refusal => spoken(422, code, say);
const notInForce: Refusal = spoken(409, "plan-not-in-force", () => planWords().notInForce);
const noTarget: Refusal = spoken(409, "target-not-there", () => planWords().refused);
const nothingNoted = fault("nothing-noted", () => planWords().nothingNoted);
const notADay = fault("not-a-day", () => planWords().notADay);
const tooLong = fault("note-too-long", () => planWords().noteTooLong);

/**
 * Notes what happened with a target of the plan in force, between stages: a day, how it is going, a note, the young person's words. The
 * signed plan stays as it is; the next stage shows the note where it asks for progress. For whoever works with whole cases, and for those to
 * whom the plan's part of this stage was given; for others the plan is not there (404).
 */
export async function noteProgress(work: Work, input: NoteProgress): Promise<Outcome<{ readonly progressId: string }>> {
  const loaded = await loadStage(work, input.stageId);
  if (loaded === null || !holdsPlan(loaded)) return refused(notFound);
  const youngPersonId = loaded.stage.young_person_id;
  const plan = await planInForce(work, youngPersonId);
  if (plan?.head.id !== input.stageId) return refused(notInForce);
  const refusal = refuseAction("note-progress", situationOf(work.actor, loaded));
  if (refusal !== null) return refused(refusal);
  if (!plan.answers.entries["plan-targets"]?.some(({ id }) => id === input.target)) return refused(noTarget);
  const note = normaliseText(input.note).text.trim();
  const childWords = normaliseText(input.childWords).text.trim();
  const status = statusIn(plan, input.status);
  if (note === "" && childWords === "" && status === null) return refused(nothingNoted);
  if (note.length > longestNote || childWords.length > longestWords) return refused(tooLong);
  const today = dayOf(work.now);
  const happenedOn = input.happenedOn.trim() === "" ? today : readDate(input.happenedOn, false);
  if (happenedOn === null || happenedOn > today) return refused(notADay);
  const progressId = randomUUID();
  await insertProgress(work, youngPersonId, {
    id: progressId,
    stageId: input.stageId,
    target: input.target,
    happenedOn,
    status,
    note,
    childWords,
  });
  await recordEvent(work, {
    action: "target-progress-noted",
    youngPersonId,
    stageId: input.stageId,
    detail: { target: input.target },
  });
  return done({ progressId });
}

/** Works with the whole case, or was given the part of this very stage in which its targets stand, handed in or not. */
function holdsPlan({ scope, grant, stage }: LoadedStage): boolean {
  const placed = frameworkIndex(frameworkVersion(stage.framework, stage.framework_version)).questions.get(
    "plan-targets",
  );
  return scope === "all" || (placed !== undefined && grant?.subSections.includes(placed.subSection.id) === true);
}

/** Null for what the plan's version does not know. */
function statusIn({ compiled }: VisibleStage, status: string): string | null {
  const question = compiled.byId.get("plan-targets.status")?.question;
  return question && compiled.options(question).some(({ code }) => code === status) ? status : null;
}
