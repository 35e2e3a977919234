import { askCountersignature } from "../../../casework/countersignature/ask-countersignature.ts";
import { notFound, type Refusal } from "../../../casework/refusal.ts";
import { confirmAnswers } from "../../../casework/review/confirm-answers.ts";
import { subSectionStandings } from "../../../casework/review/sub-section-standing.ts";
import { sectionsToMark } from "../../../casework/review/to-mark.ts";
import { waitingAnswers } from "../../../casework/review/waiting.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { runOf } from "../../saving/deed.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { RefusedNote } from "../review/refused-note.tsx";
import { checkPath, reviewPath } from "../review/review-paths.ts";
import { askable } from "./askable.ts";
import { placeOf } from "./place-of.ts";
import { readSeen } from "./seen.ts";
import { showCheck } from "./show.tsx";

/** Confirms what the page has shown, asks for the countersignature where that was pressed, and leads on to the next section to mark. */
export async function postCheck(context: RequestContext): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const place = context.param("place");
  const page = await loadStagePage(work, stageId);
  const here = page ? placeOf(page.visible, place) : null;
  if (page === null || here === null) return context.refuse(notFound);
  const fields = formFields(context.body);
  const seen = readSeen(fields);
  const asks = fields.get("do") === "confirm-and-ask";
  if (seen.shown.length > 0 || !asks) {
    const run = runOf(fields.get("_run"));
    const outcome = await confirmAnswers(work, { stageId, runId: run, subSections: here.ids, ...seen });
    if (!outcome.ok) return readAgain(context, outcome.refusal);
  }
  const after = await loadStagePage(work, stageId);
  if (after === null) return context.refuse(notFound);
  if (asks) {
    const part = askable(after, here.group, []);
    if (part !== null) {
      const asked = await askCountersignature(work, {
        stageId,
        part,
        note: fields.get("note") ?? "",
        addressedTo: fields.get("of") || null,
      });
      if (!asked.ok) {
        // What was confirmed stays confirmed, whatever becomes of the request.
        context.keepWork();
        return context.refuse(asked.refusal);
      }
    }
  }
  return context.redirect(whereNext(context, after, place));
}

/** The page as it stands now, over it why nothing was confirmed. */
function readAgain(context: RequestContext, refusal: Refusal): Response | Promise<Response> {
  if (refusal.status !== 409) return context.refuse(refusal);
  context.keepWork();
  context.auditView("stage-viewed");
  return showCheck(context, { notice: <RefusedNote refusal={refusal} />, status: 409 });
}

/** The next section that must be marked or asked for; else the page of what is new. */
function whereNext(context: RequestContext, page: StagePage, place: string): string {
  const { visible } = page;
  const stageId = visible.head.id;
  const waiting = waitingAnswers(visible, dayOf(context.now));
  const next = sectionsToMark(visible, waiting, subSectionStandings(visible, waiting)).find(
    ({ section, waiting: waits }) =>
      section.id !== place && (waits.length > 0 || askable(page, section.group, []) !== null),
  );
  return next ? checkPath(stageId, next.section.id) : reviewPath(stageId);
}
