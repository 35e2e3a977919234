import { commentsOf } from "../../casework/comments/comment-store.ts";
import { type CommentThread, isOpen } from "../../casework/comments/comment-thread.ts";
import { loadSigning } from "../../casework/countersignature/load-signing.ts";
import type { SignatureState } from "../../casework/countersignature/signature-state.ts";
import { allowed } from "../../casework/stages/actions.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../framework/address.ts";
import type { RequestContext } from "../routing/route.ts";
import { questionPath, stagePath } from "./paths.ts";
import { partOfGroup } from "./stage-nav.ts";

/** Open comments of one part of a stage, in the order of its pages. */
export function openInOrder(
  visible: VisibleStage,
  comments: readonly CommentThread[],
  part: SignatureState["part"],
): readonly CommentThread[] {
  const { subSections, questions } = visible.compiled;
  const pages = subSections
    .filter(({ section }) => partOfGroup[section.group] === part)
    .map(({ subSection }) => subSection.id);
  const rows = questions.map(({ question }) => question.id);
  const rowOf = ({ address }: CommentThread): number => rows.indexOf(parseAddress(address)?.question ?? address);
  const open = comments.filter((thread) => isOpen(thread) && pages.includes(thread.subSection));
  return open.toSorted((a, b) => pages.indexOf(a.subSection) - pages.indexOf(b.subSection) || rowOf(a) - rowOf(b));
}

/**
 * Where the author of a returned part goes after a comment is settled: to the next that is open, and after the last one to where the signature
 * is asked for again. Null where nothing was returned.
 */
export async function nextComment(context: RequestContext, commentId: string): Promise<string | null> {
  const stageId = context.param("stageId");
  const signing = await loadSigning(context.work, stageId);
  if (!signing || !allowed("ask-countersignature", signing.situation)) return null;
  const comments = await commentsOf(context.work.tx, stageId);
  const settled = comments.find(({ id }) => id === commentId);
  const placed = signing.visible.compiled.subSections.find(({ subSection }) => subSection.id === settled?.subSection);
  const part = placed ? partOfGroup[placed.section.group] : null;
  const returned = signing.states.find((state) => state.part === part && state.state === "returned");
  if (part === null || !returned) return null;
  const [next] = openInOrder(signing.visible, comments, part);
  return next ? questionPath(signing.visible, next.address) : `${stagePath(stageId)}/sign/${part}#ask`;
}
