import type { JSX } from "preact";
import { questionsWords } from "../../wording/questions.ts";
import { Button } from "../components/button/button.tsx";
import { Mark } from "../components/mark/mark.tsx";
import { PlainButton } from "../components/plain-button/plain-button.tsx";
import { WorkTable } from "../components/work-table/work-table.tsx";
import { capital } from "../words/capital.ts";
import type { ListCell, ListView } from "./view.ts";

/** Entries of a list: what tells them apart, what is left in each, one button to add. Each opens on its own page. */
export function EntryTable({
  view,
  mayWrite,
  open,
}: {
  readonly view: ListView;
  readonly mayWrite: boolean;
  /** The entry on whose page the table stands. */
  readonly open?: string | undefined;
}): JSX.Element {
  const say = questionsWords().entries;
  const removable = mayWrite && !view.fixed;
  return (
    <>
      {view.hint && <p class="govuk-hint">{view.hint}</p>}
      {view.entries.length === 0 ? (
        <p class="quiet">{say.none(view.entryName, view.required)}</p>
      ) : (
        <div class={view.wide ? "ap-entries" : undefined}>
          <p class="small quiet">{say.count(view.entries.length)}</p>
          <WorkTable
            caption={view.label}
            columns={[
              { heading: capital(view.entryName), width: "wide" },
              ...view.headers.map((heading) => ({ heading, ...(view.wide ? {} : { width: "middle" as const }) })),
              { heading: say.leftHeading, width: "narrow" },
              ...(removable ? [{ heading: say.takeOut, width: "narrow" as const }] : []),
            ]}
            groups={[
              {
                id: `${view.list}-entries`,
                rows: view.entries.map((entry) => ({
                  key: entry.id,
                  id: `entry-${entry.id}`,
                  current: entry.id === open,
                  cells: [
                    <Named entry={entry} open={open} />,
                    ...entry.cells.map((cell) => <Cell key={entry.id} cell={cell} />),
                    <Mark
                      kind={entry.left > 0 ? "started" : "done"}
                      word={entry.left > 0 ? say.left(entry.left) : doneWord(entry)}
                    />,
                    ...(removable
                      ? [
                          <PlainButton name="do" value={`delete ${entry.address} ${entry.version}`} about={entry.name}>
                            {say.takeOut}
                          </PlainButton>,
                        ]
                      : []),
                  ],
                })),
              },
            ]}
          />
        </div>
      )}
      {mayWrite && !view.fixed && (
        <p class="do">
          <Button classes="govuk-button--secondary" name="do" value={`add ${view.list}`}>
            {say.add(view.entryName)}
          </Button>
        </p>
      )}
      {mayWrite && view.deleted.length > 0 && (
        <ul class="small quiet">
          {view.deleted.map((entry) => (
            <li key={entry.id}>
              {say.takenOut(entry.name)}{" "}
              <PlainButton name="do" value={`restore ${view.list}[${entry.id}] ${entry.version}`} about={entry.name}>
                {say.putBack}
              </PlainButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Nothing is "complete" that nobody had to fill in. */
const doneWord = ({ answered }: ListView["entries"][number]): string =>
  answered === undefined ? questionsWords().entries.complete : questionsWords().entries.answers(answered);

function Named({
  entry,
  open,
}: {
  readonly entry: ListView["entries"][number];
  readonly open: string | undefined;
}): JSX.Element {
  return (
    <>
      {entry.letter && <b>{entry.letter} </b>}
      {entry.id === open ? <b>{entry.name}</b> : <a href={entry.href}>{entry.name}</a>}
    </>
  );
}

/** What was worked out stands as links to where it comes from; that there is nothing is said. */
function Cell({ cell }: { readonly cell: ListCell }): JSX.Element {
  if (typeof cell === "string") return <>{cell}</>;
  if (cell.length === 0) return <span class="amber">{questionsWords().entries.nothingYet}</span>;
  return (
    <>
      {cell.map(({ text, href }) => (
        <div key={`${href} ${text}`}>{href ? <a href={href}>{text}</a> : text}</div>
      ))}
    </>
  );
}
