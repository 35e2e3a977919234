import type { JSX } from "preact";
import { titleFor } from "../../../assessment/label-for.ts";
import { contributionOf } from "../../../casework/contributors/stage-people.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { dateInWords, whenInWords } from "../../../wording/dates.ts";
import { Button } from "../../components/button/button.tsx";
import { EventNote } from "../../components/event-note/event-note.tsx";
import { NotificationBanner } from "../../components/notification-banner/notification-banner.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import type { StagePage } from "../load-page.ts";
import { stagePath, subSectionPath } from "../paths.ts";

/** What this person was given in the stage: until when, why it came back, and the button that hands it in. */
export function YourParts(props: { readonly context: RequestContext; readonly page: StagePage }): JSX.Element | null {
  const { context, page } = props;
  const { visible, may } = page;
  const mine = contributionOf(visible.people, context.actor.userId);
  if (mine === null) return null;
  const say = contributorsWords().yours;
  const words = vocabularyOf(visible);
  const given = new Set(mine.subSections);
  const left = visible.evaluation.gaps.filter((gap) => gap.holdsCompletion && given.has(gap.subSection)).length;
  const at = whenInWords(mine.stateAt ?? mine.givenAt, context.now);
  const { ownerName } = visible.head;
  return (
    <section aria-labelledby="your-parts" class="ap-block">
      <h2 id="your-parts">{say.parts}</h2>
      <HandedInNow told={context.query.get("told")} ownerName={ownerName} />
      {mine.state === "handed-in" ? (
        <p>{say.handedIn(at)}</p>
      ) : (
        <>
          <p>
            {say.asked(mine.givenBy, whenInWords(mine.givenAt, context.now))}{" "}
            {mine.dueOn && <b>{say.due(dateInWords(mine.dueOn))}</b>}
          </p>
          {mine.note !== "" && <p>{mine.note}</p>}
          {mine.state === "returned" && <EventNote heading={say.returned(at)}>{mine.reason}</EventNote>}
        </>
      )}
      <ul class="ap-list">
        {visible.compiled.subSections
          .filter(({ subSection }) => given.has(subSection.id))
          .map(({ subSection }) => (
            <li key={subSection.id}>
              <a href={subSectionPath(visible.head.id, subSection.id)}>{titleFor(subSection, words)}</a>
            </li>
          ))}
      </ul>
      {(may("hand-in") || may("take-up-again")) && (
        <form method="post" action={`${stagePath(visible.head.id)}/hand-in`}>
          <CsrfField context={context} />
          {may("hand-in") ? (
            <>
              <p>{say.handInWhat(ownerName, left)}</p>
              <Button name="do" value="hand-in" preventDoubleClick>
                {say.handIn}
              </Button>
            </>
          ) : (
            <Button classes="govuk-button--secondary" name="do" value="again">
              {say.takeUpAgain}
            </Button>
          )}
        </form>
      )}
    </section>
  );
}

function HandedInNow(props: { readonly told: string | null; readonly ownerName: string }): JSX.Element | null {
  const say = contributorsWords().yours;
  if (props.told !== "handed-in" && props.told !== "taken-up") return null;
  return (
    <NotificationBanner type="success">
      <p class="govuk-notification-banner__heading">{props.told === "handed-in" ? say.handedInNow : say.takenUpNow}</p>
      {props.told === "handed-in" && <p>{say.handedInTold(props.ownerName)}</p>}
    </NotificationBanner>
  );
}
