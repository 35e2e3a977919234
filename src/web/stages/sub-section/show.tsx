import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import { readCitations } from "../../../casework/citations/read-citations.ts";
import { type CommentThread, isOpen } from "../../../casework/comments/comment-thread.ts";
import { othersHere } from "../../../casework/presence/others-here.ts";
import { sayHere } from "../../../casework/presence/say-here.ts";
import { notFound } from "../../../casework/refusal.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import { subSectionStandings } from "../../../casework/review/sub-section-standing.ts";
import { waitingAnswers } from "../../../casework/review/waiting.ts";
import { lastTimeOf } from "../../../casework/self-assessments/since-last-time.ts";
import { vocabularyIn } from "../../../casework/self-assessments/voice-of.ts";
import { lastCompleted } from "../../../casework/stages/last-completed.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { notedIn } from "../../../casework/writing-notes/noted.ts";
import { entryAddress, parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { reviewWords } from "../../../wording/review.ts";
import { readsAnewHeader } from "../../islands/live/protocol.ts";
import type { QuestionView } from "../../questions/view.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { type Beside, besideOf } from "../beside/beside.ts";
import { placeOf } from "../check/place-of.ts";
import { reasonsHere } from "../check-reasons/reasons-here.ts";
import { formerPlace } from "../entry-grid/former-place.ts";
import { factorsHere } from "../factors/factors-here.ts";
import { loadStagePage } from "../load-page.ts";
import { questionPath } from "../paths.ts";
import { cameToPlan } from "../plan/plan-paths.ts";
import { progressOfTarget } from "../plan/progress-beside.tsx";
import { entriesAround, entryPageViews, listPageOf, subSectionViews, viewAt } from "../question-views.ts";
import { startWalk, type Viewing } from "../question-walk.ts";
import { checkPath } from "../review/review-paths.ts";
import { type FormPage, firstOfExplanations, subSectionPage } from "./page.tsx";

/** What a post without a script has to say on the page that answers it. */
export interface Told {
  readonly notice: JSX.Element | null;
  readonly status: number;
}

/** Shows a sub-section, or one entry of a list of it. */
export async function showSubSection(
  context: RequestContext,
  told: Told = { notice: null, status: 200 },
): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const subSection = context.param("subSection");
  const page = await loadStagePage(work, stageId);
  if (!page?.visible.subSections.includes(subSection)) return context.refuse(notFound);
  const { visible, comments } = page;
  const waiting = waitingAnswers(visible, dayOf(context.now)).filter((answer) => answer.subSection === subSection);
  const entry = entryOf(context);
  const viewing: Viewing = {
    visible,
    former: entry && (await formerPlace(work, page, entry)),
    viewerId: context.actor.userId,
    viewerWorksAt: context.actor.organisationKind,
    now: context.now,
    comments: openByAddress(comments),
    waiting: new Map(waiting.map((answer) => [answer.address, answer])),
  };
  const pageId = context.query.get("page");
  const views = entry ? entryPageViews(viewing, entry.list, entry.id, pageId) : subSectionViews(viewing, subSection);
  if (views === null) return context.refuse(notFound);
  const walk = startWalk(viewing, null);
  const list = entry ? walk.index.questions.get(entry.list)?.question : undefined;
  const beside = besideOf(walk, subSection, views, entry !== null, context.actor.role === "manager");
  await markSeen(work, stageId);
  const place = { stageId, subSection, page: entry ? entryAddress(entry.list, entry.id) : "" };
  // A page that reads anew what others changed has said already that it is open, and in which question.
  const readsAnew = context.request.headers.has(readsAnewHeader);
  if (!readsAnew) await sayHere(work, place, null);
  const others = visible.head.status === "in-progress" ? await othersHere(work, place) : [];
  context.audit({
    youngPersonId: visible.youngPerson.id,
    stageId,
    detail: { subSection, ...(readsAnew ? { readsAnew } : {}) },
  });
  return context.page(
    subSectionPage(context, {
      visible,
      signatures: page.signatures,
      comments,
      subSection,
      title: titleOf(visible, subSection),
      from: cameFrom(viewing, context.query.get("from")),
      entry: entry && { ...entry, name: nameOfEntry(visible.compiled, entry.list, entry.id, visible.answers) },
      around: entry && entriesAround(viewing, entry.list),
      pages: list?.type === "list" ? (list.pages ?? []) : [],
      listPage: list?.type === "list" ? listPageOf(list, pageId) : null,
      standing: subSectionStandings(visible, waiting, subSection).get(subSection) ?? null,
      notReviewed: notReviewedLines(visible).get(subSection) ?? null,
      back: cameToPlan(visible, context.query.get("back")) ?? cameToCheck(visible, context.query.get("back")),
      now: context.now,
      views,
      notes: await notedIn(work, visible, (address) => address.startsWith(place.page)),
      reasons: await reasonsHere(
        context,
        page,
        (address) => address.startsWith(place.page) && questionOf(visible, address)?.subSection === subSection,
      ),
      others,
      beside,
      citations: await readCitations(work, visible),
      lastTime: hasVoices(visible, subSection, beside) ? await lastTimeOf(work, stageId) : null,
      factors: factorsHere(page, subSection, entry?.list ?? null, views, context.query),
      lastStage: judges(views) ? await lastCompleted(work, stageId) : null,
      viewAt: (address) => viewAt(viewing, address),
      progress: await progressOfTarget(work, visible, entry),
      mayWrite: page.mayWriteIn(subSection),
      mayComment: page.may("comment"),
      changing: context.query.get("change"),
      notice: told.notice,
      run: randomUUID(),
      today: dayOf(context.now),
    }),
    told.status,
  );
}

const questionOf = ({ compiled }: VisibleStage, address: Address) =>
  compiled.byId.get(parseAddress(address)?.question ?? "");

/** Whether the page shows what somebody said: only then it is worth to look at what they said before. */
const hasVoices = (visible: VisibleStage, subSection: string, { head, at }: Beside): boolean =>
  head.length > 0 || at.size > 0 || subSection === firstOfExplanations(visible);

/** Whether a judgement of the whole is asked: only then the last one stands beside it. */
const judges = (views: readonly QuestionView[]): boolean =>
  views.some((view) => view.kind === "asked" && view.type === "judgement");

function titleOf(visible: VisibleStage, subSection: string): string {
  const placed = visible.compiled.subSections.find((each) => each.subSection.id === subSection);
  const words = vocabularyOf(visible);
  return placed ? titleFor(placed.subSection, vocabularyIn(visible, placed.section.group, words)) : "";
}

/** The page of a section from which somebody came to change an answer; null for what is not there. */
function cameToCheck(visible: VisibleStage, place: string | null): FormPage["back"] {
  const found = place === null ? null : placeOf(visible, place);
  return found && place !== null
    ? { href: checkPath(visible.head.id, place), text: reviewWords().backToCheck(found.title), place }
    : null;
}

/** The question that is named as the one to go back to; null for what is not there. */
function cameFrom(viewing: Viewing, address: string | null): FormPage["from"] {
  const view = address === null ? null : viewAt(viewing, address);
  return view && { address: view.address, href: questionPath(viewing.visible, view.address), label: view.label };
}

/** The entry named in the path of an entry's page. */
export function entryOf(context: RequestContext): { readonly list: string; readonly id: string } | null {
  const parts = new URL(context.request.url).pathname.split("/").filter(Boolean);
  // /stages/:stageId/sections/:subSection/:list/:entry
  return parts.length === 6 ? { list: context.param("list"), id: context.param("entry") } : null;
}

function openByAddress(comments: readonly CommentThread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thread of comments) if (isOpen(thread)) counts.set(thread.address, (counts.get(thread.address) ?? 0) + 1);
  return counts;
}
