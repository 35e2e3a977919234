import type { Work } from "../../casework/actor.ts";
import { commentsOf } from "../../casework/comments/comment-store.ts";
import type { CommentThread } from "../../casework/comments/comment-thread.ts";
import { contributionOf } from "../../casework/contributors/stage-people.ts";
import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import type { SignatureState } from "../../casework/countersignature/signature-state.ts";
import { allowed, type Relation, type StageAction } from "../../casework/stages/actions.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { visibleTo } from "../../casework/stages/visible-to.ts";
import type { SubSectionId } from "../../framework/language.ts";

/** A stage as a page shows it: what this person may see, how the signatures stand, what may be done. */
export interface StagePage {
  readonly visible: VisibleStage;
  /** Empty for those who see only parts: a signature says something about all of a stage. */
  readonly signatures: readonly SignatureState[];
  readonly comments: readonly CommentThread[];
  readonly may: (action: StageAction) => boolean;
  /** Whether this person may write in a sub-section now. */
  readonly mayWriteIn: (subSection: SubSectionId) => boolean;
}

/** Loads a stage for a page; null for what is not there for this person. */
export async function loadStagePage(work: Work, stageId: string): Promise<StagePage | null> {
  const signing = await loadSigning(work, stageId);
  const visible = signing?.visible ?? (await visibleTo(work, stageId));
  if (visible === null) return null;
  const seen = new Set(visible.subSections);
  const comments = (await commentsOf(work.tx, stageId)).filter((thread) => seen.has(thread.subSection));
  // Those who see only parts are there because parts were given to them.
  const mine = contributionOf(visible.people, work.actor.userId);
  const held: Relation = mine?.state === "handed-in" ? "handed-in" : "contributor";
  const situation = signing?.situation ?? { status: visible.head.status, relations: [held] };
  const may = (action: StageAction): boolean => allowed(action, situation);
  const given = new Set(mine?.subSections ?? []);
  return {
    visible,
    signatures: signing?.states ?? [],
    comments,
    may,
    // Whoever may complete a stage writes all of it; others what they were given.
    mayWriteIn: (subSection) => may("write-answer") && (may("complete") || given.has(subSection)),
  };
}
