import type { JSX } from "preact";
import { questionsWords } from "../../../wording/questions.ts";
import { role } from "../../components/shared/role.ts";
import type { GridCell, GridRow, GridView } from "../view.ts";

/**
 * The grid as a table: definitions are its headings, so they are always in sight; a heavy line stands where serious harm begins. On a narrow
 * screen each row is a list of choices; the roles keep it a table.
 *
 * @param name of the radio buttons; null where nothing can be chosen
 */
export function GridTable({ view, name }: { readonly view: GridView; readonly name: string | null }): JSX.Element {
  const say = questionsWords().grid;
  const { axes, words, lines, columns } = view;
  return (
    <>
      <dl class="ap-grid__narrow" aria-label={say.meaning(axes.columns)}>
        {columns.options.map(({ code, label, definition }) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <table class="ap-grid" {...role("table")}>
        <caption class="govuk-visually-hidden">{say.caption(axes.rows, axes.columns)}</caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            <td class="ap-grid__corner" {...role("cell")}>
              <span>{axes.rows}</span> <span>{axes.columns}</span>
            </td>
            {columns.options.map(({ code, label, definition }) => (
              <th key={code} scope="col" {...role("columnheader")}>
                <b>{label}</b>
                <span>{definition}</span>
              </th>
            ))}
          </tr>
        </thead>
        <Lines view={view} name={name} says={words.serious} lines={lines.filter(({ serious }) => serious)} />
        <Lines view={view} name={name} says={words.lesser} lines={lines.filter(({ serious }) => !serious)} />
      </table>
    </>
  );
}

/** The rows on one side of the heavy line, under the words that say what it means. */
function Lines(props: {
  readonly view: GridView;
  readonly name: string | null;
  readonly says: string;
  readonly lines: readonly GridRow[];
}): JSX.Element {
  const { view, name, says, lines } = props;
  return (
    <tbody {...role("rowgroup")}>
      <tr class="ap-grid__line" {...role("row")}>
        <th colSpan={view.columns.options.length + 1} scope="rowgroup" {...role("rowheader")}>
          {says}
        </th>
      </tr>
      {lines.map(({ option, cells }) => (
        <tr key={option.code} {...role("row")}>
          <th scope="row" {...role("rowheader")}>
            <b>{option.label}</b>
            <span>{option.definition}</span>
          </th>
          {cells.map((cell) => (
            <td
              key={cell.column.code}
              {...role("cell")}
              data-level={cell.advises.code}
              data-chosen={name === null && cell.chosen ? "" : undefined}
            >
              <Choice view={view} name={name} row={option} cell={cell} />
              {cell.others.map(({ letter, name: called, href }) => (
                <a key={letter} class="ap-grid__chip" href={href}>
                  <b>{letter}</b> {called}
                </a>
              ))}
              {cell.former && <span class="ap-grid__chip ap-grid__chip--former">{cell.former}</span>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The cell's choice; its name says all that a person sees from where it stands. */
function Choice(props: {
  readonly view: GridView;
  readonly name: string | null;
  readonly row: GridRow["option"];
  readonly cell: GridCell;
}): JSX.Element {
  const { view, name, row, cell } = props;
  const words = (
    <>
      <span class="ap-grid__where">
        <span class="govuk-visually-hidden">{row.label}. </span>
        {cell.column.label}.{" "}
      </span>
      <span>{questionsWords().grid.advises(cell.advises.label)}</span>
    </>
  );
  const own = (
    <span class="ap-grid__chip ap-grid__chip--own">
      <b>{view.own.letter}</b> {view.own.name}
    </span>
  );
  if (name === null) {
    return (
      <>
        <span class="ap-grid__choice">{words}</span>
        {cell.chosen && own}
      </>
    );
  }
  return (
    <>
      <label class="ap-grid__choice">
        <input
          type="radio"
          name={name}
          value={`${row.code} ${cell.column.code}`}
          checked={cell.chosen}
          data-row={row.code}
          data-column={cell.column.code}
        />
        <span>{words}</span>
      </label>
      {own}
    </>
  );
}
