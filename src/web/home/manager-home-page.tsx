import type { VNode } from "preact";
import { partNames } from "../../casework/countersignature/part-names.ts";
import type { ManagerHome, PartRow } from "../../casework/work-lists/manager-home.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { type WorkColumn, type WorkRow, WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { stagePath, youngPersonPath } from "../stages/paths.ts";
import { dayOf, whenInWords } from "../words/when.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { HomeHead } from "./home-head.tsx";
import { leftWords } from "./home-words.ts";
import { LeftOffBox } from "./left-off-box.tsx";
import { type HomeGroup, homeKeys, stageColumns, stageGroups } from "./practitioner-home-page.tsx";
import { signRows } from "./sign-rows.tsx";
import { DateCell, PersonCell, StageCell } from "./stage-cells.tsx";
import { WorkloadTable } from "./workload-table.tsx";

const columns: readonly [WorkColumn, ...WorkColumn[]] = [
  { heading: "Young person", width: "middle" },
  { heading: "Stage", width: "middle" },
  { heading: "What is wanted", width: "wide" },
  { heading: "Date", width: "middle" },
  { heading: "Left to do", width: "narrow", numeric: true },
];

/** The groups of a manager's table; one without rows is left out. A stage may stand in several: different things are wanted. */
export function managerGroups(home: ManagerHome, now: Date): readonly HomeGroup[] {
  const today = dayOf(now);
  return (
    [
      ["to-sign", "To sign", "to sign", "Oldest first", signRows(home.toSign, now)],
      [
        "overdue",
        "Overdue",
        "overdue",
        "Past the date on which they were due",
        home.overdue.map((stage) => stageRow(stage, today)),
      ],
      [
        "at-risk",
        "At risk of being late",
        "at risk",
        "Due within 5 working days, with something left",
        home.atRisk.map((stage) => stageRow(stage, today)),
      ],
      [
        "returned",
        "Returned, and not asked for again",
        "returned",
        "With the practitioner",
        home.returnedAndWaiting.map((row) => returnedRow(row, today, now)),
      ],
      [
        "unallocated",
        "Nobody has them",
        "without a case manager",
        "Young people without an active case manager",
        home.unallocated.map(
          (person): WorkRow => ({
            key: person.youngPersonId,
            cells: [
              <a href={youngPersonPath(person.youngPersonId)}>
                <b>{person.name}</b>
              </a>,
              "–",
              <>
                <a href={`${youngPersonPath(person.youngPersonId)}?case-manager=1#case-manager`}>
                  Give them a case manager<span class="govuk-visually-hidden">: {person.name}</span>
                </a>
                <span class="small quiet">
                  <br />
                  {person.reference}, added {whenInWords(person.addedAt, now)}
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
    .filter(([, , , , rows]) => rows.length > 0)
    .map(([id, title, link, note, rows]) => ({
      id,
      heading: `${title} (${rows.length})`,
      note,
      link,
      count: rows.length,
      rows,
    }));
}

const stageRow = (stage: OpenStage, today: string): WorkRow => ({
  key: stage.stageId,
  cells: [
    <PersonCell {...stage} today={today} />,
    <StageCell stage={stage} />,
    <>
      With {stage.ownerName}
      {stage.requests.some(({ outcome }) => outcome === null) && (
        <span class="small quiet">
          <br />A signature is asked for
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
      <a href={stagePath(stage.stageId)}>{partNames[request.part]}</a>, with {stage.ownerName}
      <span class="small quiet">
        <br />
        {request.closedAt && `Returned by ${request.closedByName ?? "a manager"} ${whenInWords(request.closedAt, now)}`}
        {request.savedSince ? ". Written in since" : ". Nothing written since"}
      </span>
    </>,
    <DateCell stage={stage} />,
    leftWords(stage),
  ],
});

/** The home page of a manager: what waits for a signature, what is late or about to be, who has too much. */
export function managerHomePage(context: RequestContext, home: ManagerHome, own: PractitionerHome): VNode {
  const { now } = context;
  const groups = managerGroups(home, now);
  const ownGroups = stageGroups(own, [], now).map((group) => ({ ...group, id: `own-${group.id}` }));
  const ownCount = ownGroups.reduce((sum, group) => sum + group.count, 0);
  const links = [
    ...groups.map(({ id, link, count }) => ({ id, link, count })),
    ...(ownCount > 0 ? [{ id: "own", link: "of your own", count: ownCount }] : []),
    ...(own.askedOfMe.length > 0 ? [{ id: "asked", link: "asked of you", count: own.askedOfMe.length }] : []),
  ];
  return frame(
    context,
    { title: "Your service", place: "home", keys: homeKeys },
    <>
      <HomeHead title="Your service" now={now} people={null} links={links} />
      <LeftOffBox places={own.leftOff} now={now} />
      {groups.length > 0 ? (
        <WorkTable caption="What waits for you, and what is late" columns={columns} groups={groups} />
      ) : (
        <p class="home__none">Nothing waits for your signature, nothing is late, and everybody has a case manager.</p>
      )}
      {ownGroups.length > 0 && (
        <section aria-labelledby="own">
          <h2 class="ruled" id="own">
            Your own stages ({ownCount})
          </h2>
          <WorkTable caption="Stages that you own" columns={stageColumns} groups={ownGroups} />
        </section>
      )}
      <AskedOfYou asked={own.askedOfMe} now={now} />
      <WorkloadTable people={home.workload} />
    </>,
  );
}
