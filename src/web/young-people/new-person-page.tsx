import type { VNode } from "preact";
import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { KnownPerson } from "../../casework/young-people/same-people.ts";
import { dateInWords } from "../../wording/dates.ts";
import { newPersonWords } from "../../wording/new-person.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import { DateInput } from "../components/date-input/date-input.tsx";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";
import { Input } from "../components/input/input.tsx";
import { NotificationBanner } from "../components/notification-banner/notification-banner.tsx";
import { Radios } from "../components/radios/radios.tsx";
import { Select } from "../components/select/select.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";
import { worksWithWholeCases } from "../who.ts";
import type { InputFault, NewPersonInput } from "./new-person-input.ts";
import { recordFramework } from "./record-framework.ts";

export interface NewPersonPage {
  readonly input: NewPersonInput;
  readonly faults: readonly InputFault[];
  /** People with the same name and date of birth: asked about before another record is made. */
  readonly known: readonly KnownPerson[];
}

/** The choices of a question of the record, as the framework has them. */
function choices(id: string): readonly { readonly value: string; readonly text: string }[] {
  const index = frameworkIndex(recordFramework());
  const placed = index.questions.get(id);
  return placed ? index.options(placed.question).map(({ code, label }) => ({ value: code, text: label })) : [];
}

/** Adds a young person. Only a name is needed; everything else can follow. */
export function newPersonPage(context: RequestContext, { input, faults, known }: NewPersonPage): VNode {
  const fault = (field: InputFault["field"]) => {
    const found = faults.find((each) => each.field === field);
    return found ? { text: found.text } : undefined;
  };
  const say = newPersonWords();
  const shared = sharedWords();
  const mayHaveCases = worksWithWholeCases.allows(context.actor);
  return frame(
    context,
    { title: shared.addYoungPerson, place: "young-people", hasError: faults.length > 0 },
    <div class="record__start">
      {faults.length > 0 && (
        <ErrorSummary
          titleText={say.notAdded}
          descriptionText={say.typedIsKept}
          errorList={faults.map(({ field, text }) => ({ text, href: `#${field}` }))}
        />
      )}
      <p class="small">
        <a href="/young-people">{shared.youngPeople}</a>
      </p>
      <h1>{shared.addYoungPerson}</h1>
      <p class="quiet">{say.onlyName}</p>
      <form method="post" action="/young-people/new" novalidate>
        <CsrfField context={context} />
        {known.length > 0 && <AlreadyThere known={known} />}
        <Input
          name="given-names"
          label={{ text: say.givenNames }}
          value={input.givenNames}
          spellcheck={false}
          autocomplete="off"
          errorMessage={fault("given-names")}
        />
        <Input
          name="family-name"
          label={{ text: say.familyName }}
          value={input.familyName}
          spellcheck={false}
          autocomplete="off"
        />
        <Input
          name="preferred-name"
          label={{ text: say.preferredName }}
          value={input.preferredName}
          spellcheck={false}
          autocomplete="off"
        />
        <DateInput
          id="born"
          namePrefix="born"
          fieldset={{ legend: { text: say.born } }}
          hint={{ text: say.bornHint }}
          errorMessage={fault("born-day")}
          values={{ "born-day": input.born.day, "born-month": input.born.month, "born-year": input.born.year }}
        />
        <Radios
          name="sex"
          idPrefix="sex"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: say.sex } }}
          items={[...choices("case:sex-recorded")]}
          value={input.sex}
        />
        <Select
          name="ethnicity"
          label={{ text: say.ethnicity }}
          hint={{ text: say.ethnicityHint }}
          items={[{ value: "", text: say.chooseOrLater }, ...choices("case:ethnicity")]}
          value={input.ethnicity}
        />
        <Input
          name="language"
          label={{ text: say.language }}
          hint={{ text: say.languageHint }}
          value={input.language}
          autocomplete="off"
        />
        <Input
          name="address"
          label={{ text: say.address }}
          value={input.address}
          spellcheck={false}
          autocomplete="off"
        />
        <Input
          name="postcode"
          label={{ text: say.postcode }}
          classes="govuk-input--width-10"
          value={input.postcode}
          spellcheck={false}
          autocomplete="off"
        />
        <Input
          name="contact"
          label={{ text: say.contact }}
          value={input.contact}
          spellcheck={false}
          autocomplete="off"
        />
        {mayHaveCases && (
          <Radios
            name="case-manager"
            idPrefix="case-manager"
            classes="govuk-radios--small"
            fieldset={{ legend: { text: say.whoIsCaseManager } }}
            items={[
              { value: "me", text: say.me(context.actor.name) },
              {
                value: "nobody",
                text: shared.nobodyYet,
                hint: { text: say.nobodyHint },
              },
            ]}
            value={input.caseManager}
          />
        )}
        <div class="do">
          <Button preventDoubleClick {...(known.length > 0 ? { name: "anyway", value: "yes" } : {})}>
            {known.length > 0 ? say.somebodyElse : say.add}
          </Button>
          <a href="/young-people">{say.doNotAdd}</a>
        </div>
      </form>
    </div>,
  );
}

/** Two records of one child are the worst start: the other one is named and linked before a second is made. */
const AlreadyThere = ({ known }: { readonly known: readonly KnownPerson[] }) => (
  <NotificationBanner titleText={newPersonWords().samePerson} role="alert">
    <p>{newPersonWords().alreadyHere(known.length)}</p>
    <ul>
      {known.map((person) => (
        <li key={person.youngPersonId}>
          <a href={youngPersonPath(person.youngPersonId)}>{person.name}</a>
          {newPersonWords().bornWithReference(
            person.dateOfBirth === null ? null : dateInWords(person.dateOfBirth),
            person.reference,
          )}
        </li>
      ))}
    </ul>
  </NotificationBanner>
);
