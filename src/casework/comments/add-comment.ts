import { frameworkIndex } from "../../assessment/framework-index.ts";
import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { Question, SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { normaliseText } from "../answers/normalise-text.ts";
import { recordEvent } from "../audit/record-event.ts";
import { notify } from "../notices/notify.ts";
import { hearersOf } from "../notices/who-hears.ts";
import { done, notFound, type Outcome, type Refusal, refused } from "../refusal.ts";
import { refuseAction } from "../stages/actions.ts";
import { loadStage } from "../stages/load-stage.ts";
import { dayOf, makeVisible } from "../stages/make-visible.ts";
import { situationOf } from "../stages/situation-of.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { insertComment } from "./comment-store.ts";
import { emptyComment, nothingToAttach, notText } from "./refusals.ts";

export interface AddComment {
  readonly stageId: string;
  /** Of a question, an entry or a field; or the id of a sub-section. */
  readonly address: Address;
  readonly text: string;
  /** Words that the author can accept in place of the answer's; only where the answer is text. */
  readonly suggestedWording?: string;
}

/** Writes a comment on a question or a sub-section that the actor sees. */
export async function addComment(work: Work, input: AddComment): Promise<Outcome<{ readonly commentId: string }>> {
  const loaded = await loadStage(work, input.stageId);
  const visible = loaded && makeVisible(loaded, dayOf(work.now));
  if (!loaded || !visible) return refused(notFound);
  const place = placeOf(visible, input.address);
  const text = normaliseText(input.text).text;
  const suggested = input.suggestedWording === undefined ? null : normaliseText(input.suggestedWording).text;
  // The box begins with the answer's own words: left as they are, they suggest nothing.
  const wording = suggested === answerAt(visible, input.address) ? null : suggested;
  const refusal: Refusal | null =
    refuseAction("comment", situationOf(work.actor, loaded)) ??
    (place === null ? nothingToAttach(input.address) : null) ??
    (text.trim() === "" && wording === null ? emptyComment : null) ??
    (wording !== null && !isText(place?.question ?? null) ? notText : null);
  if (refusal || place === null) return refused(refusal ?? nothingToAttach(input.address));
  const commentId = await insertComment(work.tx, {
    youngPersonId: visible.head.youngPersonId,
    stageId: input.stageId,
    organisationId: work.actor.organisationId,
    address: input.address,
    subSection: place.subSection,
    replyTo: null,
    authorId: work.actor.userId,
    at: work.now,
    text,
    suggestedWording: wording,
  });
  await recordEvent(work, {
    action: "comment-added",
    youngPersonId: visible.head.youngPersonId,
    stageId: input.stageId,
    detail: { comment: commentId, address: input.address },
  });
  const { owner, contributors } = await hearersOf(work, input.stageId);
  await notify(work, {
    kind: "comment-added",
    to: [owner, ...contributors(place.subSection)],
    youngPersonId: visible.head.youngPersonId,
    stageId: input.stageId,
    subSection: place.subSection,
    address: input.address,
    subjectId: commentId,
  });
  return done({ commentId });
}

/** The answer that stands at an address. */
function answerAt({ answers }: VisibleStage, address: Address): unknown {
  const parsed = parseAddress(address);
  if (parsed?.kind !== "field") return answers.values[address];
  return answers.entries[parsed.list]?.find(({ id }) => id === parsed.entry)?.values[parsed.question];
}

const isText = (question: Question | null): boolean => question?.type === "narrative" || question?.type === "shortText";

/** Where a comment hangs; null for what this person is not shown. */
function placeOf(
  visible: VisibleStage,
  address: Address,
): { readonly subSection: SubSectionId; readonly question: Question | null } | null {
  if (visible.subSections.includes(address)) return { subSection: address, question: null };
  const parsed = parseAddress(address);
  const index = frameworkIndex(visible.compiled.framework);
  const placed = parsed && index.questions.get(parsed.question);
  const compiled = parsed && visible.compiled.byId.get(parsed.question);
  if (!placed || !compiled || !visible.evaluation.shown.has(address)) return null;
  // A fact of the case record is commented on where this stage shows it.
  return visible.subSections.includes(compiled.subSection)
    ? { subSection: compiled.subSection, question: placed.question }
    : null;
}
