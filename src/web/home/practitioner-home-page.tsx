import type { VNode } from "preact";
import type { MyNotice } from "../../casework/notices/my-notices.ts";
import type { PanelToHold } from "../../casework/panels/panel-store.ts";
import type { Folded, PartRow } from "../../casework/work-lists/manager-home.ts";
import type { OpenStage } from "../../casework/work-lists/open-stage.ts";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { homeWords } from "../../wording/home.ts";
import { noticesWords } from "../../wording/notices.ts";
import { sharedWords } from "../../wording/shared.ts";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { type WorkColumn, type WorkGroup, WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { dayOf } from "../words/when.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { HomeHead } from "./home-head.tsx";
import { leftWords } from "./home-words.ts";
import { LeftOffBox } from "./left-off-box.tsx";
import { listPath } from "./list-path.ts";
import { NewlyReceived } from "./newly-received.tsx";
import { NextDates } from "./next-dates.tsx";
import { NothingToDoList } from "./nothing-to-do-list.tsx";
import { PanelsToHold } from "./panels-to-hold.tsx";
import { signRows } from "./sign-rows.tsx";
import { DateCell, NextCell, PersonCell, StageCell } from "./stage-cells.tsx";
import { StandingInFor } from "./standing-in.tsx";

export function homeKeys(): readonly KeyHelp[] {
  const { carryOn, open } = homeWords().keys;
  const { search, nextPerson, previousPerson, helpHere } = sharedWords().keys;
  return [
    { keys: ["."], does: carryOn },
    { keys: ["/"], does: search },
    { keys: ["j"], does: nextPerson },
    { keys: ["k"], does: previousPerson },
    { keys: ["Enter"], does: open },
    { keys: ["?"], does: helpHere },
  ];
}

/** The columns of a table of stages. @param wanted what its widest column tells of each */
export function stageColumns(wanted: string): readonly [WorkColumn, ...WorkColumn[]] {
  const { youngPerson, stage, date, leftToDo } = sharedWords();
  return [
    { heading: youngPerson, width: "middle" },
    { heading: stage, width: "middle" },
    { heading: wanted, width: "wide" },
    { heading: date, width: "middle" },
    { heading: leftToDo, width: "narrow", numeric: true },
  ];
}

/** A group of the table with what its link at the head of the page says. */
export interface HomeGroup extends WorkGroup {
  readonly link: string;
  /** How many there are; the table may show the first of them. */
  readonly count: number;
}

/** The groups in the order in which they are wanted; a group without rows is left out, so every count has its rows. */
export function stageGroups(home: PractitionerHome, toSign: Folded<PartRow>, now: Date): readonly HomeGroup[] {
  const today = dayOf(now);
  const say = homeWords();
  const { dueIn14Days, later, laterNote } = sharedWords();
  const rows = (stages: readonly OpenStage[]): WorkGroup["rows"] => stages.map((stage) => rowOf(stage, today, now));
  return (
    [
      ["to-sign", say.toSign, signRows(toSign.rows, now)],
      ["returned", say.returnedToYou, rows(home.returned)],
      ["due", { title: dueIn14Days, ...say.due }, rows(home.dueSoon)],
      ["waiting", say.waiting, rows(home.withSomeoneElse)],
      ["later", { title: later, note: laterNote, ...say.later }, rows(home.later)],
    ] as const
  )
    .filter(([, , group]) => group.length > 0)
    .map(([id, { title, link, note }, group]) => ({
      id,
      ...counted(title, id === "to-sign" ? toSign.total : group.length),
      note,
      link,
      rows: group,
      more:
        id === "to-sign" && group.length < toSign.total
          ? { text: say.allOfThem(group.length, toSign.total), href: listPath("to-sign") }
          : undefined,
    }));
}

const counted = (title: string, count: number) => ({ heading: `${title} (${count})`, count });

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
  toSign: Folded<PartRow>,
  received: readonly MyNotice[],
  panels: readonly PanelToHold[],
): VNode {
  const { now } = context;
  const say = homeWords();
  const groups = stageGroups(home, toSign, now);
  const stages = [...home.returned, ...home.dueSoon, ...home.withSomeoneElse, ...home.later];
  const people = new Set([...stages, ...home.nothingToDo].map(({ youngPersonId }) => youngPersonId)).size;
  const links = [
    ...(received.length > 0
      ? [{ id: "received", link: noticesWords().newlyReceivedLink, count: received.length }]
      : []),
    ...groups.map(({ id, link, count }) => ({ id, link, count })),
    ...(home.nothingToDo.length > 0
      ? [{ id: "nothing", link: say.nothingToDo.link, count: home.nothingToDo.length }]
      : []),
    ...(home.askedOfMe.length > 0 ? [{ id: "asked", link: say.service.askedOfYou, count: home.askedOfMe.length }] : []),
  ];
  return frame(
    context,
    { title: say.work.title, place: "home", keys: homeKeys() },
    <>
      <HomeHead title={say.work.title} now={now} people={people} links={links} />
      <LeftOffBox places={home.leftOff} now={now} />
      <NewlyReceived notices={received} now={now} />
      <div class="two">
        <div>
          {groups.length > 0 && (
            <WorkTable caption={say.work.caption} columns={stageColumns(say.columns.nextForYou)} groups={groups} />
          )}
          {groups.length === 0 && (
            <p class="home__none">
              {say.noOpenStage.before}
              <a href="/young-people">{say.noOpenStage.open}</a>
              {say.noOpenStage.between}
              <a href="/young-people/new">{say.noOpenStage.add}</a>
              {say.noOpenStage.after}
            </p>
          )}
          <NothingToDoList people={home.nothingToDo} />
        </div>
        <aside aria-label={say.dates.andWhatOthersAsk}>
          <PanelsToHold panels={panels} now={now} />
          <NextDates stages={stages} />
          <AskedOfYou asked={home.askedOfMe} now={now} />
          <StandingInFor stages={home.standingIn} />
        </aside>
      </div>
    </>,
  );
}
