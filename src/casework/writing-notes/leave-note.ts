import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { worded } from "../local-configuration/worded.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { allowed, refuseAction } from "../stages/actions.ts";
import { type LoadedStage, loadStage } from "../stages/load-stage.ts";
import { dayOf, makeVisible } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import { digestOf } from "./left-note-store.ts";
import { noteIsGone, reasonTooLong } from "./refusals.ts";
import { writingNotesOf } from "./writing-notes-of.ts";

/** More than a reason to leave a note needs (own). */
export const longestLeaveReason = 1000;

export interface LeaveNote {
  readonly stageId: string;
  readonly check: string;
  readonly address: Address;
  /** May be empty: nobody has to explain. The manager reads it where the answer is signed. */
  readonly reason: string;
}

/** Leaves a note as it is, until the answer of which it speaks is another one. */
export async function leaveNote(work: Work, input: LeaveNote): Promise<Outcome<null>> {
  const found = await findNote(work, input);
  if (!found.ok) return found;
  const { youngPersonId, subSection, digest } = found.value;
  const reason = normaliseText(input.reason).text.trim();
  if (reason.length > longestLeaveReason) return refused(reasonTooLong(longestLeaveReason));
  const content = { reason, author_id: work.actor.userId, at: work.now };
  await work.tx
    .insertInto("left_note")
    .values({
      young_person_id: youngPersonId,
      stage_id: input.stageId,
      address: input.address,
      check_id: input.check,
      digest,
      organisation_id: work.actor.organisationId,
      sub_section: subSection,
      ...content,
    })
    .onConflict((conflict) =>
      conflict.columns(["young_person_id", "stage_id", "address", "check_id", "digest"]).doUpdateSet(content),
    )
    .execute();
  await record(work, input, "writing-note-left", youngPersonId);
  return done(null);
}

/** Lets a note that was left speak again. */
export async function takeUpNote(work: Work, input: Omit<LeaveNote, "reason">): Promise<Outcome<null>> {
  const found = await findNote(work, input);
  if (!found.ok) return found;
  const { youngPersonId, digest } = found.value;
  const { numDeletedRows } = await work.tx
    .deleteFrom("left_note")
    .where("young_person_id", "=", youngPersonId)
    .where("stage_id", "=", input.stageId)
    .where("address", "=", input.address)
    .where("check_id", "=", input.check)
    .where("digest", "=", digest)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await record(work, input, "writing-note-taken-up", youngPersonId);
  return done(null);
}

const record = (
  work: Work,
  { stageId, check, address }: Omit<LeaveNote, "reason">,
  action: "writing-note-left" | "writing-note-taken-up",
  youngPersonId: string,
): Promise<void> => recordEvent(work, { action, youngPersonId, stageId, detail: { check, address } });

interface FoundNote {
  readonly youngPersonId: string;
  readonly subSection: string;
  readonly digest: string;
}

/** The note as it speaks now, for somebody who may write where it stands. */
async function findNote(work: Work, input: Omit<LeaveNote, "reason">): Promise<Outcome<FoundNote>> {
  const loaded = await loadStage(work, input.stageId);
  const seen = loaded && makeVisible(loaded, dayOf(work.now));
  if (!loaded || !seen) return refused(notFound);
  const visible = worded(seen);
  const subSection = visible.compiled.byId.get(parseAddress(input.address)?.question ?? "")?.subSection ?? "";
  const refusal = refuseWriting(work, loaded, subSection);
  if (refusal !== null) return refused(refusal);
  const note = writingNotesOf(visible, dayOf(work.now), (address) => address === input.address).find(
    ({ check }) => check === input.check,
  );
  if (note === undefined) return refused(noteIsGone);
  return done({ youngPersonId: visible.youngPerson.id, subSection, digest: digestOf(note) });
}

/** Whoever may complete a stage writes all of it; others what they were given. */
function refuseWriting(work: Work, loaded: LoadedStage, subSection: string) {
  const situation = situationOf(work.actor, loaded);
  const refusal = refuseAction("write-answer", situation);
  if (refusal !== null) return refusal;
  const mine = allowed("complete", situation) || loaded.grant?.subSections.includes(subSection) === true;
  return mine ? null : refuseAction("write-answer", { ...situation, relations: ["reader"] });
}
