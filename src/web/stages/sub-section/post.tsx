import { randomUUID } from "node:crypto";
import { saveAnswers } from "../../../casework/answers/save-answers.ts";
import { type AnswerChange, type ChangeResult, isConflict } from "../../../casework/answers/save-types.ts";
import { acceptWording } from "../../../casework/comments/accept-wording.ts";
import { addComment } from "../../../casework/comments/add-comment.ts";
import { answerComment } from "../../../casework/comments/answer-comment.ts";
import { resolveComment } from "../../../casework/comments/resolve-comment.ts";
import { keepLate } from "../../../casework/contributors/late-answers.ts";
import type { Outcome } from "../../../casework/refusal.ts";
import { notFound, type Refusal } from "../../../casework/refusal.ts";
import { asLifeEvent, lifeEvents } from "../../../casework/self-assessments/as-life-event.ts";
import { seenNothingToAdd } from "../../../casework/self-assessments/seen.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { parseAddress } from "../../../framework/address.ts";
import { formFiles, isOutOfReach } from "../../attachments/form-files.ts";
import { RefusedFiles } from "../../attachments/refused-files.tsx";
import { type PostedAnswer, readForm } from "../../questions/read-form.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { type Deed, deedOf, entryChange, runOf } from "../../saving/deed.ts";
import { nextPlace } from "../../saving/next-place.ts";
import { refusedAnswers } from "../../saving/refused-answers.tsx";
import { reasonDeed } from "../check-reasons/reason-deed.ts";
import { citePath } from "../cite/cite-paths.ts";
import { afterFactor, factorChange, factorComment } from "../factors/noticed.ts";
import { nextComment } from "../next-comment.ts";
import { keepingWays, listPageQuery, questionPath, rowId, subSectionPath } from "../paths.ts";
import { RefusedNote } from "../review/refused-note.tsx";
import { storyAfter } from "../story/story-places.ts";
import { noteDeed } from "../writing-notes/note-deed.ts";
import { refusedNotice } from "./refused-notice.tsx";
import { reviewDeed } from "./review-deed.ts";
import { showSubSection } from "./show.tsx";
import { takenBackPage } from "./taken-back.tsx";

/**
 * A posted form: everything that was touched is saved, each answer for itself; then the button's own deed is done. What is
 * out of step comes back with both texts, and what was saved stays saved.
 */
export async function postSubSection(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const run = runOf(fields.get("_run"));
  const deed = deedOf(fields.get("do"));
  const posted = readForm(fields);
  const before = await visibleTo(context.work, stageId);
  const late = (of: readonly PostedAnswer[], refusal: Refusal) =>
    keepLate(
      context.work,
      stageId,
      of.map(({ address, input }) => ({ address, value: input })),
      refusal,
    );
  if (before === null) {
    const kept = await late(posted, notFound);
    return kept === null ? context.refuse(notFound) : takenBackPage(context, kept, posted);
  }

  const results: ChangeResult[] = [];
  const changes = [
    ...posted.map(({ address, input, version }): AnswerChange => ({ address, value: input, version })),
    ...listChange(deed, before),
    ...(deed.verb === "life-event" ? asLifeEvent(before, deed.about, randomUUID(), nextPlace(before, lifeEvents)) : []),
    ...(deed.verb === "factor" ? factorChange(before, context.param("subSection"), fields, randomUUID()) : []),
    ...(posted.some(({ address }) => address === deed.about) ? [] : seenChange(deed)),
  ];
  if (changes.length > 0) {
    const saved = await saveAnswers(context.work, { stageId, runId: run, changes });
    if (!saved.ok) {
      const kept = await late(posted, saved.refusal);
      return kept === null ? context.refuse(saved.refusal) : takenBackPage(context, kept, posted);
    }
    for (const result of saved.value.results) {
      const typed = posted.filter(({ address }) => address === result.address);
      const kept = result.outcome === "refused" ? await late(typed, result.refusal) : null;
      results.push(kept === null ? result : { ...result, outcome: "refused", refusal: kept });
    }
  }
  const files = await formFiles(context, before, deed);
  const refusals = results.filter((result) => result.outcome === "refused");
  if (refusals.length > 0 || files.length > 0) {
    context.keepWork();
    const conflicts = refusals.map(({ refusal }) => refusal).filter(isConflict);
    const answers = refusedAnswers(results, posted);
    const first = refusals[0]?.refusal ?? files.find(({ refusal }) => isOutOfReach(refusal))?.refusal;
    if (conflicts.length + answers.length === 0 && first) return context.refuse(first);
    context.auditView(conflicts.length > 0 ? "conflict-viewed" : "stage-viewed");
    return showSubSection(context, {
      status: conflicts.length > 0 ? 409 : ((answers[0] ?? files[0])?.refusal.status ?? 422),
      notice: (
        <>
          {files.length > 0 && <RefusedFiles files={files} />}
          {refusedNotice({ context, visible: before, conflicts, answers, posted, run })}
        </>
      ),
    });
  }
  const reviewed = await reviewDeed(context, deed, stageId, run);
  if (reviewed && !reviewed.ok) {
    // The answers of the same post are saved; what was to be confirmed is read again.
    context.keepWork();
    if (reviewed.refusal.status !== 409) return context.refuse(reviewed.refusal);
    context.auditView("stage-viewed");
    return showSubSection(context, { status: 409, notice: <RefusedNote refusal={reviewed.refusal} /> });
  }
  const reasoned = await reasonDeed(context, deed, stageId);
  if (reasoned && !reasoned.ok && reasoned.refusal.status === 422) {
    // The answers of the same post are saved; what was typed comes back with what is wrong with it.
    context.keepWork();
    context.auditView("stage-viewed");
    return showSubSection(context, { status: 422, notice: <RefusedNote refusal={reasoned.refusal} /> });
  }
  const done =
    reasoned ?? (await commentDeed(context, deed, before, results)) ?? (await noteDeed(context, deed, stageId));
  if (done && !done.ok) {
    // The answers of the same post are saved, whatever becomes of the comment.
    context.keepWork();
    return context.refuse(done.refusal);
  }
  const settles = deed.verb === "accept" || deed.verb === "answer" || deed.verb === "resolve";
  const next = settles ? await nextComment(context, deed.about) : null;
  return context.redirect(next ?? whereTo(context, deed, before, results));
}

/** What the deed writes: an entry added, taken out or put back; a carried answer confirmed. */
function listChange(deed: Deed, visible: VisibleStage): readonly AnswerChange[] {
  if (deed.verb !== "confirm") return entryChange(deed, (list) => nextPlace(visible, list));
  return [{ address: deed.about, value: storedValue(visible, deed.about), version: deed.version, confirm: true }];
}

/** Closes a prompt of a self-assessment without a comment; a comment typed at the same time stands instead. */
const seenChange = ({ verb, about, version }: Deed): readonly AnswerChange[] =>
  verb === "seen" ? [{ address: about, value: seenNothingToAdd, version }] : [];

function storedValue(visible: VisibleStage, address: string) {
  const parsed = parseAddress(address);
  if (parsed?.kind === "field") {
    return (
      visible.answers.entries[parsed.list]?.find((entry) => entry.id === parsed.entry)?.values[parsed.question] ?? null
    );
  }
  return visible.answers.values[address] ?? null;
}

async function commentDeed(
  context: RequestContext,
  deed: Deed,
  visible: VisibleStage,
  results: readonly ChangeResult[],
): Promise<Outcome<unknown> | null> {
  const fields = formFields(context.body);
  const stageId = visible.head.id;
  switch (deed.verb) {
    case "comment": {
      const wording = fields.get(`wording ${deed.about}`) ?? "";
      return addComment(context.work, {
        stageId,
        address: deed.about,
        text: fields.get(`comment ${deed.about}`) ?? "",
        ...(wording.trim() === "" ? {} : { suggestedWording: wording }),
      });
    }
    case "suggest-factor": {
      const comment = factorComment(visible, context.param("subSection"), fields);
      return comment && addComment(context.work, comment);
    }
    case "answer":
      return answerComment(context.work, { commentId: deed.about, text: fields.get(`answer ${deed.about}`) ?? "" });
    case "accept": {
      // What was typed on the same page is saved first; the wording then takes its place, and both are in the history.
      const typed = results.find((result) => result.address === deed.further);
      const version = typed?.outcome === "saved" ? typed.version : deed.version;
      return acceptWording(context.work, { commentId: deed.about, version });
    }
    case "resolve":
      return resolveComment(context.work, { commentId: deed.about });
    default:
      return null;
  }
}

/** Back to the page, at the very row; an added entry is opened. */
function whereTo(context: RequestContext, deed: Deed, visible: VisibleStage, results: readonly ChangeResult[]): string {
  const page = context.query.get("page");
  const path = new URL(context.request.url).pathname;
  const back = (to: string): string => keepingWays(to, context.query.get("from"), context.query.get("back"));
  const here = back(`${path}${page === null ? "" : listPageQuery(page)}`);
  const and = here.includes("?") ? "&" : "?";
  switch (deed.verb) {
    case "life-event":
    case "add": {
      const added = results.map(({ address }) => parseAddress(address)).findLast((each) => each?.kind === "entry");
      const subSection = subSectionPath(visible.head.id, context.param("subSection"));
      return added?.kind === "entry" ? back(`${subSection}/${added.question}/${added.entry}`) : here;
    }
    case "factor":
    case "suggest-factor":
      return afterFactor(here, formFields(context.body), results);
    case "cite":
      return citePath(visible.head.id, deed.about);
    case "remove-file":
    case "seen":
    case "leave-note":
    case "take-up-note":
    case "pass-check":
    case "take-reason-back":
      return `${here}#${encodeURIComponent(rowId(deed.about))}`;
    case "change":
      return `${here}${and}change=${encodeURIComponent(deed.about)}#${encodeURIComponent(rowId(deed.about))}`;
    case "confirm":
    case "keep":
    case "comment":
      return back(questionPath(visible, deed.about));
    case "accept":
      return back(questionPath(visible, deed.further));
    case "delete":
    case "restore":
      // The page of an entry that was taken out is gone: its list says so, and puts it back.
      return back(questionPath(visible, parseAddress(deed.about)?.question ?? ""));
    default:
      return storyAfter(context, visible) ?? `${here}${and}saved=1`;
  }
}
