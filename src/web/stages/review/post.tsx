import { saveAnswers } from "../../../casework/answers/save-answers.ts";
import { isConflict } from "../../../casework/answers/save-types.ts";
import { notFound } from "../../../casework/refusal.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { readForm } from "../../questions/read-form.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { runOf } from "../../saving/deed.ts";
import { refusedAnswers } from "../../saving/refused-answers.tsx";
import { refusedNotice } from "../sub-section/refused-notice.tsx";
import { reviewPath } from "./review-paths.ts";
import { showReview } from "./show.tsx";

/** Saves what was answered on the page of what is new, without a script; what is out of step comes back with both texts. */
export async function postReview(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const run = runOf(fields.get("_run"));
  const posted = readForm(fields);
  const before = await visibleTo(context.work, stageId);
  if (before === null) return context.refuse(notFound);
  const changes = posted.map(({ address, input, version }) => ({ address, value: input, version }));
  if (changes.length > 0) {
    const saved = await saveAnswers(context.work, { stageId, runId: run, changes });
    if (!saved.ok) return context.refuse(saved.refusal);
    const refusals = saved.value.results.flatMap((result) => (result.outcome === "refused" ? result.refusal : []));
    const [first] = refusals;
    if (first !== undefined) {
      context.keepWork();
      const conflicts = refusals.filter(isConflict);
      const answers = refusedAnswers(saved.value.results, posted);
      if (conflicts.length + answers.length === 0) return context.refuse(first);
      context.auditView(conflicts.length > 0 ? "conflict-viewed" : "stage-viewed");
      return showReview(context, {
        status: conflicts.length > 0 ? 409 : (answers[0]?.refusal.status ?? 422),
        notice: refusedNotice({ context, visible: before, conflicts, answers, posted, run }),
      });
    }
  }
  return context.redirect(`${reviewPath(stageId)}?saved=1`);
}
