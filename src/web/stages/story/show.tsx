import { passedPoints } from "../../../casework/check-reasons/passed-points.ts";
import { readCitations } from "../../../casework/citations/read-citations.ts";
import { stageAtMoment } from "../../../casework/history/stage-at-moment.ts";
import { notFound } from "../../../casework/refusal.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { momentInWords, timeInWords } from "../../../wording/dates.ts";
import { readingWords } from "../../../wording/reading.ts";
import { stageWords } from "../../../wording/stage.ts";
import { storyWords } from "../../../wording/story.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { storyOf } from "./passages.ts";
import { Part, type StoryContext } from "./story-part.tsx";
import { partOf, storyPath } from "./story-places.ts";

/**
 * A stage as a story: the same answers as running text, changed where they stand. With `?at=` as it stood at that moment, with `?change=` one
 * passage open to be written, with `?part=` one sub-section alone.
 */
export async function showStory(context: RequestContext): Promise<Response> {
  const { work, query } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  if (page === null) return context.refuse(notFound);
  const asked = query.get("at");
  const then = asked === null ? null : await stageAtMoment(work, { stageId, at: new Date(asked) });
  if (then && !then.ok) return context.refuse(then.refusal);
  const visible = then?.value.visible ?? page.visible;
  await markSeen(work, stageId);
  if (then === null) {
    context.auditView("stage-viewed");
    context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  }
  const part = query.get("part") ?? partOf(visible, then === null ? query.get("change") : null);
  const sections = storyOf((then?.value.content ?? stageContent(visible)).sections)
    .map((section) => ({
      ...section,
      parts: section.parts.filter(({ id, passages, unanswered }) =>
        part === null ? passages.length + unanswered > 0 : id === part,
      ),
    }))
    .filter(({ parts }) => parts.length > 0);
  const open = then === null && visible.head.status === "in-progress";
  const story: StoryContext = {
    context,
    visible,
    viewing: {
      visible,
      viewerId: context.actor.userId,
      viewerWorksAt: context.actor.organisationKind,
      now: context.now,
      comments: new Map(),
    },
    citations: await readCitations(work, visible, then?.value.at),
    mayWriteIn: (subSection) => open && page.mayWriteIn(subSection),
    changing: open ? query.get("change") : null,
    notReviewed: notReviewedLines(visible),
    passed: then === null ? await passedPoints(work, visible) : [],
  };
  const { head } = page.visible;
  const say = storyWords();
  const writes = sections.some(({ parts }) => parts.some(({ id }) => story.mayWriteIn(id)));
  return context.page(
    frame(
      context,
      {
        title: `${say.title}, ${visible.youngPerson.displayName}, ${head.title}`,
        place: "young-people",
        person: stageBanner(page.visible, dayOf(context.now)),
        nav: stageNav(page.visible, page.signatures, null),
        scripts: writes ? ["stage-page.js"] : [],
      },
      <>
        <h1>{say.heading(head.title)}</h1>
        <PageBar sectionsHref="#sections">
          {writes && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
          {then ? (
            <>
              <b>{readingWords().asItStood(momentInWords(then.value.at))}</b>
              <a href={storyPath(stageId)}>{readingWords().asItStandsNow}</a>
            </>
          ) : (
            part !== null && <a href={storyPath(stageId)}>{say.wholeStory}</a>
          )}
          <a
            href={
              then
                ? `${stagePath(stageId)}/read?at=${encodeURIComponent(then.value.at.toISOString())}`
                : `${stagePath(stageId)}/read`
            }
          >
            {say.asAsked}
          </a>
          <a href={`${stagePath(stageId)}/history`}>{stageWords().history}</a>
        </PageBar>
        {then && <EventNote heading={readingWords().earlierMoment}>{readingWords().cannotBeChanged}</EventNote>}
        {!visible.all && <p class="quiet">{say.yourPartsOnly}</p>}
        <div class="story" data-story-page={open ? storyPath(stageId) : undefined}>
          {sections.map((section) => (
            <section key={section.id} aria-labelledby={`story-of-${section.id}`}>
              <h2 id={`story-of-${section.id}`}>{section.title}</h2>
              {section.parts.map((each) => (
                <Part key={each.id} part={each} story={story} />
              ))}
            </section>
          ))}
        </div>
      </>,
    ),
  );
}
