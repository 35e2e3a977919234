import type { JSX } from "preact";
import { dueInWords, dueState } from "../../casework/deadlines/due-state.ts";
import type { StageLine } from "../../casework/young-people/visible-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { recordWords } from "../../wording/record.ts";
import { sharedWords } from "../../wording/shared.ts";
import { WorkTable } from "../components/work-table/work-table.tsx";
import { stagePath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";

/** "Completed 5 November 2026"; of an open stage when it is due, late said in words. */
export function stageStanding(line: StageLine, today: string): { readonly late: boolean; readonly text: string } {
  const say = recordWords().stage;
  if (line.status !== "in-progress")
    return { late: false, text: say[line.status](line.endedAt === null ? null : dateInWords(dayOf(line.endedAt))) };
  const due = dueState(line.dueDate, today);
  return {
    late: due.kind === "late",
    text: due.kind === "no-date" ? say.inProgressNoDate : `${dueInWords(due)}: ${dateInWords(due.on)}`,
  };
}

/** All stages of the young person that this person may see: the open one first, then the newest. */
export function StagesOfRecord(props: { readonly stages: readonly StageLine[]; readonly today: string }): JSX.Element {
  const { stages, today } = props;
  const say = recordWords().stage;
  const shared = sharedWords();
  if (stages.length === 0) return <p class="quiet record__shared">{say.noneStarted}</p>;
  const open = stages.filter(({ status }) => status === "in-progress");
  const closed = stages.filter(({ status }) => status !== "in-progress");
  const rows = (lines: readonly StageLine[]) =>
    lines.map((line) => {
      const standing = stageStanding(line, today);
      return {
        key: line.id,
        cells: [
          <a href={stagePath(line.id)}>{line.title}</a>,
          line.ownerName,
          dateInWords(dayOf(line.openedAt)),
          <span class={standing.late ? "red" : undefined}>{standing.text}</span>,
          line.status === "in-progress" && line.left !== null ? line.left : "–",
        ] as const,
      };
    });
  return (
    <WorkTable
      caption={say.caption}
      columns={[
        { heading: shared.stage, width: "wide" },
        { heading: say.owner, width: "middle" },
        { heading: say.begun, width: "middle" },
        { heading: say.standing, width: "middle" },
        { heading: shared.leftToDo, width: "narrow", numeric: true },
      ]}
      groups={[
        { id: "open-stages", heading: say.open(open.length), rows: rows(open) },
        { id: "closed-stages", heading: say.closed(closed.length), rows: rows(closed) },
      ].filter((group) => group.rows.length > 0)}
    />
  );
}
