import type { JSX } from "preact";
import { type StandIn, standsInAt } from "../../../casework/contributors/stage-people.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import { dayOf } from "../../words/when.ts";
import { peoplePath } from "../paths.ts";
import type { PeoplePage } from "./people-page.ts";

/** Who stands in for the owner, and until when; who may, names somebody or ends it. */
export function StandIns({ page }: { readonly page: PeoplePage }): JSX.Element {
  const say = contributorsWords().standIns;
  const { visible, may } = page.stage;
  const { now } = page.context;
  const open = visible.people.standIns.filter(({ startsAt, endsAt }) => endsAt > now && endsAt > startsAt);
  return (
    <section aria-labelledby="stand-ins" class="ap-block">
      <h2 id="stand-ins">{say.title}</h2>
      {open.length === 0 && <p class="quiet">{say.none}</p>}
      {open.map((each) => (
        <form key={each.id} method="post" action={peoplePath(visible.head.id)}>
          <CsrfField context={page.context} />
          <p>
            {standsInAt(each, now) ? <b>{sentence(each)}</b> : sentence(each)}
            {each.reason !== "" && <span class="small quiet"> {each.reason}</span>}
          </p>
          {may("name-proxy") && (
            <Button classes="govuk-button--secondary" name="do" value={`end ${each.id}`}>
              {say.end}
              <span class="govuk-visually-hidden">{say.endOf(each.userName)}</span>
            </Button>
          )}
        </form>
      ))}
      {may("set-cover") ? (
        <Naming page={page} kind="cover" title={say.setCover} submit={say.submitCover} />
      ) : (
        may("name-proxy") && <Naming page={page} kind="proxy" title={say.name} submit={say.submit} />
      )}
    </section>
  );
}

function sentence({ kind, userName, forName, startsAt, endsAt }: StandIn): string {
  const last = new Date(endsAt.getTime() - 1);
  return contributorsWords().standIns[kind](userName, forName, dateInWords(dayOf(startsAt)), dateInWords(dayOf(last)));
}

function Naming(props: {
  readonly page: PeoplePage;
  readonly kind: "proxy" | "cover";
  readonly title: string;
  readonly submit: string;
}): JSX.Element {
  const say = contributorsWords().standIns;
  const { page, kind } = props;
  const { head } = page.stage.visible;
  const today = dateParts(dayOf(page.context.now));
  const offered = page.helpers.filter(({ id, wholeCases }) => wholeCases && id !== head.ownerId);
  return (
    <Details summaryText={props.title}>
      <form method="post" action={peoplePath(head.id)} novalidate>
        <CsrfField context={page.context} />
        <p>{say.what}</p>
        <Select
          name="who"
          id="stand-in-who"
          label={{ text: say.who }}
          items={[{ value: "", text: "" }, ...offered.map(({ id, name }) => ({ value: id, text: name }))]}
        />
        <DateInput
          id="stand-in-from"
          namePrefix="from"
          fieldset={{ legend: { text: say.from } }}
          values={{ "from-day": today.day, "from-month": today.month, "from-year": today.year }}
        />
        <DateInput
          id="stand-in-until"
          namePrefix="until"
          fieldset={{ legend: { text: say.until } }}
          hint={{ text: say.bothDays }}
        />
        <Textarea name="reason" id="stand-in-reason" label={{ text: say.why }} rows={2} />
        {kind === "cover" && <Checkboxes name="every" idPrefix="every" items={[{ value: "yes", text: say.every }]} />}
        <Button name="do" value={kind} preventDoubleClick>
          {props.submit}
        </Button>
      </form>
    </Details>
  );
}
