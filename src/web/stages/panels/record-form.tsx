import type { JSX } from "preact";
import { panelQuestion } from "../../../assessment/panels/panel-rule.ts";
import { panelsWords } from "../../../wording/panels.ts";
import { Button } from "../../components/button/button.tsx";
import { DateInput } from "../../components/date-input/date-input.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import { panelPath, subSectionPath } from "../paths.ts";
import type { PanelPage } from "./show.tsx";

/** What the form asks, by the question that it answers. */
export const panelTexts = {
  why: "oversight-panel-why",
  people: "oversight-panel-people",
  agreed: "oversight-panel-agreed",
} as const;
export const panelDays = { planned: "oversight-panel-planned", held: "oversight-panel-date" } as const;
export const panelStates = ["due", "held", "put-off", "not-needed"] as const;

/** How the panel stands, as a form over the answers of the stage: each with the version that is shown. */
export function RecordForm({ page }: { readonly page: PanelPage }): JSX.Element | null {
  const say = panelsWords();
  const { context, stage, panel, notKept, mayWrite } = page;
  const { visible } = stage;
  const typed = notKept?.fields.get("do") === "record" ? notKept.fields : null;
  const held = (id: string): string => {
    const value = visible.answers.values[id];
    return typeof value === "string" ? value : "";
  };
  const version = (id: string): number => visible.meta.get(id)?.version ?? 0;
  if (!mayWrite)
    return panel.people === "" && panel.agreed === "" ? null : (
      <section id="record" class="ap-block" aria-labelledby="record-heading">
        <h2 id="record-heading">{say.record}</h2>
        <p class="small quiet">{say.people}</p>
        <p class="typed">{panel.people || "–"}</p>
        <p class="small quiet">{say.agreed}</p>
        <p class="typed">{panel.agreed || "–"}</p>
      </section>
    );
  const day = (name: keyof typeof panelDays) => {
    const parts = dateParts(held(panelDays[name]));
    return Object.fromEntries(
      (["day", "month", "year"] as const).map((part) => {
        const field = `${name}-${part}`;
        return [field, typed?.get(field) ?? parts[part]];
      }),
    );
  };
  const text = (name: keyof typeof panelTexts): string => typed?.get(name) ?? held(panelTexts[name]);
  const addresses = [panelQuestion, ...Object.values(panelTexts), ...Object.values(panelDays)];
  return (
    <section id="record" class="ap-block" aria-labelledby="record-heading">
      <h2 id="record-heading">{say.record}</h2>
      <p class="small quiet">
        <a href={subSectionPath(visible.head.id, "oversight")}>{say.inQuestions}</a>
      </p>
      <form method="post" action={panelPath(visible.head.id)} novalidate class="ap-form">
        <CsrfField context={context} />
        <input type="hidden" name="run" value={page.runId} />
        {addresses.map((address) => (
          <input
            key={address}
            type="hidden"
            name={`version ${address}`}
            value={typed?.get(`version ${address}`) ?? String(version(address))}
          />
        ))}
        <Radios
          name="state"
          idPrefix="state"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: say.title } }}
          items={panelStates.map((state) => ({ value: state, text: say.states[state] }))}
          value={typed?.get("state") ?? held(panelQuestion)}
        />
        <DateInput
          id="planned"
          namePrefix="planned"
          fieldset={{ legend: { text: say.planned } }}
          values={day("planned")}
        />
        <Textarea name="people" label={{ text: say.people }} rows={2} value={text("people")} />
        <DateInput id="held" namePrefix="held" fieldset={{ legend: { text: say.heldOn } }} values={day("held")} />
        <Textarea name="agreed" label={{ text: say.agreed }} rows={3} value={text("agreed")} />
        <Textarea name="why" label={{ text: say.why }} rows={2} value={text("why")} />
        <Button name="do" value="record" preventDoubleClick>
          {say.keep}
        </Button>
      </form>
    </section>
  );
}
