import type { SubSectionId } from "../../framework/language.ts";
import type { Work } from "../actor.ts";
import { done, notFound, type Outcome, refused } from "../refusal.ts";
import { loadStage } from "../stages/load-stage.ts";
import { commentsOf } from "./comment-store.ts";
import { type CommentThread, isOpen } from "./comment-thread.ts";

export interface StageComments {
  readonly threads: readonly CommentThread[];
  /** Open comments by sub-section; a sub-section without one is absent. */
  readonly openBySubSection: ReadonlyMap<SubSectionId, number>;
}

/** The comments of a stage, or of one sub-section, that the actor may see. */
export async function listComments(
  work: Work,
  input: { readonly stageId: string; readonly subSection?: SubSectionId },
): Promise<Outcome<StageComments>> {
  const loaded = await loadStage(work, input.stageId);
  if (loaded === null || (loaded.scope !== "all" && loaded.scope !== "granted")) return refused(notFound);
  const all = await commentsOf(work.tx, input.stageId);
  const threads = all.filter(({ subSection }) => input.subSection === undefined || subSection === input.subSection);
  const openBySubSection = new Map<SubSectionId, number>();
  for (const { subSection } of threads.filter(isOpen)) {
    openBySubSection.set(subSection, (openBySubSection.get(subSection) ?? 0) + 1);
  }
  return done({ threads, openBySubSection });
}
