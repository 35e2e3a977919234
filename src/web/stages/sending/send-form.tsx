import { randomUUID } from "node:crypto";
import type { ComponentChildren, JSX } from "preact";
import type { SendingRefusal } from "../../../casework/sending/send-stage.ts";
import type { Sendable } from "../../../casework/sending/sendable.ts";
import { knowing, means, recipients, type SendingField } from "../../../casework/sending/sending-form.ts";
import { currentLanguage, languages } from "../../../wording/current-language.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { languageNames } from "../../account/language-cookie.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Label } from "../../components/label/label.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import { NameInput } from "../../questions/name-input.tsx";
import type { FormFields } from "../../routing/request-body.ts";
import { dayOf } from "../../words/when.ts";
import { suggestionsFor } from "../suggestions.ts";
import type { SendingPage } from "./load-sending.ts";
import { LookFirst } from "./look-first.tsx";
import { sendPath, sentPath } from "./paths.ts";
import { UrgentCall } from "./urgent-call.tsx";

export interface SendForm {
  readonly page: SendingPage;
  readonly sendable: Sendable;
  /** Answers for which the phone comes first, while no call is on record. */
  readonly urgent: readonly string[];
  /** What was sent and not taken. */
  readonly typed: FormFields | null;
  readonly refusal: SendingRefusal | null;
}

/** Names of people and organisations that the record names already. */
function namesOf({ open }: SendingPage): readonly string[] {
  const { compiled } = open.visible;
  const kinds = ["person", "organisation"] as const;
  const asked = kinds.flatMap(
    (kind) => [...compiled.byId.values()].find(({ question }) => question.type === kind)?.question ?? [],
  );
  return [...new Set(asked.flatMap((question) => suggestionsFor(open.visible, question, undefined)))];
}

/** What is handed over, to whom, how and why: one form, that works without a script. */
export function SendForm({ page, sendable, urgent, typed, refusal }: SendForm): JSX.Element {
  const say = sendingWords();
  const { context, line } = page;
  const today = dateParts(dayOf(context.now));
  const error = (field: SendingField) => {
    const found = refusal?.faults?.find((fault) => fault.field === field);
    return found === undefined ? {} : { errorMessage: { text: found.text } };
  };
  const legend = (text: ComponentChildren) => ({ legend: { text } });
  return (
    <form method="post" action={sendPath(line.id)} novalidate class="ap-form">
      <CsrfField context={context} />
      <input type="hidden" name="entry" value={typed?.get("entry") ?? randomUUID()} />
      {refusal?.suspected && <LookFirst suspected={refusal.suspected} to={typed?.get("to") ?? ""} />}
      <Checkboxes
        name="document"
        classes="govuk-checkboxes--small"
        fieldset={legend(say.what)}
        hint={{ text: say.whatHint }}
        {...error("document")}
        values={typed?.all("document") ?? []}
        items={sendable.documents.map((document) => ({
          value: document,
          text: say.documents[document],
          ...(document === "part-of-assessment"
            ? {
                conditional: (
                  <Checkboxes
                    name="section"
                    classes="govuk-checkboxes--small"
                    fieldset={legend(say.sections)}
                    hint={{ text: say.sectionsHint }}
                    {...error("section")}
                    values={typed?.all("section") ?? []}
                    items={sendable.sections.map(({ id, title }) => ({ value: id, text: title }))}
                  />
                ),
              }
            : {}),
        }))}
      />
      <Radios
        name="language"
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={legend(say.language)}
        value={typed?.get("language") ?? currentLanguage()}
        items={languages.map((each) => ({
          value: each,
          text: <span lang={each}>{languageNames[each]}</span>,
        }))}
      />
      <Select
        name="to"
        label={{ text: say.to }}
        {...error("to")}
        value={typed?.get("to") ?? ""}
        items={[{ value: "", text: "" }, ...recipients().map(({ code, label }) => ({ value: code, text: label }))]}
      />
      <Label for="person">{say.person}</Label>
      <NameInput
        name="person"
        hint={{ text: say.personHint }}
        {...error("person")}
        value={typed?.get("person") ?? ""}
        suggestions={namesOf(page)}
      />
      <Radios
        name="how"
        classes="govuk-radios--small"
        fieldset={legend(say.how)}
        {...error("how")}
        value={typed?.get("how") ?? ""}
        items={means.map((each) => ({ value: each, text: say.means[each] }))}
      />
      <DateInput
        id="when"
        namePrefix="when"
        fieldset={legend(say.when)}
        {...error("when")}
        values={{
          "when-day": typed?.get("when-day") ?? today.day,
          "when-month": typed?.get("when-month") ?? today.month,
          "when-year": typed?.get("when-year") ?? today.year,
        }}
      />
      <Textarea
        name="why"
        label={{ text: say.why }}
        hint={{ text: say.whyHint }}
        {...error("why")}
        rows={3}
        value={typed?.get("why") ?? ""}
      />
      <Radios
        name="knows"
        classes="govuk-radios--small"
        fieldset={legend(say.doTheyKnow)}
        {...error("knows")}
        value={typed?.get("knows") ?? ""}
        items={knowing.map((each) => ({ value: each, text: say.knows[each] }))}
      />
      {urgent.length > 0 && <UrgentCall lines={urgent} typed={typed} error={error} />}
      <div class="do">
        <Button preventDoubleClick>{say.button}</Button>
        <a href={sentPath(line.id)}>{say.cancel}</a>
      </div>
    </form>
  );
}
