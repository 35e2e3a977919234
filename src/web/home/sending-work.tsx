import type { JSX } from "preact";
import { recipients } from "../../casework/sending/sending-form.ts";
import type { Folded } from "../../casework/work-lists/manager-home.ts";
import {
  type StageToBeSent,
  toSend,
  type WaitingSending,
  waitingForAnswers,
} from "../../casework/work-lists/to-send.ts";
import { dateInWords } from "../../wording/dates.ts";
import { sendingWords } from "../../wording/sending.ts";
import { sharedWords } from "../../wording/shared.ts";
import { WorkTable } from "../components/work-table/work-table.tsx";
import type { RequestContext } from "../routing/route.ts";
import { sendPath, sentPath, sentRowId } from "../stages/sending/paths.ts";
import { maySend } from "../stages/sending/who.ts";
import { dayOf } from "../words/when.ts";
import type { GroupLink } from "./home-head.tsx";
import { PersonCell } from "./stage-cells.tsx";

/** What waits for somebody who sends. */
export interface SendingWork {
  readonly toSend: Folded<StageToBeSent>;
  readonly waiting: Folded<WaitingSending>;
  /** Whether there is any row. */
  readonly any: boolean;
}

/** The most rows of a group on the home page. [own] */
const mostRows = 50;

/** Null for whoever may not send. */
export async function sendingWork({ actor, work }: RequestContext): Promise<SendingWork | null> {
  if (!maySend.allows(actor)) return null;
  const first = { from: 0, size: mostRows };
  const [unsent, waiting] = [await toSend(work, first), await waitingForAnswers(work, first)];
  return { toSend: unsent, waiting, any: unsent.total + waiting.total > 0 };
}

export function sendingLinks({ toSend: unsent, waiting }: SendingWork): readonly GroupLink[] {
  const say = sendingWords().home;
  return [
    ...(unsent.total > 0 ? [{ id: "to-send", link: say.link, count: unsent.total }] : []),
    ...(waiting.total > 0 ? [{ id: "sent-waiting", link: say.waitingLink, count: waiting.total }] : []),
  ];
}

/** What is complete and not sent yet, and what was sent and has no answer. */
export function ToSend({ sending, now }: { readonly sending: SendingWork; readonly now: Date }): JSX.Element {
  const say = sendingWords().home;
  const shared = sharedWords();
  if (!sending.any) return <p class="home__none">{say.none}</p>;
  const today = dayOf(now);
  const nameOfRecipient = (code: string | null): string =>
    recipients().find((each) => each.code === code)?.label ?? "–";
  const noteOf = ({ rows, total }: Folded<unknown>): string | undefined =>
    rows.length < total ? say.first(rows.length) : undefined;
  return (
    <WorkTable
      caption={say.caption}
      columns={[
        { heading: shared.youngPerson, width: "wide" },
        { heading: shared.stage, width: "wide" },
        { heading: say.next, width: "wide" },
        { heading: shared.date, width: "middle" },
      ]}
      groups={[
        {
          id: "to-send",
          heading: say.title(sending.toSend.total),
          note: noteOf(sending.toSend),
          rows: sending.toSend.rows.map((row) => ({
            key: row.stageId,
            cells: [
              <PersonCell {...row} today={today} />,
              row.title,
              <a href={sendPath(row.stageId)}>
                {sendingWords().onRecord.send}
                <span class="govuk-visually-hidden">: {row.name}</span>
              </a>,
              <>
                {say.completed}
                <br />
                {dateInWords(dayOf(row.completedAt))}
              </>,
            ] as const,
          })),
        },
        {
          id: "sent-waiting",
          heading: say.waitingTitle(sending.waiting.total),
          note: noteOf(sending.waiting),
          rows: sending.waiting.rows.map((row) => ({
            key: row.entryId,
            cells: [
              <PersonCell {...row} today={today} />,
              row.title,
              <a href={`${sentPath(row.stageId)}#${sentRowId(row.entryId)}`}>
                {sendingWords().sent.addResult}
                <span class="govuk-visually-hidden">: {row.name}</span>
              </a>,
              <>
                {nameOfRecipient(row.to)}
                <br />
                {dateInWords(dayOf(row.sentAt))}
              </>,
            ] as const,
          })),
        },
      ].filter(({ rows }) => rows.length > 0)}
    />
  );
}
