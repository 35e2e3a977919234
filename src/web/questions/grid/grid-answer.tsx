import type { ComponentChildren, JSX } from "preact";
import { questionsWords } from "../../../wording/questions.ts";
import { AnswerFootLine } from "../answer-foot.tsx";
import { askedField, askedMark, gridName } from "../read-form.ts";
import type { RowsContext } from "../rows-context.ts";
import type { AskedView, GridView } from "../view.ts";
import { isCarried, writable } from "../writable.ts";
import { GridTable } from "./grid-table.tsx";

/**
 * Two judgements chosen together. Each is still an answer of its own, with its version, foot and history: one choice saves both. Where both
 * are carried, the grid shows where they stand until one of them is to be changed.
 */
export function GridAnswer(props: {
  readonly view: GridView;
  readonly context: RowsContext;
  readonly headingId: string;
  /** Draws one of the two for itself: at rest, or carried. */
  readonly children: (part: AskedView) => ComponentChildren;
}): JSX.Element {
  const { view, context, headingId, children } = props;
  const say = questionsWords().grid;
  const parts = [view.rows, view.columns] as const;
  const mayChoose = parts.some((part) => writable(part, context)) && parts.every(({ yjsOnly }) => !yjsOnly);
  return (
    <>
      <fieldset class="govuk-fieldset" aria-labelledby={headingId} data-grid={mayChoose ? "" : undefined}>
        <p class="govuk-hint">{mayChoose ? say.oneChoice : say.readOnly}</p>
        <HalfAnswered view={view} />
        <GridTable view={view} name={mayChoose ? gridName(view.address) : null} />
      </fieldset>
      <div class="ap-grid__advice">
        <b>{say.suggests}</b>{" "}
        <span data-computed={view.advice.address} class="ap-grid__level">
          {view.advice.lines.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </span>
        <span class="small quiet">{view.words.sooner}</span>
      </div>
      <Levels view={view} />
      <Part view={view} part={view.rows} axis={view.axes.rows} mayChoose={mayChoose} context={context}>
        {children}
      </Part>
      <div
        data-question={view.columns.address}
        data-version={view.columns.version}
        id={context.rowId(view.columns.address)}
      >
        <Part view={view} part={view.columns} axis={view.axes.columns} mayChoose={mayChoose} context={context}>
          {children}
        </Part>
      </div>
    </>
  );
}

/** What came from elsewhere may answer only one of the two: it is kept and said, since no cell can show it. */
function HalfAnswered({ view }: { readonly view: GridView }): JSX.Element | null {
  const { rows, columns, axes } = view;
  if ((rows.value === null) === (columns.value === null)) return null;
  const [axis, part] = rows.value === null ? [axes.columns, columns] : [axes.rows, rows];
  const label = part.options.find(({ code }) => code === part.value)?.label ?? "";
  return <p class="amber">{questionsWords().grid.onlyOne(axis, label)}</p>;
}

/** The levels that the cells advise, in the words of their scale: in sight where the choice is made. */
function Levels({ view }: { readonly view: GridView }): JSX.Element {
  return (
    <dl class="ap-grid__levels" aria-label={questionsWords().grid.levels}>
      {view.levels.map(({ code, label, definition }) => (
        <div key={code} data-level={code}>
          <dt>{label}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One of the two answers: what a form without a script says of it, what the page's script saves, and its foot. */
function Part(props: {
  readonly view: GridView;
  readonly part: AskedView;
  readonly axis: string;
  readonly mayChoose: boolean;
  readonly context: RowsContext;
  readonly children: (part: AskedView) => ComponentChildren;
}): JSX.Element {
  const { view, part, axis, mayChoose, context, children } = props;
  const rests = !mayChoose || !writable(part, context);
  return (
    <>
      {mayChoose && (
        <>
          <input
            type="hidden"
            name={askedField}
            value={askedMark(
              part.address,
              part.version,
              part === view.rows ? "gridRow" : "gridColumn",
              untouched(view, part),
            )}
          />
          <span hidden data-address={part.address} data-type="together" data-value={codeOf(part)} />
        </>
      )}
      {rests && (!mayChoose || isCarried(part)) ? (
        <>
          <h3 class="ap-grid__part">{part.label}</h3>
          {children(part)}
        </>
      ) : (
        <div class="ap-grid__foot">
          <span>{axis}</span>
          <AnswerFootLine view={part}>{context.footLinks(part)}</AnswerFootLine>
        </div>
      )}
    </>
  );
}

const codeOf = ({ value }: AskedView): string => (typeof value === "string" ? value : "");

/** A form with no cell chosen says nothing of either answer. */
const untouched = ({ lines }: GridView, part: AskedView): string =>
  lines.some(({ cells }) => cells.some(({ chosen }) => chosen)) ? codeOf(part) : "";
