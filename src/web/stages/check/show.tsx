import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { labelFor } from "../../../assessment/label-for.ts";
import { countersigners } from "../../../casework/countersignature/countersigners.ts";
import { notFound } from "../../../casework/refusal.ts";
import { notReviewedLines } from "../../../casework/review/not-reviewed.ts";
import { mustBeOpened, type WaitingAnswer, waitingAnswers } from "../../../casework/review/waiting.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { placedMeta } from "../../../casework/stages/placed-meta.ts";
import { stageContent, vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { SubSectionId } from "../../../framework/language.ts";
import { reviewWords } from "../../../wording/review.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { questionPath } from "../paths.ts";
import { Reading } from "../reading/reading.tsx";
import { changePath, reviewPath } from "../review/review-paths.ts";
import type { Told } from "../review/show.tsx";
import { whyOpened } from "../review/why-opened.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { askable } from "./askable.ts";
import { ConfirmForm } from "./confirm-form.tsx";
import { placeOf } from "./place-of.ts";

/** A section, or one sub-section, with every answer shown: the only kind of page from which several are confirmed in one act. */
export async function showCheck(
  context: RequestContext,
  told: Told = { notice: null, status: 200 },
): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const place = context.param("place");
  const page = await loadStagePage(work, stageId);
  const subSections = page ? placeOf(page.visible, place) : null;
  if (page === null || subSections === null) return context.refuse(notFound);
  const { visible, signatures } = page;
  const say = reviewWords();
  const today = dayOf(context.now);
  const waiting = waitingAnswers(visible, today).filter(({ subSection }) => subSections.ids.includes(subSection));
  const open = visible.head.status === "in-progress";
  const toOpen = waiting.filter(mustBeOpened);
  const old = waiting.filter((answer) => answer.monthsOld !== null && !mustBeOpened(answer));
  const here = new Set<SubSectionId>(subSections.ids);
  const sections = stageContent(visible).sections.flatMap((section) => {
    const shown = section.subSections.filter(({ id }) => here.has(id));
    return shown.length === 0 ? [] : [{ ...section, subSections: shown }];
  });
  const meta = placedMeta(visible);
  const ask = open ? askable(page, subSections.group, waiting) : null;
  await markSeen(work, stageId);
  context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail: { place } });
  return context.page(
    frame(
      context,
      {
        title: `${say.check(subSections.title)}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
        place: "young-people",
        person: stageBanner(visible, today),
        nav: stageNav(visible, signatures, null),
      },
      <>
        <p class="crumb small quiet">
          <a href={reviewPath(stageId)}>{say.title}</a>
        </p>
        <h1>{say.check(subSections.title)}</h1>
        <PageBar sectionsHref="#sections">
          <b>{say.waiting(waiting.length)}</b>
          {open && waiting.length + (ask === null ? 0 : 1) > 0 && page.may("confirm") && (
            <a href="#confirm">{say.toTheEnd}</a>
          )}
        </PageBar>
        {told.notice}
        <First id="open-first" heading={say.openFirst} note={say.openFirstWhy} answers={toOpen} visible={visible} />
        <First id="old" heading={say.oldOnes} note={say.oldWhy} answers={old} visible={visible} />
        <Reading
          sections={sections}
          context={{
            meta,
            notReviewed: notReviewedLines(visible),
            links: (question) => {
              const address = meta.get(question.place)?.address;
              if (!open || !page.may("write-answer") || address === undefined || question.record) return null;
              return (
                <a href={changePath(visible, address, place)}>
                  {say.change}
                  <span class="govuk-visually-hidden">: {question.label}</span>
                </a>
              );
            },
          }}
        />
        {open && page.may("confirm") && (
          <ConfirmForm
            context={context}
            visible={visible}
            place={place}
            run={randomUUID()}
            confirmed={waiting.filter((answer) => !mustBeOpened(answer))}
            toOpen={toOpen.length}
            ask={ask}
            countersigners={ask === null ? [] : await countersigners(work, visible.head.ownerId)}
          />
        )}
      </>,
    ),
    told.status,
  );
}

/** What is put first: what must be opened by itself, and what is old. */
function First({
  id,
  heading,
  note,
  answers,
  visible,
}: {
  readonly id: string;
  readonly heading: string;
  readonly note: string;
  readonly answers: readonly WaitingAnswer[];
  readonly visible: VisibleStage;
}): JSX.Element | null {
  if (answers.length === 0) return null;
  const vocabulary = vocabularyOf(visible);
  return (
    <section aria-labelledby={id} class="ap-block">
      <h2 id={id}>
        {heading} ({answers.length})
      </h2>
      <p class="quiet">{note}</p>
      <ul class="ap-list">
        {answers.map((answer) => {
          const question = visible.compiled.byId.get(answer.address.replace(/\[[^\]]*\]/, ""))?.question;
          return (
            <li key={answer.address}>
              <a href={questionPath(visible, answer.address)}>
                {question ? labelFor(question, vocabulary) : answer.address}
              </a>{" "}
              <span class="amber">{whyOpened(answer)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
