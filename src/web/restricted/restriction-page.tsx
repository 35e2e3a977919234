import type { VNode } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
import type { PersonForRecord } from "../../casework/restricted/people-for-record.ts";
import type { Restriction } from "../../casework/restricted/restriction-store.ts";
import { whenInWords } from "../../wording/dates.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { roleInWords } from "../account/role-in-words.ts";
import { Button } from "../components/button/button.tsx";
import { Checkboxes } from "../components/checkboxes/checkboxes.tsx";
import { Details } from "../components/details/details.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { Textarea } from "../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import { Refused } from "../frame/refused.tsx";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";
import { keepsTheRecord } from "../who.ts";
import { protectionPath, restrictionPath } from "./paths.ts";

/** What is in the form: as it holds, or as it was sent. */
export interface RestrictionInput {
  readonly reason: string;
  readonly shown: boolean;
  readonly people: readonly string[];
  readonly liftReason: string;
}

export interface RestrictionPage {
  readonly youngPersonId: string;
  readonly reference: string;
  readonly restriction: Restriction | null;
  readonly people: readonly PersonForRecord[];
  readonly input: RestrictionInput;
  readonly refusal: Refusal | null;
  readonly said: "restricted" | "lifted" | null;
}

/** Who may open one record, and the form that changes it. */
export function restrictionPage(context: RequestContext, page: RestrictionPage): VNode {
  const { restriction, input, youngPersonId } = page;
  const say = restrictedWords().who;
  const path = restrictionPath(youngPersonId);
  return frame(
    context,
    { title: say.titleOf(page.reference), place: "young-people", hasError: page.refusal !== null },
    <div class="configure">
      <p>
        {keepsTheRecord.allows(context.actor) ? (
          <a href={youngPersonPath(youngPersonId)}>{say.back}</a>
        ) : (
          <a href={protectionPath}>{restrictedWords().page.title}</a>
        )}
      </p>
      <Refused title={say.notSaved} refusal={page.refusal} href="#reason" />
      <h1>{say.titleOf(page.reference)}</h1>
      {page.said !== null && (
        <p class="event" role="status">
          <b>{say.saved}</b> {page.said === "restricted" ? say.nowRestricted : say.nowOpen}
        </p>
      )}
      {restriction === null ? (
        <p>{say.open}</p>
      ) : (
        <p>{say.restrictedSince(restriction.setBy, whenInWords(restriction.setAt, context.now))}</p>
      )}
      <p class="quiet">{say.about}</p>
      <form method="post" action={path} novalidate>
        <CsrfField context={context} />
        <input type="hidden" name="do" value="restrict" />
        <Textarea
          name="reason"
          label={{ text: say.reason }}
          hint={{ text: say.reasonHint }}
          rows={3}
          value={input.reason}
        />
        <Checkboxes
          name="person"
          idPrefix="person"
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: say.people } }}
          hint={{ text: say.peopleHint }}
          items={page.people.map(({ userId, name, role }) => ({
            value: userId,
            text: `${name}, ${roleInWords(role)}`,
          }))}
          values={input.people}
        />
        {!input.people.includes(context.actor.userId) && keepsTheRecord.allows(context.actor) && (
          <p class="quiet">{say.unnamed}</p>
        )}
        <Radios
          name="shown"
          idPrefix="shown"
          classes="govuk-radios--small"
          fieldset={{ legend: { text: say.others } }}
          items={[
            { value: "yes", text: say.shownYes },
            { value: "no", text: say.shownNo },
          ]}
          value={input.shown ? "yes" : "no"}
        />
        <Button preventDoubleClick>{restriction === null ? say.restrict : say.change}</Button>
      </form>
      {restriction !== null && (
        <Details summaryText={say.liftTitle} open={input.liftReason !== ""}>
          <form method="post" action={path} novalidate>
            <CsrfField context={context} />
            <input type="hidden" name="do" value="lift" />
            <Textarea name="lift-reason" label={{ text: say.liftReason }} rows={2} value={input.liftReason} />
            <Button preventDoubleClick classes="govuk-button--secondary">
              {say.lift}
            </Button>
          </form>
        </Details>
      )}
    </div>,
  );
}
