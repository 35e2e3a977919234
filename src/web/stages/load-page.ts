import type { Work } from "../../casework/actor.ts";
import { commentsOf } from "../../casework/comments/comment-store.ts";
import type { CommentThread } from "../../casework/comments/comment-thread.ts";
import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import type { SignatureState } from "../../casework/countersignature/signature-state.ts";
import { allowed, type StageAction } from "../../casework/stages/actions.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { visibleTo } from "../../casework/stages/visible-to.ts";

/** A stage as a page shows it: what this person may see, how the signatures stand, what may be done. */
export interface StagePage {
  readonly visible: VisibleStage;
  /** Empty for those who see only parts: a signature says something about all of a stage. */
  readonly signatures: readonly SignatureState[];
  readonly comments: readonly CommentThread[];
  readonly may: (action: StageAction) => boolean;
}

/** Loads a stage for a page; null for what is not there for this person. */
export async function loadStagePage(work: Work, stageId: string): Promise<StagePage | null> {
  const signing = await loadSigning(work, stageId);
  const visible = signing?.visible ?? (await visibleTo(work, stageId));
  if (visible === null) return null;
  const seen = new Set(visible.subSections);
  const comments = (await commentsOf(work.tx, stageId)).filter((thread) => seen.has(thread.subSection));
  // Those who see only parts are there because parts were given to them.
  const situation = signing?.situation ?? { status: visible.head.status, relations: ["contributor" as const] };
  return { visible, signatures: signing?.states ?? [], comments, may: (action) => allowed(action, situation) };
}
