import { factorList } from "../../../assessment/factors/factors.ts";
import { saveAnswers } from "../../../casework/answers/save-answers.ts";
import { isConflict } from "../../../casework/answers/save-types.ts";
import { factorsHome } from "../../../casework/factors/weigh-factors.ts";
import { notFound } from "../../../casework/refusal.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { parseAddress } from "../../../framework/address.ts";
import { readForm } from "../../questions/read-form.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { runOf } from "../../saving/deed.ts";
import { refusedAnswers } from "../../saving/refused-answers.tsx";
import { refusedNotice } from "../sub-section/refused-notice.tsx";
import { factorsPath } from "./paths.ts";
import { showFactors } from "./show.tsx";

/** Saves the strengths that were touched, without a script. What somebody else changed meanwhile comes back with both ratings. */
export async function postFactors(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const visible = await visibleTo(context.work, stageId);
  if (visible === null || factorsHome(visible) === null) return context.refuse(notFound);
  const fields = formFields(context.body);
  const run = runOf(fields.get("_run"));
  const posted = readForm(fields).filter(({ address }) => parseAddress(address)?.question === `${factorList}.strength`);
  if (posted.length === 0) return context.redirect(factorsPath(stageId));
  const changes = posted.map(({ address, input, version }) => ({ address, value: input, version }));
  const saved = await saveAnswers(context.work, { stageId, runId: run, changes });
  if (!saved.ok) return context.refuse(saved.refusal);
  const { results } = saved.value;
  const refusals = results.flatMap((result) => (result.outcome === "refused" ? [result.refusal] : []));
  if (refusals.length === 0) return context.redirect(factorsPath(stageId));
  context.keepWork();
  const conflicts = refusals.filter(isConflict);
  const answers = refusedAnswers(results, posted);
  const [first] = refusals;
  if (conflicts.length + answers.length === 0 && first) return context.refuse(first);
  context.auditView(conflicts.length > 0 ? "conflict-viewed" : "stage-viewed");
  return showFactors(context, {
    status: conflicts.length > 0 ? 409 : (answers[0]?.refusal.status ?? 422),
    notice: refusedNotice({ context, visible, conflicts, answers, posted, run }),
  });
}
