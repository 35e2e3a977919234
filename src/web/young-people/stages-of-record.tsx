import type { JSX } from "preact";
import type { Actor } from "../../casework/actor.ts";
import { dueInWords, dueState } from "../../casework/deadlines/due-state.ts";
import type { StageLine } from "../../casework/young-people/visible-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { recordWords } from "../../wording/record.ts";
import { sendingWords } from "../../wording/sending.ts";
import { sharedWords } from "../../wording/shared.ts";
import { WorkTable } from "../components/work-table/work-table.tsx";
import { stagePath } from "../stages/paths.ts";
import { sendPath, sentPath } from "../stages/sending/paths.ts";
import { maySend, readsSent } from "../stages/sending/who.ts";
import { readsStages } from "../who.ts";
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
export function StagesOfRecord(props: {
  readonly stages: readonly StageLine[];
  readonly today: string;
  readonly actor: Actor;
  /** How often something of a stage was sent, by its id. */
  readonly sent: ReadonlyMap<string, number>;
}): JSX.Element {
  const { stages, today, actor, sent } = props;
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
          readsStages.allows(actor) ? <a href={stagePath(line.id)}>{line.title}</a> : line.title,
          line.ownerName,
          dateInWords(dayOf(line.openedAt)),
          <>
            <span class={standing.late ? "red" : undefined}>{standing.text}</span>
            <Sending line={line} actor={actor} sent={sent.get(line.id) ?? 0} />
          </>,
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

/** Of a completed stage: how often something of it was sent, and the way to send it. */
function Sending(props: {
  readonly line: StageLine;
  readonly actor: Actor;
  readonly sent: number;
}): JSX.Element | null {
  const { line, actor, sent } = props;
  if (line.status !== "completed") return null;
  const say = sendingWords().onRecord;
  const of = <span class="govuk-visually-hidden">: {line.title}</span>;
  return (
    <span class="small stage-sending">
      {sent > 0 && readsSent.allows(actor) && (
        <a href={sentPath(line.id)}>
          {say.sent(sent)}
          {of}
        </a>
      )}
      {maySend.allows(actor) && (
        <a href={sendPath(line.id)}>
          {say.send}
          {of}
        </a>
      )}
    </span>
  );
}
