import { readCitations } from "../../../casework/citations/read-citations.ts";
import { momentInWords as momentSentence } from "../../../casework/history/moments.ts";
import { momentsOfStage } from "../../../casework/history/moments-of-stage.ts";
import { stageAtMoment } from "../../../casework/history/stage-at-moment.ts";
import { notFound } from "../../../casework/refusal.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { placedMeta } from "../../../casework/stages/placed-meta.ts";
import { stageContent } from "../../../casework/stages/stage-content.ts";
import { compareWords } from "../../../wording/compare.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { readingWords } from "../../../wording/reading.ts";
import { stageWords } from "../../../wording/stage.ts";
import { storyWords } from "../../../wording/story.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { CitedText } from "../cite/cited-text.tsx";
import { comparePath } from "../compare/compare-address.ts";
import { DocumentLinks } from "../document-links.tsx";
import { loadStagePage } from "../load-page.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { storyPath } from "../story/story-places.ts";
import { Reading } from "./reading.tsx";

/** The whole stage as it was asked, to be read; with `?at=` as it stood at that moment. */
export async function showReading(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const page = await loadStagePage(context.work, stageId);
  if (page === null) return context.refuse(notFound);
  const asked = context.query.get("at");
  const then = asked === null ? null : await stageAtMoment(context.work, { stageId, at: new Date(asked) });
  if (then && !then.ok) return context.refuse(then.refusal);
  const visible = then?.value.visible ?? page.visible;
  const moments = await momentsOfStage(context.work, { stageId });
  await markSeen(context.work, stageId);
  if (then === null) {
    context.auditView("stage-viewed");
    context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  }
  const citations = await readCitations(context.work, visible, then?.value.at);
  const { head } = page.visible;
  const say = readingWords();
  return context.page(
    frame(
      context,
      {
        title: `${say.read}, ${visible.youngPerson.displayName}, ${head.title}`,
        place: "young-people",
        person: stageBanner(page.visible, dayOf(context.now)),
        nav: stageNav(page.visible, page.signatures, null),
      },
      <>
        <h1>{head.title}</h1>
        <PageBar sectionsHref="#sections">
          <b>
            {then
              ? say.asItStood(momentInWords(then.value.at))
              : head.endedAt && head.status !== "in-progress"
                ? say.ended[head.status](momentInWords(head.endedAt))
                : say.inProgress}
          </b>
          {then && <a href={`${stagePath(stageId)}/read`}>{say.asItStandsNow}</a>}
          <a href={storyPath(stageId, then ? { moment: then.value.at } : {})}>{storyWords().title}</a>
          <a href={`${stagePath(stageId)}/history`}>{stageWords().history}</a>
          <a href={comparePath(stageId)}>{compareWords().title}</a>
          {page.may("export") && <DocumentLinks stageId={stageId} />}
        </PageBar>
        {then && <EventNote heading={say.earlierMoment}>{say.cannotBeChanged}</EventNote>}
        {moments.ok && moments.value.length > 0 && (
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">{say.moments}</span>
            </summary>
            <ul class="ap-list">
              {moments.value.map((moment) => (
                <li key={`${moment.kind} ${moment.at.toISOString()}`}>
                  <a href={`${stagePath(stageId)}/read?at=${encodeURIComponent(moment.at.toISOString())}`}>
                    {momentInWords(moment.at)}
                  </a>
                  : {momentSentence(moment)}
                </li>
              ))}
            </ul>
          </details>
        )}
        <Reading
          sections={stageContent(visible).sections}
          context={{
            meta: placedMeta(visible),
            notReviewed: notReviewedLines(visible),
            says: (text) => <CitedText pieces={citations(text)} visible={visible} />,
          }}
        />
      </>,
    ),
  );
}
