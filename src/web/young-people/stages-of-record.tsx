import type { JSX } from "preact";
import { dueInWords, dueState } from "../../casework/deadlines/due-state.ts";
import type { StageLine } from "../../casework/young-people/visible-record.ts";
import { WorkTable } from "../components/work-table/work-table.tsx";
import { stagePath } from "../stages/paths.ts";
import { dateInWords, dayOf } from "../words/when.ts";

const ended: Readonly<Record<StageLine["status"], string>> = {
  "in-progress": "In progress",
  completed: "Completed",
  stopped: "Stopped",
  cancelled: "Cancelled",
};

/** "Completed 5 November 2026"; of an open stage when it is due, late said in words. */
export function stageStanding(line: StageLine, today: string): { readonly late: boolean; readonly text: string } {
  if (line.status !== "in-progress")
    return {
      late: false,
      text: line.endedAt === null ? ended[line.status] : `${ended[line.status]} ${dateInWords(dayOf(line.endedAt))}`,
    };
  const due = dueState(line.dueDate, today);
  return {
    late: due.kind === "late",
    text: due.kind === "no-date" ? "In progress, no date set" : `${dueInWords(due)}: ${dateInWords(due.on)}`,
  };
}

/** All stages of the young person that this person may see: the open one first, then the newest. */
export function StagesOfRecord(props: { readonly stages: readonly StageLine[]; readonly today: string }): JSX.Element {
  const { stages, today } = props;
  if (stages.length === 0) return <p class="quiet record__shared">No stage has been started yet.</p>;
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
      caption="Stages of this young person"
      columns={[
        { heading: "Stage", width: "wide" },
        { heading: "Owner", width: "middle" },
        { heading: "Begun", width: "middle" },
        { heading: "Where it stands", width: "middle" },
        { heading: "Left to do", width: "narrow", numeric: true },
      ]}
      groups={[
        { id: "open-stages", heading: `Open (${open.length})`, rows: rows(open) },
        { id: "closed-stages", heading: `Closed (${closed.length})`, rows: rows(closed) },
      ].filter((group) => group.rows.length > 0)}
    />
  );
}
