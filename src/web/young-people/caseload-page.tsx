import type { VNode } from "preact";
import type { Page } from "../../casework/history/cursor.ts";
import type { CaseloadRow } from "../../casework/work-lists/caseload.ts";
import { Button } from "../components/button/button.tsx";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { type WorkGroup, WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import { counted, dateWords } from "../home/home-words.ts";
import { PersonCell } from "../home/stage-cells.tsx";
import type { RequestContext } from "../routing/route.ts";
import { stagePath } from "../stages/paths.ts";
import { keepsTheRecord } from "../who.ts";
import { dayOf } from "../words/when.ts";

/** What the page was asked for. */
export interface CaseloadSearch {
  /** Words of a name or a reference; "" for everybody. */
  readonly words: string;
  /** Only the actor's own. */
  readonly mine: boolean;
}

/** The most lines on one page: a search narrows further. [own] */
export const mostLines = 100;

const keys: readonly KeyHelp[] = [
  { keys: ["/"], does: "search" },
  { keys: ["j"], does: "next young person" },
  { keys: ["k"], does: "previous young person" },
  { keys: ["?"], does: "help with this page, and its keys" },
];

const groups = [
  ["late", "Late", "The date has passed"],
  ["due", "Due in 14 days", "Earliest first"],
  ["later", "Later", "Due in more than 14 days, or without a date"],
  ["none", "No open stage", "By name"],
] as const;

/** Where somebody stands in the caseload. */
export function groupOf({ openStage: open }: CaseloadRow): (typeof groups)[number][0] {
  if (open === null) return "none";
  if (open.due.kind === "late") return "late";
  return open.due.kind === "due" && open.due.daysLeft <= 14 ? "due" : "later";
}

/** The caseload in groups by what is due; a group without anybody is left out. */
export function caseloadGroups(lines: readonly CaseloadRow[], today: string): readonly WorkGroup[] {
  return groups
    .map(([id, title, note]) => {
      const own = lines.filter((line) => groupOf(line) === id);
      return { id, heading: `${title} (${own.length})`, note, rows: own.map((line) => rowOf(line, today)) };
    })
    .filter((group) => group.rows.length > 0);
}

function rowOf(line: CaseloadRow, today: string): WorkGroup["rows"][number] {
  const { openStage: open } = line;
  const date = open === null ? null : dateWords(open.due);
  return {
    key: line.youngPersonId,
    cells: [
      <PersonCell {...line} today={today} />,
      open === null ? <span class="quiet">None</span> : <a href={stagePath(open.stageId)}>{open.stageTitle}</a>,
      date === null ? (
        "–"
      ) : (
        <>
          <span class={date.late ? "red nowrap" : "nowrap"}>{date.first}</span>
          {date.second && (
            <span class={date.late ? "small red" : "small quiet"}>
              <br />
              {date.second}
            </span>
          )}
        </>
      ),
      line.caseManagerName ?? <span class="quiet">Nobody yet</span>,
    ],
  };
}

/** The young people of the service, or one's own: search by name or reference, who is due first. */
export function caseloadPage(context: RequestContext, search: CaseloadSearch, found: Page<CaseloadRow>): VNode {
  const { items: lines, next } = found;
  const title = search.words === "" ? (search.mine ? "Your young people" : "Young people") : "Search";
  const link = (mine: boolean): string => `/young-people?whose=${mine ? "mine" : "all"}`;
  return frame(
    context,
    { title, place: "young-people", keys },
    <>
      <div class="home__head">
        <div>
          <h1>{title}</h1>
          <p class="quiet" role="status">
            {search.words === ""
              ? counted(lines.length, "young person", "young people")
              : `${counted(lines.length, "young person", "young people")} for “${search.words}”`}
            {next !== null && `. The first ${mostLines} are shown: search by name or reference to find the others`}.
          </p>
        </div>
        <ul class="jump">
          {search.words === "" ? (
            <li>
              <a href={link(!search.mine)}>{search.mine ? "Everybody in the service" : "Only yours"}</a>
            </li>
          ) : (
            <li>
              <a href={link(false)}>Everybody in the service</a>
            </li>
          )}
        </ul>
      </div>
      <form class="caseload__search" action="/young-people" method="get">
        <label for="caseload-q">Name or reference</label>
        <div class="do">
          <input class="govuk-input" id="caseload-q" name="q" type="search" value={search.words} autocomplete="off" />
          <Button classes="govuk-button--secondary">Search</Button>
          {keepsTheRecord.allows(context.actor) && (
            <Button href="/young-people/new" classes="govuk-button--secondary">
              Add a young person
            </Button>
          )}
        </div>
      </form>
      {lines.length === 0 ? (
        <p class="home__none">
          {search.words === ""
            ? "There is nobody here yet."
            : "Nobody was found. Try a part of the name, or the reference. People of other organisations are not searched."}
        </p>
      ) : (
        <WorkTable
          caption="Young people, by what is due"
          columns={[
            { heading: "Young person", width: "wide" },
            { heading: "Open stage", width: "wide" },
            { heading: "Date", width: "middle" },
            { heading: "Case manager", width: "middle" },
          ]}
          groups={caseloadGroups(lines, dayOf(context.now))}
        />
      )}
    </>,
  );
}
