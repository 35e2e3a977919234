import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { panelLists } from "../../../assessment/panels/panel-lists.ts";
import type { PanelDecision } from "../../../casework/panels/panel-task.ts";
import { decisionWays } from "../../../casework/panels/record-panel.ts";
import { panelsWords } from "../../../wording/panels.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { Mark } from "../../components/mark/mark.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Select } from "../../components/select/select.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { WideTable } from "../../frame/wide-table.tsx";
import { entryPath, panelPath } from "../paths.ts";
import type { PanelPage } from "./show.tsx";

/** Each decision of the panel and where it stands in the plan, with the way to put it there. */
export function Decisions({ page }: { readonly page: PanelPage }): JSX.Element | null {
  const say = panelsWords();
  const { panel, mayWrite } = page;
  const { decisions } = panel;
  if (panel.state === "not-called") return null;
  return (
    <section id="decisions" class="ap-block" aria-labelledby="decisions-heading">
      <h2 id="decisions-heading">{say.decisions}</h2>
      {panel.state !== "held" && <p class="quiet">{say.decisionsWhenHeld}</p>}
      {panel.state === "held" && decisions.length === 0 && <p class="quiet">{say.noDecisions}</p>}
      {decisions.length > 0 && (
        <WideTable
          label={say.decisions}
          head={[say.decision, say.became].map((text) => ({ text }))}
          rows={decisions.map((decision) => [{ text: decision.text }, { text: <Became page={page} of={decision} /> }])}
        />
      )}
      {panel.state === "held" && mayWrite && <PutForm page={page} of={null} />}
    </section>
  );
}

function Became({ page, of }: { readonly page: PanelPage; readonly of: PanelDecision }): JSX.Element {
  const say = panelsWords();
  const { visible } = page.stage;
  if (of.settled && of.entry !== null)
    return <a href={entryPath(visible, of.entry.list, of.entry.id)}>{say.standsIn(of.entry.name)}</a>;
  if (of.settled) return <>{say.notTakenUp(of.because)}</>;
  return (
    <>
      <Mark kind="none" word={say.open} />
      {page.mayWrite && (
        <Details summaryText={say.settle(shortened(of.text))} open={isTyped(page, of.id)}>
          <PutForm page={page} of={of} />
        </Details>
      )}
    </>
  );
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`);

const isTyped = ({ notKept }: PanelPage, id: string): boolean =>
  notKept?.fields.get("do") === "put" && (notKept.fields.get("decision") ?? "") === id;

/** Puts one decision where it belongs: one recorded before, or a new one. */
function PutForm({ page, of }: { readonly page: PanelPage; readonly of: PanelDecision | null }): JSX.Element {
  const say = panelsWords();
  const { context, stage, notKept } = page;
  const { visible } = stage;
  const id = of?.id ?? "";
  const typed = isTyped(page, id) ? (notKept?.fields ?? null) : null;
  const key = id === "" ? "new" : id;
  const ways = of === null ? decisionWays : decisionWays.filter((way) => way !== "later");
  const entries = panelLists.goesTo.flatMap((list) =>
    (visible.answers.entries[list] ?? []).map((entry) => {
      const name = nameOfEntry(visible.compiled, list, entry.id, visible.answers);
      return { value: entry.id, text: list === "plan-targets" ? say.target(name) : say.control(name) };
    }),
  );
  return (
    <form method="post" action={panelPath(visible.head.id)} novalidate class="ap-form">
      <CsrfField context={context} />
      <input type="hidden" name="run" value={page.runId} />
      <input type="hidden" name="decision" value={id} />
      {of === null && (
        <>
          <h3>{say.another}</h3>
          <Textarea
            name="text"
            label={{ text: say.what }}
            hint={{ text: say.whatHint }}
            rows={2}
            value={typed?.get("text") ?? ""}
          />
        </>
      )}
      <Radios
        name="way"
        idPrefix={`way-${key}`}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: say.way } }}
        items={ways.map((way) => ({ value: way, text: say.ways[way] }))}
        value={typed?.get("way") ?? (of === null ? "later" : "")}
      />
      {entries.length > 0 && (
        <Select
          name="entry"
          id={`entry-${key}`}
          label={{ text: say.which }}
          items={[{ value: "", text: say.chosenNone }, ...entries]}
          value={typed?.get("entry") ?? ""}
        />
      )}
      <Textarea
        name="because"
        id={`because-${key}`}
        label={{ text: say.because }}
        rows={2}
        value={typed?.get("because") ?? ""}
      />
      <Button name="do" value="put" classes="govuk-button--secondary" preventDoubleClick>
        {say.put}
      </Button>
    </form>
  );
}
