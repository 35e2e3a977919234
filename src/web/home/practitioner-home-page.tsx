import type { VNode } from "preact";
import type { PartRow } from "../../casework/work-lists/manager-home.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { type WorkColumn, type WorkGroup, WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { dayOf } from "../words/when.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { HomeHead } from "./home-head.tsx";
import { leftWords } from "./home-words.ts";
import { LeftOffBox } from "./left-off-box.tsx";
import { NextDates } from "./next-dates.tsx";
import { NothingToDoList } from "./nothing-to-do-list.tsx";
import { signRows } from "./sign-rows.tsx";
import { DateCell, NextCell, PersonCell, StageCell } from "./stage-cells.tsx";

export const homeKeys: readonly KeyHelp[] = [
  { keys: ["."], does: "carry on where you left off" },
  { keys: ["/"], does: "search" },
  { keys: ["j"], does: "next young person" },
  { keys: ["k"], does: "previous young person" },
  { keys: ["Enter"], does: "open" },
  { keys: ["?"], does: "help with this page, and its keys" },
];

export const stageColumns: readonly [WorkColumn, ...WorkColumn[]] = [
  { heading: "Young person", width: "middle" },
  { heading: "Stage", width: "middle" },
  { heading: "Next for you", width: "wide" },
  { heading: "Date", width: "middle" },
  { heading: "Left to do", width: "narrow", numeric: true },
];

/** A group of the table with what its link at the head of the page says. */
export interface HomeGroup extends WorkGroup {
  readonly link: string;
  readonly count: number;
}

/** The groups in the order in which they are wanted; a group without rows is left out, so every count has its rows. */
export function stageGroups(home: PractitionerHome, toSign: readonly PartRow[], now: Date): readonly HomeGroup[] {
  const today = dayOf(now);
  const rows = (stages: readonly OpenStage[]): WorkGroup["rows"] => stages.map((stage) => rowOf(stage, today, now));
  return (
    [
      ["to-sign", "To sign", "to sign", "Oldest first", signRows(toSign, now)],
      ["returned", "Returned to you", "returned to you", "A manager asks for something", rows(home.returned)],
      ["due", "Due in 14 days", "due in 14 days", "Late and earliest first", rows(home.dueSoon)],
      [
        "waiting",
        "With someone else",
        "with someone else",
        "Nothing from you until they answer",
        rows(home.withSomeoneElse),
      ],
      ["later", "Later", "later", "Due in more than 14 days, or without a date", rows(home.later)],
    ] as const
  )
    .filter(([, , , , group]) => group.length > 0)
    .map(([id, title, link, note, group]) => ({
      id,
      heading: `${title} (${group.length})`,
      note,
      link,
      count: group.length,
      rows: group,
    }));
}

const rowOf = (stage: OpenStage, today: string, now: Date): WorkGroup["rows"][number] => ({
  key: stage.stageId,
  id: `stage-${stage.stageId}`,
  cells: [
    <PersonCell {...stage} today={today} />,
    <StageCell stage={stage} />,
    <NextCell stage={stage} now={now} />,
    <DateCell stage={stage} />,
    leftWords(stage),
  ],
});

/** The home page of whoever writes assessments (wireframe 1): where I left off, then one table by what is wanted. */
export function practitionerHomePage(
  context: RequestContext,
  home: PractitionerHome,
  toSign: readonly PartRow[],
): VNode {
  const { now } = context;
  const groups = stageGroups(home, toSign, now);
  const stages = [...home.returned, ...home.dueSoon, ...home.withSomeoneElse, ...home.later];
  const people = new Set([...stages, ...home.nothingToDo].map(({ youngPersonId }) => youngPersonId)).size;
  const links = [
    ...groups.map(({ id, link, count }) => ({ id, link, count })),
    ...(home.nothingToDo.length > 0 ? [{ id: "nothing", link: "nothing to do", count: home.nothingToDo.length }] : []),
    ...(home.askedOfMe.length > 0 ? [{ id: "asked", link: "asked of you", count: home.askedOfMe.length }] : []),
  ];
  return frame(
    context,
    { title: "Your work", place: "home", keys: homeKeys },
    <>
      <HomeHead title="Your work" now={now} people={people} links={links} />
      <LeftOffBox places={home.leftOff} now={now} />
      <div class="two">
        <div>
          {groups.length > 0 && (
            <WorkTable caption="Your young people, by what is needed from you" columns={stageColumns} groups={groups} />
          )}
          {groups.length === 0 && (
            <p class="home__none">
              You have no open stage. <a href="/young-people">Open a young person</a> to start one, or{" "}
              <a href="/young-people/new">add a young person</a>.
            </p>
          )}
          <NothingToDoList people={home.nothingToDo} />
        </div>
        <aside aria-label="Dates and what others ask">
          <NextDates stages={stages} />
          <AskedOfYou asked={home.askedOfMe} now={now} />
        </aside>
      </div>
    </>,
  );
}
