import type { Gap } from "../../../assessment/types.ts";
import { notFound } from "../../../casework/refusal.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { RequestContext } from "../../routing/route.ts";
import { loadStagePage } from "../load-page.ts";
import { leftPath, questionPath, stagePath } from "../paths.ts";

/** Where "Next thing left" leads from a page of the stage. It is worked out when it is followed, because answers save while the page is open. */
export const nextLeftPath = (stageId: string, subSection: string, entry: string | null): string =>
  `${stagePath(stageId)}/next?from=${encodeURIComponent(subSection)}${entry === null ? "" : `&entry=${encodeURIComponent(entry)}`}`;

/** Sends the person on to the next thing that holds the stage, in the order of the pages; to "What is left" when nothing does. */
export async function goToNext(context: RequestContext): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  const gap = nextGap(visible, context.query.get("from"), context.query.get("entry"));
  return context.redirect(gap ? questionPath(visible, gap.address) : leftPath(visible.head.id));
}

/** What is left in the open entry, then on the page, then further on; at the end it begins again at the top. */
function nextGap(visible: VisibleStage, from: string | null, entry: string | null): Gap | undefined {
  const order = new Map(visible.compiled.subSections.map(({ subSection }, at) => [subSection.id, at]));
  const at = order.get(from ?? "") ?? 0;
  const holding = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion);
  return (
    holding.find((gap) => entry !== null && gap.address.includes(`[${entry}]`)) ??
    holding.find((gap) => gap.subSection === from) ??
    holding.find((gap) => (order.get(gap.subSection) ?? 0) > at) ??
    holding[0]
  );
}
