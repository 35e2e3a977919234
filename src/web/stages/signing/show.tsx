import { notFound } from "../../../casework/refusal.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { signingWords } from "../../../wording/signing.ts";
import { stageWords } from "../../../wording/stage.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { isPart, loadSigningPage } from "./load-signing-page.ts";
import { signingPage } from "./page.tsx";
import { nothingTold, type Told } from "./signing-page.ts";

/** Shows the countersignature of a part; `told` is what a form that could not be taken has to say. */
export async function showSigning(context: RequestContext, told: Told = nothingTold): Promise<Response> {
  const page = await loadSigningPage(context, told);
  if (page === null) return context.refuse(notFound);
  const { visible } = page.signing;
  await markSeen(context.work, visible.head.id);
  context.audit({
    youngPersonId: visible.youngPerson.id,
    stageId: visible.head.id,
    detail: { part: page.state.part },
  });
  const signed = context.query.get("signed") ?? "";
  const notice = isPart(signed) ? (
    <EventNote heading={signingWords().youSigned(stageWords().parts[signed])}>{signingWords().thisWaitsToo}</EventNote>
  ) : null;
  return context.page(signingPage({ ...page, told: { ...told, notice: told.notice ?? notice } }), told.status);
}
