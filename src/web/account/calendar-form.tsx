import type { JSX, VNode } from "preact";
import { calendarWords } from "../../wording/calendar.ts";
import { dateInWords } from "../../wording/dates.ts";
import { Button } from "../components/button/button.tsx";
import { Input } from "../components/input/input.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { dayOf } from "../words/when.ts";

/** The private address for a calendar program: whether there is one, and the ways to make it anew and to take it back. */
export function CalendarForm(props: { readonly context: RequestContext; readonly madeAt: Date | null }): JSX.Element {
  const { context, madeAt } = props;
  const say = calendarWords();
  return (
    <>
      <h2 class="ruled" id="calendar">
        {say.title}
      </h2>
      {context.query.get("saved") === "calendar" && (
        <p class="event" role="status">
          {say.revoked}
        </p>
      )}
      <p>{say.about}</p>
      <p>{madeAt === null ? say.none : say.made(dateInWords(dayOf(madeAt)))}</p>
      <form method="post" action="/account/calendar" class="account__keys">
        <CsrfField context={context} />
        {madeAt !== null && <p class="small quiet">{say.makeAgainHint}</p>}
        <Button name="do" value="make" classes="govuk-button--secondary">
          {madeAt === null ? say.make : say.makeAgain}
        </Button>{" "}
        {madeAt !== null && (
          <Button name="do" value="revoke" classes="govuk-button--secondary">
            {say.revoke}
          </Button>
        )}
      </form>
    </>
  );
}

/** Shows a new address, this once. */
export function newCalendarPage(context: RequestContext, token: string): VNode {
  const say = calendarWords();
  return frame(
    context,
    { title: say.isNew, place: "account" },
    <>
      <h1>{say.isNew}</h1>
      <p>{say.copyNow}</p>
      <Input
        name="address"
        label={{ text: say.address }}
        value={`${context.site.baseUrl}/calendar/${token}.ics`}
        attributes={{ readonly: true }}
      />
      <p>
        <a href="/account#calendar">{say.back}</a>
      </p>
    </>,
  );
}
