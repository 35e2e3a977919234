import type { JSX, VNode } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
import type { NamedCase } from "../../casework/restricted/inspections.ts";
import type { Restriction } from "../../casework/restricted/restriction-store.ts";
import type { OpenedRecord } from "../../casework/restricted/watched.ts";
import { momentInWords, whenInWords } from "../../wording/dates.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { Button } from "../components/button/button.tsx";
import { Input } from "../components/input/input.tsx";
import { Select } from "../components/select/select.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import { Refused } from "../frame/refused.tsx";
import { WideTable } from "../frame/wide-table.tsx";
import type { RequestContext } from "../routing/route.ts";
import { watchesInspectors } from "../who.ts";
import { protectionPath, restrictionPath, watchedPath } from "./paths.ts";

export interface NamingInput {
  readonly inspectorId: string;
  readonly references: string;
  readonly lastDay: string;
}

export interface ProtectionPage {
  readonly restrictions: readonly Restriction[];
  readonly opened: readonly OpenedRecord[];
  readonly cases: readonly NamedCase[];
  readonly inspectors: readonly { readonly userId: string; readonly name: string }[];
  readonly naming: NamingInput;
  readonly refusal: Refusal | null;
  readonly said: string | null;
}

const head = (...texts: readonly string[]) => texts.map((text) => ({ text }));

/** What managers and data protection officers look after: restricted records, who opened one, inspectors' cases. */
export function protectionPage(context: RequestContext, page: ProtectionPage): VNode {
  const say = restrictedWords().page;
  return frame(
    context,
    { title: say.title, place: "protection", hasError: page.refusal !== null },
    <div class="configure configure--wide">
      <Refused title={say.notNamed} refusal={page.refusal} href="#references" />
      <h1>{say.title}</h1>
      {page.said !== null && (
        <p class="event" role="status">
          <b>{page.said}</b>
        </p>
      )}
      <h2 class="ruled">{say.records}</h2>
      <Restrictions context={context} restrictions={page.restrictions} />
      <form method="get" action={protectionPath} class="do">
        <Input name="reference" label={{ text: say.recordsAbout }} classes="govuk-input--width-10" autocomplete="off" />
        <Button classes="govuk-button--secondary">{say.find}</Button>
      </form>
      <h2 class="ruled">{say.opened}</h2>
      {page.opened.length === 0 ? (
        <p class="quiet">{say.noneOpened}</p>
      ) : (
        <WideTable
          label={say.opened}
          head={head(say.when, say.person, say.reference, say.why, say.until)}
          rows={page.opened.map((each) =>
            head(whenInWords(each.at, context.now), each.by, each.reference, each.reason, momentInWords(each.until)),
          )}
        />
      )}
      <h2 class="ruled" id="inspections">
        {say.inspections}
      </h2>
      <p class="quiet">{say.inspectionsAbout}</p>
      <Cases context={context} cases={page.cases} />
      {page.inspectors.length === 0 ? (
        <p>{say.noInspectors}</p>
      ) : (
        <form method="post" action={`${protectionPath}/inspections`} novalidate>
          <CsrfField context={context} />
          <Select
            name="inspector"
            label={{ text: say.inspector }}
            items={page.inspectors.map(({ userId, name }) => ({ value: userId, text: name }))}
            value={page.naming.inspectorId}
          />
          <Textarea
            name="references"
            label={{ text: say.cases }}
            hint={{ text: say.casesHint }}
            rows={3}
            value={page.naming.references}
          />
          <Input
            name="last-day"
            label={{ text: say.lastDay }}
            hint={{ text: say.lastDayHint }}
            classes="govuk-input--width-10"
            value={page.naming.lastDay}
          />
          <Button preventDoubleClick>{say.name}</Button>
        </form>
      )}
      {watchesInspectors.allows(context.actor) && (
        <p>
          <a href={watchedPath}>{say.watchedLink}</a>
        </p>
      )}
    </div>,
  );
}

function Restrictions(props: {
  readonly context: RequestContext;
  readonly restrictions: readonly Restriction[];
}): JSX.Element {
  const say = restrictedWords().page;
  if (props.restrictions.length === 0) return <p class="quiet">{say.none}</p>;
  return (
    <WideTable
      label={say.records}
      head={head(say.reference, say.since, say.by, say.others, say.who)}
      rows={props.restrictions.map((each) => [
        { text: each.reference },
        { text: whenInWords(each.setAt, props.context.now) },
        { text: each.setBy },
        { text: each.shown ? say.seeReference : say.seeNothing },
        {
          text: (
            <a href={restrictionPath(each.youngPersonId)}>
              {say.who}
              <span class="govuk-visually-hidden">: {each.reference}</span>
            </a>
          ),
        },
      ])}
    />
  );
}

function Cases(props: { readonly context: RequestContext; readonly cases: readonly NamedCase[] }): JSX.Element {
  const say = restrictedWords().page;
  if (props.cases.length === 0) return <p class="quiet">{say.noneNamed}</p>;
  return (
    <WideTable
      label={say.inspections}
      head={head(say.inspector, say.reference, say.until, say.by, say.end)}
      rows={props.cases.map((each) => [
        { text: each.inspector },
        { text: each.reference },
        { text: momentInWords(each.until) },
        { text: each.givenBy },
        {
          text: (
            <form method="post" action={`${protectionPath}/inspections/end`}>
              <CsrfField context={props.context} />
              <input type="hidden" name="inspector" value={each.inspectorId} />
              <input type="hidden" name="young-person" value={each.youngPersonId} />
              <button type="submit" class="plain-button">
                {say.end}
                <span class="govuk-visually-hidden">{say.endOf(each.reference, each.inspector)}</span>
              </button>
            </form>
          ),
        },
      ])}
    />
  );
}
