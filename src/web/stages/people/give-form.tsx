import type { JSX } from "preact";
import { isSelfAssessment } from "../../../assessment/check-self-assessments.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import { contributionOf } from "../../../casework/contributors/stage-people.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { contributorsWords } from "../../../wording/contributors.ts";
import { roleInWords } from "../../account/role-in-words.ts";
import { Button } from "../../components/button/button.tsx";
import { Checkboxes } from "../../components/checkboxes/checkboxes.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Details } from "../../components/details/details.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import { peoplePath } from "../paths.ts";
import { hasSomething } from "../stage-nav.ts";
import type { PeoplePage } from "./people-page.ts";

/** Gives parts to somebody; opened for somebody who has parts already, it changes what they hold. */
export function GiveForm({ page }: { readonly page: PeoplePage }): JSX.Element {
  const say = contributorsWords().give;
  const { visible } = page.stage;
  const asked = page.context.query.get("give");
  const held = asked === null ? null : contributionOf(visible.people, asked);
  const due = dateParts(held?.dueOn ?? "");
  const offered = page.helpers.filter(({ id }) => id !== visible.head.ownerId);
  return (
    <div id="give">
      <Details summaryText={held ? say.titleFor(held.userName) : say.title} open={asked !== null}>
        <form method="post" action={peoplePath(visible.head.id)} novalidate>
          <CsrfField context={page.context} />
          {held ? (
            <input type="hidden" name="who" value={held.userId} />
          ) : (
            <Select
              name="who"
              id="give-who"
              label={{ text: say.toWhom }}
              items={[
                { value: "", text: "" },
                ...offered.map(({ id, name, role }) => ({ value: id, text: `${name}, ${roleInWords(role)}` })),
              ]}
            />
          )}
          <fieldset class="govuk-fieldset" aria-describedby="give-which-hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{say.which}</legend>
            <p class="govuk-hint" id="give-which-hint">
              {say.whichHint}
            </p>
            {groupsOf(visible).map(({ id, title, parts }) => (
              <Checkboxes
                key={id}
                name="part"
                idPrefix={`part-${id}`}
                classes="govuk-checkboxes--small"
                fieldset={{ legend: { text: title } }}
                items={parts.map((part) => ({ value: part.id, text: part.title }))}
                values={held?.subSections ?? []}
              />
            ))}
          </fieldset>
          <DateInput
            id="give-due"
            namePrefix="due"
            fieldset={{ legend: { text: say.due } }}
            values={{ "due-day": due.day, "due-month": due.month, "due-year": due.year }}
          />
          <Textarea
            name="note"
            id="give-note"
            label={{ text: say.note }}
            hint={{ text: say.noteHint }}
            rows={3}
            value={held?.note ?? ""}
          />
          <Button name="do" value="give" preventDoubleClick>
            {say.submit}
          </Button>
        </form>
      </Details>
    </div>
  );
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The sub-sections that can be given, by section; what the child says for themselves is given to nobody. */
function groupsOf(visible: VisibleStage): readonly Group[] {
  const words = vocabularyOf(visible);
  const groups = new Map<string, Group>();
  for (const { section, subSection } of visible.compiled.subSections) {
    if (isSelfAssessment(section) || !hasSomething(visible, subSection.id)) continue;
    const group = groups.get(section.id) ?? { id: section.id, title: titleFor(section, words), parts: [] };
    const part = { id: subSection.id, title: titleFor(subSection, words) };
    groups.set(section.id, { ...group, parts: [...group.parts, part] });
  }
  return [...groups.values()];
}
