import type { JSX } from "preact";
import type { Contribution } from "../../../casework/contributors/stage-people.ts";
import { titlesOf } from "../../../casework/history/moments-of-stage.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { dateInWords, whenInWords } from "../../../wording/dates.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { Mark, type MarkKind } from "../../components/mark/mark.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { WorkTable } from "../../components/work-table/work-table.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dayOf } from "../../words/when.ts";
import { peoplePath } from "../paths.ts";
import type { PeoplePage } from "./people-page.ts";

const marks: Readonly<Record<Contribution["state"], MarkKind>> = {
  given: "waiting",
  "handed-in": "done",
  returned: "changed",
};

/** Which parts are given to whom, how they stand, and what can be done with them. */
export function GivenParts({ page }: { readonly page: PeoplePage }): JSX.Element {
  const say = contributorsWords().given;
  const { visible, may } = page.stage;
  const { contributions } = visible.people;
  return (
    <section aria-labelledby="given" class="ap-block">
      <h2 id="given">{say.title}</h2>
      {contributions.length === 0 ? (
        <p class="quiet">{say.none}</p>
      ) : (
        <WorkTable
          caption={say.caption}
          columns={[
            { heading: say.who, width: "middle" },
            { heading: say.parts, width: "wide" },
            { heading: say.standing, width: "wide" },
            { heading: say.deeds, width: "wide" },
          ]}
          groups={[
            {
              id: "given-parts",
              rows: contributions.map((each) => ({
                key: each.userId,
                cells: [
                  each.userName,
                  titlesOf(visible, each.subSections),
                  <Standing contribution={each} now={page.context.now} />,
                  may("grant-contributor") ? <Deeds page={page} contribution={each} /> : "–",
                ] as const,
              })),
            },
          ]}
        />
      )}
    </section>
  );
}

function Standing(props: { readonly contribution: Contribution; readonly now: Date }): JSX.Element {
  const say = contributorsWords().given;
  const { contribution, now } = props;
  const { state, dueOn, givenAt, stateAt, note, reason } = contribution;
  const late = state !== "handed-in" && dueOn !== null && dueOn < dayOf(now);
  const due = dueOn === null ? null : dateInWords(dueOn);
  const at = whenInWords(stateAt ?? givenAt, now);
  const words = state === "handed-in" ? say.handedIn(at) : state === "returned" ? say.returned(at) : null;
  return (
    <>
      <Mark kind={marks[state]} word={words ?? say.with(whenInWords(givenAt, now), due)} />
      {late && <b class="red"> {say.late}</b>}
      {reason !== "" && state === "returned" && <p class="small quiet">{reason}</p>}
      {note !== "" && state === "given" && <p class="small quiet">{note}</p>}
    </>
  );
}

function Deeds(props: { readonly page: PeoplePage; readonly contribution: Contribution }): JSX.Element {
  const say = contributorsWords().given;
  const { page, contribution } = props;
  const { userId, userName, state } = contribution;
  const path = peoplePath(page.stage.visible.head.id);
  return (
    <>
      <form method="post" action={path}>
        <CsrfField context={page.context} />
        <p>
          <a href={`${path}?give=${userId}#give`}>{say.change}</a>
        </p>
        <Button classes="govuk-button--secondary" name="do" value={`take-back ${userId}`}>
          {say.takeBack}
          <span class="govuk-visually-hidden">{say.takeBackFrom(userName)}</span>
        </Button>
      </form>
      {state === "handed-in" && page.stage.may("return-part") && (
        <Details summaryText={say.returnTo(userName)}>
          <form method="post" action={path}>
            <CsrfField context={page.context} />
            <Textarea
              name="reason"
              id={`reason-${userId}`}
              label={{ text: say.why }}
              hint={{ text: say.whyHint }}
              rows={3}
            />
            <Button name="do" value={`return ${userId}`}>
              {say.return}
            </Button>
          </form>
        </Details>
      )}
    </>
  );
}
