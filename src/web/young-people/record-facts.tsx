import type { JSX } from "preact";
import { recordWords } from "../../wording/record.ts";
import { SummaryList } from "../components/summary-list/summary-list.tsx";
import { EntryTable } from "../questions/entry-table.tsx";
import type { AskedView, QuestionView } from "../questions/view.ts";
import { rowId } from "../stages/paths.ts";
import { recordPath } from "./record-paths.ts";

/** One part of the record to read: what is recorded as a list of facts and tables, what is not in one line, and the way to change it. */
export function RecordFacts(props: {
  readonly youngPersonId: string;
  readonly subSection: string;
  readonly title: string;
  readonly views: readonly QuestionView[];
  readonly mayWrite: boolean;
  /** An answer as a person reads it. */
  readonly say: (view: AskedView) => string;
}): JSX.Element {
  const { youngPersonId, subSection, title, views, mayWrite } = props;
  const path = recordPath(youngPersonId, subSection);
  const asked = views.filter((view) => view.kind === "asked");
  const known = asked.filter((view) => view.value !== null);
  const unknown = asked.filter((view) => view.value === null);
  const lists = views.filter((view) => view.kind === "list");
  return (
    <section aria-labelledby={`part-${subSection}`}>
      <div class="crumb ruled">
        <h2 id={`part-${subSection}`}>{title}</h2>
        {mayWrite && (
          <a href={path}>
            {lists.length > 0 && asked.length === 0 ? recordWords().addOrChange : recordWords().change}
            <span class="govuk-visually-hidden"> {title}</span>
          </a>
        )}
      </div>
      {known.length > 0 && (
        <SummaryList
          classes="record__facts"
          rows={known.map((view) => ({
            key: { text: view.label },
            value: { text: <span class="answer-text">{props.say(view)}</span> },
          }))}
        />
      )}
      {unknown.length > 0 && (
        <p class="small quiet">
          {recordWords().notRecordedYet}{" "}
          {unknown.map((view, at) => (
            <>
              {at > 0 && ", "}
              {mayWrite ? <a href={`${path}#${encodeURIComponent(rowId(view.address))}`}>{view.label}</a> : view.label}
            </>
          ))}
          .
        </p>
      )}
      {lists.map((view) => (
        <div key={view.address} class="record__list">
          {views.length > 1 && <h3>{view.label}</h3>}
          <EntryTable view={view} mayWrite={false} />
        </div>
      ))}
    </section>
  );
}
