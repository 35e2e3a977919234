import type { JSX } from "preact";
import type { Mark } from "../../../assessment/timeline/mark.ts";
import { rowInWords } from "../../../casework/timeline/row-in-words.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { questionPath } from "../paths.ts";
import { rowIdOf } from "./mark-ids.ts";
import { pathWith } from "./timeline-path.ts";

/** Exactly what the drawing shows, as a table; each row leads to where it is written. */
export function InWords({ model }: { readonly model: TimelineModel }): JSX.Element {
  const say = timelineWords();
  const { shown, marks, visible, choice, life } = model;
  const elsewhere = marks.length - shown.length;
  return (
    <section class="tl-words" aria-labelledby="in-words">
      <h2 id="in-words" tabIndex={-1}>
        {say.table.heading}
      </h2>
      <p class="small quiet">
        {shown.length > 0 && <span>{say.table.about(shown.length)}. </span>}
        {elsewhere > 0 && (
          <>
            {say.table.elsewhere(elsewhere)}{" "}
            <a href={pathWith(visible.head.id, { ...choice, lanes: new Set(model.filled) }, life)}>
              {say.table.showAll}
            </a>
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <p>{say.nothingHere}</p>
      ) : (
        <div class="tl-columns">
          <table class="work tl-table">
            <caption class="govuk-visually-hidden">{say.table.heading}</caption>
            <thead>
              <tr>
                {[say.table.date, say.table.age, say.table.lane, say.table.what, say.table.outcomeOrEnd].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((mark) => (
                <Row key={mark.key} mark={mark} model={model} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ mark, model }: { readonly mark: Mark; readonly model: TimelineModel }): JSX.Element {
  const { date, age, lane, number, name, outcomeOrEnd } = rowInWords(mark, model);
  return (
    <tr id={rowIdOf(mark)} class={mark.sensitive ? "tl-sensitive" : undefined}>
      <td class="tl-nowrap">{date}</td>
      <td class="tl-nowrap">{age}</td>
      <td>{lane}</td>
      <td>
        {number !== "" && <span class={mark.againstPerson ? "tl-badge tl-badge--person" : "tl-badge"}>{number}</span>}{" "}
        <a href={questionPath(model.visible, mark.address)}>{name}</a>
        {mark.againstPerson && <span class="govuk-visually-hidden">, {timelineWords().mark.againstPerson}</span>}
      </td>
      <td class="quiet">{outcomeOrEnd}</td>
    </tr>
  );
}
