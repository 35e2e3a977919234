import type { JSX } from "preact";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { headingOf } from "../../../casework/writing-notes/heading-of.ts";
import { longestLeaveReason } from "../../../casework/writing-notes/leave-note.ts";
import type { Noted } from "../../../casework/writing-notes/noted.ts";
import { whenInWords } from "../../../wording/dates.ts";
import { writingNotesWords } from "../../../wording/writing-notes.ts";
import { Button } from "../../components/button/button.tsx";
import { CheckNote } from "../../components/check-note/check-note.tsx";
import { Details } from "../../components/details/details.tsx";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { questionPath } from "../paths.ts";
import { askedAt, noteText } from "./note-words.ts";

/** What the notes of a page need to know of it. */
export interface NotesContext {
  readonly visible: VisibleStage;
  readonly now: Date;
  /** Whoever writes here may leave a note as it is. */
  readonly mayWrite: boolean;
}

/** The notes on one answer. */
export function NotesAt({ notes, of }: { readonly notes: readonly Noted[]; readonly of: NotesContext }): JSX.Element {
  return (
    <>
      {notes.map((note) =>
        note.left === null ? (
          <OpenNote key={note.check} note={note} of={of} />
        ) : (
          <LeftAsItIs key={note.check} note={note} of={of} />
        ),
      )}
    </>
  );
}

function OpenNote({ note, of }: { readonly note: Noted; readonly of: NotesContext }): JSX.Element {
  const say = writingNotesWords();
  const heading = headingOf(note);
  const name = `note-reason ${note.check} ${note.address}`;
  return (
    <div data-note={note.check} data-note-said={say.said(askedAt(of.visible, note.address), heading)}>
      <CheckNote heading={heading}>{noteText(note)}</CheckNote>
      {"from" in note && <StandsIn from={note.from} of={of} />}
      {of.mayWrite && (
        <Details summaryText={<LeaveSummary heading={heading} note={note} of={of} />} classes="note-leave">
          <Textarea
            name={name}
            id={name.replace(/[^A-Za-z0-9-]/g, "-")}
            label={{ text: say.why }}
            rows={2}
            attributes={{ maxlength: String(longestLeaveReason) }}
          />
          <Button classes="govuk-button--secondary" name="do" value={`leave-note ${note.address} 0 ${note.check}`}>
            {say.leaveIt}
          </Button>
        </Details>
      )}
    </div>
  );
}

function LeaveSummary({
  heading,
  note,
  of,
}: {
  readonly heading: string;
  readonly note: Noted;
  readonly of: NotesContext;
}): JSX.Element {
  const say = writingNotesWords();
  return (
    <>
      {say.leave}
      <span class="govuk-visually-hidden">{say.leaveNote(heading, askedAt(of.visible, note.address))}</span>
    </>
  );
}

/** Where the same words stand: a link to that answer. */
export function StandsIn({
  from,
  of,
}: {
  readonly from: string;
  readonly of: Pick<NotesContext, "visible">;
}): JSX.Element {
  return (
    <p class="small note-from">
      {writingNotesWords().standsIn} <a href={questionPath(of.visible, from)}>{askedAt(of.visible, from)}</a>
    </p>
  );
}

/** A note that somebody left: one line, with their reason for the manager. */
function LeftAsItIs({ note, of }: { readonly note: Noted; readonly of: NotesContext }): JSX.Element | null {
  const say = writingNotesWords();
  if (note.left === null) return null;
  const heading = headingOf(note);
  const { authorName, at, reason } = note.left;
  return (
    <div class="note-left">
      <p class="small quiet">
        {heading} {say.left(authorName, whenInWords(at, of.now))}
      </p>
      {reason !== "" && <p class="small">{reason}</p>}
      {of.mayWrite && (
        <PlainButton name="do" value={`take-up-note ${note.address} 0 ${note.check}`} about={heading}>
          {say.lookAgain}
        </PlainButton>
      )}
    </div>
  );
}
