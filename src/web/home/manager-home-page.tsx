import type { VNode } from "preact";
import { partNames } from "../../casework/countersignature/part-names.ts";
import type { MyNotice } from "../../casework/notices/my-notices.ts";
import { type Folded, type ManagerHome, noParts, type PartRow } from "../../casework/work-lists/manager-home.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { whenInWords } from "../../wording/dates.ts";
import { homeWords } from "../../wording/home.ts";
import { noticesWords } from "../../wording/notices.ts";
import { panelsWords } from "../../wording/panels.ts";
import { type WorkColumn, type WorkRow, WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { stagePath, youngPersonPath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { HomeHead } from "./home-head.tsx";
import { leftWords } from "./home-words.ts";
import { LeftOffBox } from "./left-off-box.tsx";
import { listPath } from "./list-path.ts";
import { NewlyReceived } from "./newly-received.tsx";
import { panelCounts, panelRows } from "./panel-rows.tsx";
import { type HomeGroup, homeKeys, stageColumns, stageGroups } from "./practitioner-home-page.tsx";
import { signRows } from "./sign-rows.tsx";
import { DateCell, PersonCell, StageCell } from "./stage-cells.tsx";
import { StandingInFor } from "./standing-in.tsx";
import { WorkloadTable } from "./workload-table.tsx";

const columns = (): readonly [WorkColumn, ...WorkColumn[]] => stageColumns(homeWords().columns.wanted);

const rowsOf = <Row,>(folded: Folded<Row>, toRow: (row: Row) => WorkRow): Folded<WorkRow> => ({
  total: folded.total,
  rows: folded.rows.map(toRow),
});

/** The groups of a manager's table; one without rows is left out. A stage may stand in several: different things are wanted. */
export function managerGroups(home: ManagerHome, now: Date): readonly HomeGroup[] {
  const today = dayOf(now);
  const say = homeWords();
  return (
    [
      ["to-sign", say.toSign, { total: home.toSign.total, rows: signRows(home.toSign.rows, now) }],
      [
        "panels",
        { ...panelsWords().serviceGroup, note: panelCounts(home.panels.counts) },
        { total: home.panels.total, rows: panelRows(home.panels.rows, now) },
      ],
      ["overdue", say.overdue, rowsOf(home.overdue, (stage) => stageRow(stage, today))],
      ["at-risk", say.atRisk, rowsOf(home.atRisk, (stage) => stageRow(stage, today))],
      ["returned", say.returnedByUs, rowsOf(home.returnedAndWaiting, (row) => returnedRow(row, today, now))],
      [
        "unallocated",
        say.unallocated,
        rowsOf(
          home.unallocated,
          (person): WorkRow => ({
            key: person.youngPersonId,
            cells: [
              <a href={youngPersonPath(person.youngPersonId)}>
                <b>{person.name}</b>
              </a>,
              "–",
              <>
                <a href={`${youngPersonPath(person.youngPersonId)}?case-manager=1#case-manager`}>
                  {say.giveCaseManager}
                  <span class="govuk-visually-hidden">: {person.name}</span>
                </a>
                <span class="small quiet">
                  <br />
                  {say.added(person.reference, whenInWords(person.addedAt, now))}
                </span>
              </>,
              "–",
              "–",
            ],
          }),
        ),
      ],
    ] as const
  )
    .filter(([, , { total }]) => total > 0)
    .map(([id, { title, link, note }, { total, rows }]) => ({
      id,
      heading: `${title} (${total})`,
      note,
      link,
      count: total,
      rows,
      more: rows.length < total ? { text: homeWords().allOfThem(rows.length, total), href: listPath(id) } : undefined,
    }));
}

const stageRow = (stage: OpenStage, today: string): WorkRow => ({
  key: stage.stageId,
  cells: [
    <PersonCell {...stage} today={today} />,
    <StageCell stage={stage} />,
    <>
      {homeWords().with(stage.ownerName)}
      {stage.requests.some(({ outcome }) => outcome === null) && (
        <span class="small quiet">
          <br />
          {homeWords().signatureAskedFor}
        </span>
      )}
    </>,
    <DateCell stage={stage} />,
    leftWords(stage),
  ],
});

const returnedRow = ({ stage, request }: PartRow, today: string, now: Date): WorkRow => ({
  key: `${stage.stageId} ${request.part}`,
  cells: [
    <PersonCell {...stage} today={today} />,
    <StageCell stage={stage} />,
    <>
      <a href={stagePath(stage.stageId)}>{partNames[request.part]}</a>
      {homeWords().partWith(stage.ownerName)}
      <span class="small quiet">
        <br />
        {request.closedAt &&
          homeWords().returnedAndSince(request.closedByName, whenInWords(request.closedAt, now), request.savedSince)}
      </span>
    </>,
    <DateCell stage={stage} />,
    leftWords(stage),
  ],
});

/** The home page of a manager: what waits for a signature, what is late or about to be, who has too much. */
export function managerHomePage(
  context: RequestContext,
  home: ManagerHome,
  own: PractitionerHome,
  received: readonly MyNotice[],
): VNode {
  const { now } = context;
  const say = homeWords().service;
  const groups = managerGroups(home, now);
  const ownGroups = stageGroups(own, noParts, now).map((group) => ({ ...group, id: `own-${group.id}` }));
  const ownCount = ownGroups.reduce((sum, group) => sum + group.count, 0);
  const links = [
    ...(received.length > 0
      ? [{ id: "received", link: noticesWords().newlyReceivedLink, count: received.length }]
      : []),
    ...groups.map(({ id, link, count }) => ({ id, link, count })),
    ...(ownCount > 0 ? [{ id: "own", link: say.ofYourOwn, count: ownCount }] : []),
    ...(own.askedOfMe.length > 0 ? [{ id: "asked", link: say.askedOfYou, count: own.askedOfMe.length }] : []),
  ];
  return frame(
    context,
    { title: say.title, place: "home", keys: homeKeys() },
    <>
      <HomeHead title={say.title} now={now} people={null} links={links} />
      <LeftOffBox places={own.leftOff} now={now} />
      <NewlyReceived notices={received} now={now} />
      {groups.length > 0 ? (
        <WorkTable caption={say.caption} columns={columns()} groups={groups} />
      ) : (
        <p class="home__none">{say.nothing}</p>
      )}
      {ownGroups.length > 0 && (
        <section aria-labelledby="own">
          <h2 class="ruled" id="own">
            {say.ownStages(ownCount)}
          </h2>
          <WorkTable
            caption={say.ownCaption}
            columns={stageColumns(homeWords().columns.nextForYou)}
            groups={ownGroups}
          />
        </section>
      )}
      <AskedOfYou asked={own.askedOfMe} now={now} />
      <StandingInFor stages={own.standingIn} />
      <WorkloadTable people={home.workload} />
    </>,
  );
}
