import type { JSX } from "preact";
import { titleFor } from "../../../assessment/label-for.ts";
import type { WhatIsNew } from "../../../casework/review/what-is-new.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import type { SubSectionId } from "../../../framework/language.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { reviewWords } from "../../../wording/review.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { dayOf } from "../../words/when.ts";
import { calledName } from "../beside/called-name.ts";
import { questionPath, subSectionPath } from "../paths.ts";
import { ProgressNews } from "../plan/progress-news.tsx";

/** What has come since the last stage ended, each with the pages that it affects. */
export function News({ visible, news }: { readonly visible: VisibleStage; readonly news: WhatIsNew }): JSX.Element {
  const say = reviewWords();
  const { events, since, received, selfAssessments, dueTargets } = news;
  return (
    <section aria-label={say.newSince} class="ap-block">
      {since ? (
        <p class="quiet">{say.beganFrom(since.stageTitle, dateInWords(dayOf(since.at)))}</p>
      ) : (
        <p class="quiet">{say.beganFromNothing}</p>
      )}
      {since && events.length === 0 && <p>{say.noEvents}</p>}
      {events.map((event) => (
        <EventNote
          key={`${event.kind} ${event.address} ${event.at}`}
          heading={say.event[event.kind](event.name, event.changed)}
        >
          {say.onDay(dateInWords(dayOf(new Date(event.at))))}{" "}
          {event.affects.length === 0 ? (
            <span>{say.affectsNothing}</span>
          ) : (
            <>
              {say.lookAgainAt}{" "}
              {event.affects.map(({ subSection, answers }, at) => (
                <span key={subSection}>
                  {at > 0 && "; "}
                  <a href={questionPath(visible, answers[0]?.address ?? "")}>
                    {titleAt(visible, subSection)} ({answers.length})
                  </a>
                </span>
              ))}
              .
            </>
          )}
        </EventNote>
      ))}
      <ul class="ap-list">
        {received > 0 && <li>{say.received(received)}</li>}
        {selfAssessments.map(({ group, subSection, answered }) => (
          <li key={group}>
            <a href={subSectionPath(visible.head.id, subSection)}>
              {group === "self-assessment"
                ? say.selfAssessment(calledName(visible.youngPerson), answered)
                : say.carerAssessment(answered)}
            </a>
          </li>
        ))}
        {dueTargets.map(({ address, name, due }) => (
          <li key={address}>
            <a href={questionPath(visible, address)}>{say.targetDue(name, dateInWords(due))}</a>
          </li>
        ))}
      </ul>
      <ProgressNews visible={visible} progress={news.progress} />
    </section>
  );
}

export function titleAt(visible: VisibleStage, id: SubSectionId): string {
  const placed = visible.compiled.subSections.find(({ subSection }) => subSection.id === id);
  return placed ? titleFor(placed.subSection, vocabularyOf(visible)) : "";
}
