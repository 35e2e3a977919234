import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { type ReferralState, referralStates } from "../../../casework/pathways/referral-states.ts";
import { progressOf, type TargetProgress } from "../../../casework/plans/progress-store.ts";
import { notFound } from "../../../casework/refusal.ts";
import { subSectionStandings } from "../../../casework/review/sub-section-standing.ts";
import { sectionsToMark } from "../../../casework/review/to-mark.ts";
import { waitingAnswers } from "../../../casework/review/waiting.ts";
import { whatIsNew } from "../../../casework/review/what-is-new.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { timeInWords } from "../../../wording/dates.ts";
import { reviewWords } from "../../../wording/review.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Button } from "../../components/button/button.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import { QuestionRows } from "../../questions/question-rows.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { leftPath, rowId, stagePath } from "../paths.ts";
import { ReferralNews } from "../pathways/referral-states.tsx";
import type { Viewing } from "../question-walk.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { beginsFromAnother } from "../stage-views.ts";
import { type AskedTogether, askedAnew } from "./anew-views.ts";
import { News } from "./news.tsx";
import { reviewPath } from "./review-paths.ts";
import { ToMark } from "./to-mark.tsx";
import { NotReviewed, StillUnclear } from "./waiting-lists.tsx";

/** What a post without a script has to say on the page that answers it. */
export interface Told {
  readonly notice: JSX.Element | null;
  readonly status: number;
}

/**
 * Where a stage that begins from another opens: what is new since, what is asked of everybody, which sections must be marked; everything
 * else waits in one list.
 */
export async function showReview(
  context: RequestContext,
  told: Told = { notice: null, status: 200 },
): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  if (page === null) return context.refuse(notFound);
  await markSeen(work, stageId);
  context.audit({ youngPersonId: page.visible.youngPerson.id, stageId });
  if (!beginsFromAnother(page.visible)) return context.page(fromNothing(context, page), told.status);
  const referrals = await referralStates(work, page.visible);
  const notes = await progressOf(work, page.visible.youngPerson.id);
  return context.page(reviewPage(context, page, referrals, notes, told.notice), told.status);
}

/** The page of a stage that begins from none, opened by hand: nothing can be new since a last time that was not. */
function fromNothing(context: RequestContext, page: StagePage) {
  const say = reviewWords();
  const { visible, signatures } = page;
  const { head } = visible;
  const left = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  return frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
    },
    <>
      <p class="crumb small quiet">{head.title}</p>
      <h1>{say.title}</h1>
      <PageBar sectionsHref="#sections">
        <a href={leftPath(head.id)}>
          <b>
            {left} {say.leftInStage}
          </b>
        </a>
        <a href={stagePath(head.id)}>{stageWords().thisStage}</a>
      </PageBar>
      <p>{say.fromNothing}</p>
    </>,
  );
}

function reviewPage(
  context: RequestContext,
  page: StagePage,
  referrals: readonly ReferralState[],
  notes: readonly TargetProgress[],
  notice: JSX.Element | null,
) {
  const say = reviewWords();
  const words = stageWords();
  const { visible, signatures } = page;
  const { head } = visible;
  const today = dayOf(context.now);
  const waiting = waitingAnswers(visible, today);
  const standings = subSectionStandings(visible, waiting);
  const news = whatIsNew(visible, waiting, today, notes);
  const toMark = sectionsToMark(visible, waiting, standings);
  const mayWrite = page.may("write-answer");
  const viewing: Viewing = {
    visible,
    viewerId: context.actor.userId,
    viewerWorksAt: context.actor.organisationKind,
    now: context.now,
    comments: new Map(),
  };
  const marked = new Set(toMark.flatMap(({ subSections }) => subSections));
  const passed = waiting.filter((answer) => answer.datePassed && marked.has(answer.subSection));
  const anew = head.status === "in-progress" ? askedAnew(viewing, passed) : [];
  const left = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion).length;
  return frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${head.title}`,
      place: "young-people",
      person: stageBanner(visible, today),
      nav: stageNav(visible, signatures, null),
      scripts: mayWrite ? ["stage-page.js"] : [],
    },
    <>
      <p class="crumb small quiet">{head.title}</p>
      <h1>{say.title}</h1>
      <PageBar sectionsHref="#sections">
        {mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
        <a href={leftPath(head.id)}>
          <b>
            <span data-left-in-stage>{left}</span> {say.leftInStage}
          </b>
        </a>
        <a href={stagePath(head.id)}>{words.thisStage}</a>
      </PageBar>
      {notice}
      <News visible={visible} news={news} />
      <ReferralNews visible={visible} referrals={referrals} today={today} />
      {anew.length > 0 && <AskedAnew context={context} page={page} anew={anew} mayWrite={mayWrite} />}
      <StillUnclear visible={visible} />
      <ToMark visible={visible} sections={toMark} />
      <NotReviewed visible={visible} standings={standings} />
    </>,
  );
}

/** What every stage of this kind asks anew, on one page; each answer saves by itself, as on the page where it stands. */
function AskedAnew({
  context,
  page,
  anew,
  mayWrite,
}: {
  readonly context: RequestContext;
  readonly page: StagePage;
  readonly anew: readonly AskedTogether[];
  readonly mayWrite: boolean;
}): JSX.Element {
  const say = reviewWords();
  const { head } = page.visible;
  const run = randomUUID();
  return (
    <section aria-labelledby="asked-anew" class="ap-block">
      <h2 id="asked-anew">{say.askedAnew}</h2>
      <form
        method="post"
        action={reviewPath(head.id)}
        class="ap-form"
        data-saving={mayWrite ? "" : undefined}
        data-save-url={`${stagePath(head.id)}/answers`}
        data-csrf={context.session.csrf}
        data-run={run}
        novalidate
      >
        <CsrfField context={context} />
        <input type="hidden" name="_run" value={run} />
        {anew.map(({ key, title, href, views }) => (
          <section key={key} aria-label={title}>
            <h3 class="small">
              <a href={href}>{title}</a>
            </h3>
            <QuestionRows
              views={views}
              context={{ mayWrite, changing: null, rowId, side: () => null, footLinks: () => null }}
            />
          </section>
        ))}
        {mayWrite && (
          <div class="do" data-without-script>
            <Button name="do" value="save">
              {say.save}
            </Button>
          </div>
        )}
      </form>
    </section>
  );
}
