import type { VNode } from "preact";
import { frameworkIndex } from "../../casework/stages/framework-index.ts";
import type { KnownPerson } from "../../casework/young-people/same-people.ts";
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
import { dateInWords } from "../words/when.ts";
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
  const index = frameworkIndex(recordFramework);
  const placed = index.questions.get(id);
  return placed ? index.options(placed.question).map(({ code, label }) => ({ value: code, text: label })) : [];
}

/** Adds a young person. Only a name is needed; everything else can follow. */
export function newPersonPage(context: RequestContext, { input, faults, known }: NewPersonPage): VNode {
  const fault = (field: InputFault["field"]) => {
    const found = faults.find((each) => each.field === field);
    return found ? { text: found.text } : undefined;
  };
  const mayHaveCases = worksWithWholeCases.allows(context.actor);
  return frame(
    context,
    { title: "Add a young person", place: "young-people", hasError: faults.length > 0 },
    <div class="record__start">
      {faults.length > 0 && (
        <ErrorSummary
          titleText="The young person was not added yet"
          descriptionText="Everything that you typed is kept below."
          errorList={faults.map(({ field, text }) => ({ text, href: `#${field}` }))}
        />
      )}
      <p class="small">
        <a href="/young-people">Young people</a>
      </p>
      <h1>Add a young person</h1>
      <p class="quiet">Only a name is needed. The rest can follow when you know it; nothing is typed twice.</p>
      <form method="post" action="/young-people/new" novalidate>
        <CsrfField context={context} />
        {known.length > 0 && <AlreadyThere known={known} />}
        <Input
          name="given-names"
          label={{ text: "Given names" }}
          value={input.givenNames}
          spellcheck={false}
          autocomplete="off"
          errorMessage={fault("given-names")}
        />
        <Input
          name="family-name"
          label={{ text: "Family name" }}
          value={input.familyName}
          spellcheck={false}
          autocomplete="off"
        />
        <Input
          name="preferred-name"
          label={{ text: "Name they like to be called (optional)" }}
          value={input.preferredName}
          spellcheck={false}
          autocomplete="off"
        />
        <DateInput
          id="born"
          namePrefix="born"
          fieldset={{ legend: { text: "Date of birth" } }}
          hint={{ text: "For example 27 3 2010. Leave it empty if it is not known yet" }}
          errorMessage={fault("born-day")}
          values={{ "born-day": input.born.day, "born-month": input.born.month, "born-year": input.born.year }}
        />
        <Radios
          name="sex"
          idPrefix="sex"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: "Sex recorded for statistics" } }}
          items={[...choices("case:sex-recorded")]}
          value={input.sex}
        />
        <Select
          name="ethnicity"
          label={{ text: "Ethnicity" }}
          hint={{ text: "As the young person says it. Ask, do not guess" }}
          items={[{ value: "", text: "Choose, or leave it for later" }, ...choices("case:ethnicity")]}
          value={input.ethnicity}
        />
        <Input
          name="language"
          label={{ text: "Preferred language" }}
          hint={{ text: "Welsh is a right in Wales" }}
          value={input.language}
          autocomplete="off"
        />
        <Input
          name="address"
          label={{ text: "Where they live now" }}
          value={input.address}
          spellcheck={false}
          autocomplete="off"
        />
        <Input
          name="postcode"
          label={{ text: "Postcode" }}
          classes="govuk-input--width-10"
          value={input.postcode}
          spellcheck={false}
          autocomplete="off"
        />
        <Input
          name="contact"
          label={{ text: "Phone, or the best way to make contact (optional)" }}
          value={input.contact}
          spellcheck={false}
          autocomplete="off"
        />
        {mayHaveCases && (
          <Radios
            name="case-manager"
            idPrefix="case-manager"
            classes="govuk-radios--small"
            fieldset={{ legend: { text: "Who is the case manager?" } }}
            items={[
              { value: "me", text: `Me, ${context.actor.name}` },
              {
                value: "nobody",
                text: "Nobody yet",
                hint: { text: "They stand on the manager’s home page until somebody is named" },
              },
            ]}
            value={input.caseManager}
          />
        )}
        <div class="do">
          <Button preventDoubleClick {...(known.length > 0 ? { name: "anyway", value: "yes" } : {})}>
            {known.length > 0 ? "This is somebody else: add them" : "Add the young person"}
          </Button>
          <a href="/young-people">Do not add anybody</a>
        </div>
      </form>
    </div>,
  );
}

/** Two records of one child are the worst start: the other one is named and linked before a second is made. */
const AlreadyThere = ({ known }: { readonly known: readonly KnownPerson[] }) => (
  <NotificationBanner titleText="Is this the same person?" role="alert">
    <p>
      {known.length === 1 ? "Somebody" : `${known.length} people`} with this name and date of birth{" "}
      {known.length === 1 ? "is" : "are"} already here. Nothing was added yet, and what you typed is kept below.
    </p>
    <ul>
      {known.map((person) => (
        <li key={person.youngPersonId}>
          <a href={youngPersonPath(person.youngPersonId)}>{person.name}</a>
          {person.dateOfBirth !== null && `, born ${dateInWords(person.dateOfBirth)}`}, {person.reference}
        </li>
      ))}
    </ul>
  </NotificationBanner>
);
