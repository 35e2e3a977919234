import type { VNode } from "preact";
import type { Page } from "../../casework/history/cursor.ts";
import type { HiddenRecord } from "../../casework/restricted/break-glass.ts";
import type { CaseloadRow } from "../../casework/work-lists/caseload.ts";
import { caseloadWords } from "../../wording/caseload.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { type WorkGroup, WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import { dateWords } from "../home/home-words.ts";
import { PersonCell } from "../home/stage-cells.tsx";
import { glassPath } from "../restricted/paths.ts";
import { RestrictedLines } from "../restricted/restricted-lines.tsx";
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

function keys(): readonly KeyHelp[] {
  const { search, nextPerson, previousPerson, helpHere } = sharedWords().keys;
  return [
    { keys: ["/"], does: search },
    { keys: ["j"], does: nextPerson },
    { keys: ["k"], does: previousPerson },
    { keys: ["?"], does: helpHere },
  ];
}

type Group = "late" | "due" | "later" | "none";

/** The groups in their order: what each is called, and its note. */
function groups(): readonly (readonly [group: Group, title: string, note: string])[] {
  const { late, dueIn14Days, later, laterNote } = sharedWords();
  const say = caseloadWords().groups;
  return [
    ["late", late, say.late],
    ["due", dueIn14Days, say.due],
    ["later", later, laterNote],
    ["none", say.noOpenStage, say.byName],
  ];
}

/** Where somebody stands in the caseload. */
export function groupOf({ openStage: open }: CaseloadRow): Group {
  if (open === null) return "none";
  if (open.due.kind === "late") return "late";
  return open.due.kind === "due" && open.due.daysLeft <= 14 ? "due" : "later";
}

/** The caseload in groups by what is due; a group without anybody is left out. */
export function caseloadGroups(lines: readonly CaseloadRow[], today: string): readonly WorkGroup[] {
  return groups()
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
      open === null ? (
        <span class="quiet">{caseloadWords().none}</span>
      ) : (
        <a href={stagePath(open.stageId)}>{open.stageTitle}</a>
      ),
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
      line.caseManagerName ?? <span class="quiet">{sharedWords().nobodyYet}</span>,
    ],
  };
}

/** The young people of the service, or one's own: search by name or reference, who is due first. */
export function caseloadPage(
  context: RequestContext,
  search: CaseloadSearch,
  found: Page<CaseloadRow>,
  hidden: readonly HiddenRecord[],
): VNode {
  const { items: lines, next } = found;
  const say = caseloadWords();
  const shared = sharedWords();
  const title = search.words === "" ? (search.mine ? say.yours : shared.youngPeople) : shared.search;
  const people = shared.peopleCounted(lines.length);
  const link = (mine: boolean): string => `/young-people?whose=${mine ? "mine" : "all"}`;
  return frame(
    context,
    { title, place: "young-people", keys: keys() },
    <>
      <div class="home__head">
        <div>
          <h1>{title}</h1>
          <p class="quiet" role="status">
            {search.words === "" ? people : say.found(people, search.words)}
            {next !== null && `. ${say.first(mostLines)}`}.
          </p>
        </div>
        <ul class="jump">
          {search.words === "" ? (
            <li>
              <a href={link(!search.mine)}>{search.mine ? say.everybody : say.onlyYours}</a>
            </li>
          ) : (
            <li>
              <a href={link(false)}>{say.everybody}</a>
            </li>
          )}
        </ul>
      </div>
      <form class="caseload__search" action="/young-people" method="get">
        <label for="caseload-q">{say.nameOrReference}</label>
        <div class="do">
          <input class="govuk-input" id="caseload-q" name="q" type="search" value={search.words} autocomplete="off" />
          <Button classes="govuk-button--secondary">{shared.search}</Button>
          {keepsTheRecord.allows(context.actor) && (
            <Button href="/young-people/new" classes="govuk-button--secondary">
              {shared.addYoungPerson}
            </Button>
          )}
        </div>
      </form>
      {lines.length === 0 ? (
        <p class="home__none">{search.words === "" ? say.nobodyHere : say.nobodyFound}</p>
      ) : (
        <WorkTable
          caption={say.caption}
          columns={[
            { heading: shared.youngPerson, width: "wide" },
            { heading: say.openStage, width: "wide" },
            { heading: shared.date, width: "middle" },
            { heading: shared.caseManager, width: "middle" },
          ]}
          groups={caseloadGroups(lines, dayOf(context.now))}
        />
      )}
      <RestrictedLines records={hidden} />
      {search.words !== "" && hidden.length === 0 && keepsTheRecord.allows(context.actor) && (
        <p class="small">
          <a href={glassPath}>{restrictedWords().list.other}</a>
        </p>
      )}
    </>,
  );
}
